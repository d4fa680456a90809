// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the cells of a corpus's metadata may say: a codebook that a program can read.
 *
 * <p>It is a CSV file with the columns {@code column}, {@code several}, {@code value} and {@code
 * meaning}, a row for each value that a column of the corpus may have. {@code several} is {@code
 * yes} where a cell may have more than one, separated by spaces. A value {@code 1950..2030} stands
 * for the whole numbers of that range, {@code *} for any text but none. With a codebook, a corpus
 * may not have sentences outside of one group that are {@linkplain NearDuplicates nearly the same}.
 *
 * @param columns the columns with rules, in the order of the file
 */
public record Codebook(Map<String, Rule> columns) {

    /** The name under which {@link #beside(Path)} looks for one. */
    public static final String FILE_NAME = "codebook.csv";

    private static final String COLUMN = "column";
    private static final String SEVERAL = "several";
    private static final String VALUE = "value";
    private static final String MEANING = "meaning";
    private static final List<String> HEADER = List.of(COLUMN, SEVERAL, VALUE, MEANING);

    /** Copies the map. */
    public Codebook {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /**
     * What a column may say.
     *
     * @param several whether a cell may have more than one value
     * @param values the values, with what they mean
     */
    public record Rule(boolean several, Map<String, String> values) {

        private static final String ANY = "*";
        private static final String RANGE = "..";

        /** Copies the map. */
        public Rule {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Tells whether a cell follows the rule. */
        public boolean allows(String cell) {
            List<String> found = several ? List.of(cell.split(" ", -1)) : List.of(cell);
            return found.stream().allMatch(this::allowsValue);
        }

        private boolean allowsValue(String value) {
            return values.containsKey(value) && !value.equals(ANY) && !value.contains(RANGE)
                    || values.containsKey(ANY) && !value.isBlank()
                    || values.keySet().stream().anyMatch(range -> isIn(range, value));
        }

        private static boolean isIn(String range, String value) {
            int dots = range.indexOf(RANGE);
            if (dots < 0 || !value.matches("-?\\d{1,9}")) {
                return false;
            }
            int number = Integer.parseInt(value);
            return number >= Integer.parseInt(range.substring(0, dots))
                    && number <= Integer.parseInt(range.substring(dots + RANGE.length()));
        }

        /** Returns what is expected, for a message. */
        String expected() {
            if (values.containsKey(ANY)) {
                return "a value";
            }
            String all = String.join(", ", values.keySet());
            return (several ? "one or several of " : values.size() > 1 ? "one of " : "") + all;
        }
    }

    /**
     * Reads a codebook.
     *
     * @throws CorpusFormatException if it can't be read or is none; it lists every defect
     */
    public static Codebook read(Path file) {
        String source = file.toString();
        DefectLog log = new DefectLog(source);
        try {
            Utf8Text text = Utf8Text.decode(Files.readAllBytes(file), source);
            text.defects().forEach(log::add);
            CsvTable table = CsvTable.parse(text.text(), source);
            table.defects().forEach(log::add);
            return of(table, log);
        } catch (IOException e) {
            throw new CorpusFormatException(
                    List.of(CorpusDefect.ofFile(source, "can't be read: " + e.getMessage())), e);
        }
    }

    /**
     * Reads the codebook that lies beside a corpus, if there is one.
     *
     * @throws CorpusFormatException if it can't be read or is none
     */
    public static Optional<Codebook> beside(Path corpus) {
        Path file = corpus.resolveSibling(FILE_NAME);
        return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static Codebook of(CsvTable table, DefectLog log) {
        for (String name : HEADER) {
            if (!table.header().isEmpty() && !table.has(name)) {
                log.add(table.headerLine(), name, "the column is missing, expected " + HEADER);
            }
        }
        log.throwIfAny();
        Map<String, List<CsvRow>> rows =
                table.rows().stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> table.cell(row, COLUMN),
                                        LinkedHashMap::new,
                                        Collectors.toCollection(ArrayList::new)));
        Map<String, Rule> columns = new LinkedHashMap<>();
        rows.forEach((column, values) -> columns.put(column, rule(table, values, log)));
        log.throwIfAny();
        return new Codebook(columns);
    }

    private static Rule rule(CsvTable table, List<CsvRow> rows, DefectLog log) {
        String several = table.cell(rows.get(0), SEVERAL);
        Map<String, String> values = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            String found = table.cell(row, SEVERAL);
            if (!found.equals(several) || !found.equals("yes") && !found.equals("no")) {
                log.add(
                        row.line(),
                        SEVERAL,
                        "found " + Cells.show(found) + ", expected yes or no, one for a column");
            }
            String value = table.cell(row, VALUE);
            if (value.isBlank() || value.contains("..") && !value.matches("-?\\d+\\.\\.-?\\d+")) {
                log.add(
                        row.line(),
                        VALUE,
                        "found " + Cells.show(value) + ", expected a value, a range or *");
            } else if (values.put(value, table.cell(row, MEANING)) != null) {
                log.add(row.line(), VALUE, "found " + Cells.show(value) + " again");
            }
        }
        return new Rule(several.equals("yes"), values);
    }
}
