// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.convert.publicdata.PublicData;
import io.github.stance4j.convert.publicdata.PublicSet;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads annotated sentences from the files of other tools.
 *
 * <pre>{@code
 * Imported read = CorpusImport.read(Path.of("export.jsonl"), CorpusFormat.DOCCANO, ConvertOptions.DEFAULTS);
 * CorpusWriter.write(read.corpus(), Path.of("corpus.csv"));
 * }</pre>
 */
public final class CorpusImport {

    private CorpusImport() {}

    /**
     * Reads a file, or a folder with the files of brat, PLV or NewsMTSC.
     *
     * @param options how labels correspond; they don't matter to the formats that have no labels of
     *     their own making: ours, PLV and NewsMTSC
     * @throws io.github.stance4j.corpus.CorpusFormatException if it can't be read, looks like
     *     another format, or anything is wrong in it; it lists every defect, save those that follow
     *     from one that it lists, such as a relation of a broken span. Of a file that is not UTF-8,
     *     is an archive or looks like another format, nothing else is told
     */
    public static Imported read(Path in, CorpusFormat format, ConvertOptions options) {
        ImportContext context = ImportContext.of(in.toString(), format, options);
        checkKind(in, format, context);
        return switch (format) {
            case STANCE4J -> stance4j(in, context);
            case DOCCANO -> read(in, format, new DoccanoReader(), context);
            case LABEL_STUDIO -> read(in, format, new LabelStudioReader(), context);
            case CONLL -> read(in, format, new ConllReader(), context);
            case SPACY -> read(in, format, new SpacyReader(), context);
            case BRAT -> brat(in, context);
            case PLV -> publicData(in, PublicData.PLV);
            case NEWSMTSC -> publicData(in, PublicData.NEWSMTSC);
        };
    }

    /** Some formats are files, some folders, and brat's are either. */
    private static void checkKind(Path in, CorpusFormat format, ImportContext context) {
        boolean folder = Files.isDirectory(in);
        if (!Files.exists(in)) {
            context.defects()
                    .add(context.place(0), "there is no such file, expected " + format.title());
        } else if (folder && format != CorpusFormat.BRAT && !isPublic(format)) {
            context.defects()
                    .add(
                            context.place(0),
                            "found a directory, expected a file with " + format.title());
        } else if (!folder && isPublic(format)) {
            context.defects()
                    .add(
                            context.place(0),
                            "found a file, expected the directory with "
                                    + PublicData.valueOf(format.name()).files());
        }
        context.defects().throwIfAny();
        if (Files.isRegularFile(in)) {
            OtherFile.archive(in).ifPresent(kind -> refuse(kind, "; unpack it", format, context));
        }
        if (folder) {
            FormatGuess.ofFolder(in).ifPresent(guess -> check(guess, format, context));
        }
    }

    private static void refuse(
            String found, String mend, CorpusFormat format, ImportContext context) {
        context.defects()
                .add(context.place(0), "found " + found + ", expected " + format.title() + mend);
        context.defects().throwIfAny();
    }

    private static boolean isPublic(CorpusFormat format) {
        return !format.isWritable();
    }

    private static void check(CorpusFormat guess, CorpusFormat format, ImportContext context) {
        if (guess != format) {
            context.defects()
                    .add(
                            context.place(guess == CorpusFormat.PLV ? 0 : 1),
                            String.format(
                                    "found what looks like %s, expected %s; if it is, say --from %s",
                                    guess.title(), format.title(), guess.label()));
        }
        context.defects().throwIfAny();
    }

    private static Imported brat(Path in, ImportContext context) {
        if (Files.isRegularFile(in) && !BratFiles.isAnnotatedText(in)) {
            // What is wrong with the file is told when it is read.
            Optional<CorpusFormat> guess =
                    SourceFile.text(in, new Defects()).flatMap(FormatGuess::ofText);
            guess.ifPresent(other -> check(other, CorpusFormat.BRAT, context));
            if (guess.isEmpty() && !BratFiles.isNamedAsOne(in)) {
                refuse(
                        "a file that ends neither with .ann nor with .txt",
                        ": a folder with both, or one of the two",
                        CorpusFormat.BRAT,
                        context);
            }
        }
        BratFiles.read(in, context);
        return finish(context);
    }

    private static Imported stance4j(Path in, ImportContext context) {
        SourceFile.text(in, new Defects())
                .flatMap(FormatGuess::ofText)
                .ifPresent(guess -> check(guess, CorpusFormat.STANCE4J, context));
        return new Imported(CorpusReader.read(in), List.of());
    }

    private static Imported read(
            Path in, CorpusFormat format, FormatReader reader, ImportContext context) {
        Optional<String> text = SourceFile.text(in, context.defects());
        context.defects().throwIfAny();
        FormatGuess.ofText(text.orElseThrow()).ifPresent(guess -> check(guess, format, context));
        if (text.get().isBlank()) {
            refuse("an empty file", "", format, context);
        }
        if (format != CorpusFormat.CONLL) {
            OtherFile.noJson(text.get())
                    .ifPresent(kind -> refuse("what looks like " + kind, "", format, context));
        }
        reader.read(text.get(), context);
        return finish(context);
    }

    private static Imported finish(ImportContext context) {
        Corpus corpus = context.corpus().finish(context.source());
        return new Imported(corpus, context.notes().list());
    }

    private static Imported publicData(Path in, PublicData data) {
        PublicSet set = data.readPart(in);
        Notes notes = new Notes();
        int found =
                set.counts().entrySet().stream()
                        .filter(count -> count.getKey().matches(".*: (rows|targets)"))
                        .mapToInt(count -> count.getValue())
                        .sum();
        if (found != data.size()) {
            notes.remark(
                    String.format(
                            "set of another size than was published (%d annotations, not %d):"
                                    + " figures on it can't be compared",
                            found, data.size()));
        }
        for (Split split : Split.values()) {
            String left = ": sentences left out, as a later split has them";
            notes.lost(
                    "sentences of the split " + split.label() + " that a later one has, too",
                    set.counts().getOrDefault(split.label() + left, 0));
        }
        return new Imported(set.corpus(), notes.list());
    }
}
