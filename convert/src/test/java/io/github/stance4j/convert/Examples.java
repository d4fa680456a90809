// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.CorpusWriter;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Files of the tools, written by hand, and corpora as text. */
final class Examples {

    private Examples() {}

    /** Returns the files of tools by their names, each with its format. */
    static List<Arguments> ofTools() {
        return List.of(
                arguments("doccano.jsonl", CorpusFormat.DOCCANO),
                arguments("doccano-relations.jsonl", CorpusFormat.DOCCANO),
                arguments("label-studio.json", CorpusFormat.LABEL_STUDIO),
                arguments("brat/news.ann", CorpusFormat.BRAT),
                arguments("conll-2003.txt", CorpusFormat.CONLL),
                arguments("conll-comments.txt", CorpusFormat.CONLL),
                arguments("spacy-docs.jsonl", CorpusFormat.SPACY),
                arguments("spacy-pairs.json", CorpusFormat.SPACY),
                arguments("spacy-train.json", CorpusFormat.SPACY));
    }

    static Path file(String name) {
        try {
            return Path.of(Examples.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Imported read(String name, CorpusFormat format) {
        return CorpusImport.read(file(name), format, ConvertOptions.DEFAULTS);
    }

    static String csv(Corpus corpus) throws IOException {
        StringBuilder text = new StringBuilder();
        CorpusWriter.write(corpus, text);
        return text.toString();
    }

    static Corpus corpus(String csv) {
        return CorpusReader.read(new StringReader(csv), "test.csv");
    }

    static List<String> notes(List<Note> notes) {
        return notes.stream().map(Note::toString).toList();
    }

    /** Returns the defects of a file as a user sees them, without its folder. */
    static List<String> refused(Path folder, String name, String text, CorpusFormat format)
            throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return refused(folder, file, format, ConvertOptions.DEFAULTS);
    }

    static List<String> refused(
            Path folder, Path file, CorpusFormat format, ConvertOptions options) {
        return assertThrows(
                        CorpusFormatException.class, () -> CorpusImport.read(file, format, options))
                .getMessage()
                .lines()
                .map(line -> line.replace(folder + folder.getFileSystem().getSeparator(), ""))
                .toList();
    }
}
