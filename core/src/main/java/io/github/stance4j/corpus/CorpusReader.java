// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads corpora and reports everything that is wrong with one in one run.
 *
 * <p>A {@code class:NAME} column without any label is a defect. Only where no label column has
 * anything in it, so that the corpus is still to be annotated, it becomes a label set without
 * labels.
 */
public final class CorpusReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CorpusReader() {}

    /**
     * Reads a file.
     *
     * @throws CorpusFormatException if it can't be read or is not a corpus; it lists every defect
     */
    public static Corpus read(Path file) {
        return locate(file).corpus();
    }

    /**
     * Reads a file that has to follow a codebook.
     *
     * @throws CorpusFormatException if it can't be read, is not a corpus or does not follow the
     *     codebook; it lists every defect
     */
    public static Corpus read(Path file, Codebook codebook) {
        return locate(file, codebook).corpus();
    }

    /**
     * Reads a file and keeps where its rows stand.
     *
     * @throws CorpusFormatException as {@link #read(Path)} does
     */
    public static LocatedCorpus locate(Path file) {
        return read(file, Optional.empty());
    }

    /**
     * Reads a file that has to follow a codebook, and keeps where its rows stand.
     *
     * @throws CorpusFormatException as {@link #read(Path, Codebook)} does
     */
    public static LocatedCorpus locate(Path file, Codebook codebook) {
        return read(file, Optional.of(codebook));
    }

    private static LocatedCorpus read(Path file, Optional<Codebook> codebook) {
        String source = file.toString();
        return read(Utf8Text.decode(bytes(file), source), source, codebook);
    }

    /**
     * Reads characters to their end; does not close the reader.
     *
     * @param source what to call the file in messages
     * @throws CorpusFormatException if they can't be read or are not a corpus; it lists every
     *     defect
     */
    public static Corpus read(Reader reader, String source) {
        return locate(reader, source).corpus();
    }

    /**
     * Reads characters to their end and keeps where the rows stand; does not close the reader.
     *
     * @param source what to call the file in messages
     * @throws CorpusFormatException as {@link #read(Reader, String)} does
     */
    public static LocatedCorpus locate(Reader reader, String source) {
        StringWriter text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw unreadable(source, "can't be read: " + e.getMessage(), e);
        }
        return read(new Utf8Text(text.toString(), List.of()), source, Optional.empty());
    }

    private static byte[] bytes(Path file) {
        String source = file.toString();
        if (Files.isDirectory(file)) {
            throw unreadable(source, "found a directory, expected a CSV file", null);
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw unreadable(source, "there is no such file, expected a corpus in CSV", e);
        } catch (AccessDeniedException e) {
            throw unreadable(source, "can't be read: permission denied", e);
        } catch (IOException e) {
            throw unreadable(source, "can't be read: " + e.getMessage(), e);
        }
    }

    private static CorpusFormatException unreadable(
            String source, String message, IOException cause) {
        return new CorpusFormatException(List.of(CorpusDefect.ofFile(source, message)), cause);
    }

    private static LocatedCorpus read(
            Utf8Text decoded, String source, Optional<Codebook> codebook) {
        DefectLog log = new DefectLog(source);
        decoded.defects().forEach(log::add);
        if (decoded.text().isEmpty()) {
            log.throwIfAny();
        }
        CsvTable table = CsvTable.parse(decoded.text(), source);
        checkIsNoJson(decoded.text(), table, log);
        table.defects().forEach(log::add);
        if (table.header().isEmpty()) {
            log.throwIfAny();
        }
        return read(table, log, codebook);
    }

    /** Of JSON, every column would be missing, which says less. */
    private static void checkIsNoJson(String text, CsvTable table, DefectLog log) {
        int first = text.chars().filter(CorpusReader::isShown).findFirst().orElse(0);
        boolean json = first == '{' || first == '[';
        if (json && CorpusColumns.REQUIRED.stream().noneMatch(table::has)) {
            log.add(
                    table.headerLine(),
                    String.format(
                            "found \"%c\", with which JSON begins, expected CSV whose first line"
                                    + " names its columns; if an annotation tool wrote it,"
                                    + " 'stance4j convert' may read it",
                            first));
            log.throwIfAny();
        }
    }

    private static boolean isShown(int character) {
        return !Character.isWhitespace(character) && character != BYTE_ORDER_MARK;
    }

    private static LocatedCorpus read(CsvTable table, DefectLog log, Optional<Codebook> codebook) {
        CorpusHeader header = CorpusHeader.of(table, log);
        if (!header.isComplete()) {
            log.throwIfAny();
        }
        RowReader rows = new RowReader(table, header, log);
        SentenceAssembler assembler = new SentenceAssembler(log);
        Optional<CodebookCheck> check = codebook.map(book -> new CodebookCheck(book, table, log));
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        header.labelSets().forEach(set -> labels.put(set, new TreeSet<>()));
        boolean annotated = false;
        for (CsvRow row : table.rows()) {
            CorpusRow read = rows.read(row);
            assembler.add(read);
            annotated |= read.actor().filter(CorpusReader::isAnnotated).isPresent();
            check.ifPresent(rules -> rules.add(row, read));
            read.actor()
                    .ifPresent(a -> a.labels().forEach((set, label) -> labels.get(set).add(label)));
        }
        check.ifPresent(CodebookCheck::finish);
        checkNotEmpty(table, annotated ? labels : Map.of(), log);
        log.throwIfAny();
        List<LabelSet> sets = new ArrayList<>();
        labels.forEach((set, values) -> sets.add(new LabelSet(set, List.copyOf(values))));
        return new LocatedCorpus(
                new Corpus(new LabelSchema(header.stances(), sets), assembler.finish()),
                table.source(),
                table.headerLine(),
                table.rows().stream().map(CsvRow::line).toList());
    }

    private static boolean isAnnotated(AnnotatedActor actor) {
        return !actor.stances().isEmpty() || !actor.labels().isEmpty();
    }

    /** Where nothing at all is annotated, a file is one to fill in, and its sets have no label. */
    private static void checkNotEmpty(
            CsvTable table, Map<String, Set<String>> labels, DefectLog log) {
        if (table.rows().isEmpty() && log.isEmpty()) {
            log.add(
                    table.headerLine(),
                    "found a header without rows, expected a row for each actor");
        } else if (log.isEmpty()) {
            labels.forEach(
                    (set, values) -> {
                        if (values.isEmpty()) {
                            log.add(
                                    table.headerLine(),
                                    CorpusColumns.CLASS_PREFIX + set,
                                    "found no label in the column, expected one; fill or remove"
                                            + " it");
                        }
                    });
        }
    }
}
