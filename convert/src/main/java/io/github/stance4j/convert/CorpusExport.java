// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes annotated sentences as files of other tools: made first, so that one can look at what is
 * lost, and then written.
 *
 * <pre>{@code
 * CorpusExport export = CorpusExport.of(corpus, CorpusFormat.SPACY, ConvertOptions.DEFAULTS);
 * export.notes().forEach(System.err::println);
 * export.write(Path.of("corpus.json"));
 * }</pre>
 */
public final class CorpusExport {

    private static final String JSON_LINES = ".jsonl";

    private final Corpus corpus;
    private final CorpusFormat format;
    private final ConvertOptions options;
    private final Map<String, String> files;
    private final List<Note> notes;

    private CorpusExport(
            Corpus corpus,
            CorpusFormat format,
            ConvertOptions options,
            Map<String, String> files,
            List<Note> notes) {
        this.corpus = corpus;
        this.format = format;
        this.options = options;
        this.files = files;
        this.notes = notes;
    }

    /**
     * Prepares the writing.
     *
     * @param options how labels correspond
     * @throws UnwritableCorpusException if something would be wrong in the format; its message has
     *     a line for each
     * @throws IllegalArgumentException if the format can be read only
     */
    public static CorpusExport of(Corpus corpus, CorpusFormat format, ConvertOptions options) {
        if (!format.isWritable()) {
            throw new IllegalArgumentException(format.title() + " can be read, not written");
        }
        ExportContext context = ExportContext.of(corpus, format, options);
        Map<String, String> files = files(context, format);
        if (!context.problems().isEmpty()) {
            throw new UnwritableCorpusException(context.problems());
        }
        return new CorpusExport(corpus, format, options, files, context.notes().list());
    }

    /** Returns what the format can't hold. */
    public List<Note> notes() {
        return notes;
    }

    /**
     * Writes a file or, for brat, a folder: as a whole or not at all, beside its place first, then
     * moved there.
     *
     * @param out a file to write or to replace; for brat a folder that is not there yet, or is
     *     empty. spaCy's documents are one a line if its name ends with {@code .jsonl}, else a list
     * @throws java.nio.file.FileAlreadyExistsException if the folder for brat is there and has
     *     files
     * @throws IOException if it can't be written; what was there before is as it was
     */
    public void write(Path out) throws IOException {
        if (format == CorpusFormat.STANCE4J) {
            CorpusWriter.write(corpus, out);
            return;
        }
        if (format == CorpusFormat.BRAT) {
            WholeFiles.writeFolder(files, out);
        } else if (format == CorpusFormat.SPACY && out.toString().endsWith(JSON_LINES)) {
            ExportContext context = ExportContext.of(corpus, format, options);
            WholeFiles.write(SpacyWriter.write(context, true), out);
        } else {
            WholeFiles.write(files.get(""), out);
        }
    }

    /** Returns texts by the names of the files; a single file has no name of its own. */
    private static Map<String, String> files(ExportContext context, CorpusFormat format) {
        return switch (format) {
            case DOCCANO -> Map.of("", DoccanoWriter.write(context));
            case LABEL_STUDIO -> Map.of("", LabelStudioWriter.write(context));
            case CONLL -> Map.of("", ConllWriter.write(context));
            case SPACY -> Map.of("", SpacyWriter.write(context, false));
            case BRAT -> BratWriter.write(context);
            default -> Map.of(); // ours has a writer that writes as it goes
        };
    }
}
