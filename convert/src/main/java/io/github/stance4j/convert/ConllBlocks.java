// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.corpus.CorpusDefect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts a file in columns into its sentences; used once. */
final class ConllBlocks {

    /**
     * A sentence as it stands in the file.
     *
     * @param comments what stands before its rows, by name
     * @param document what it is a part of; empty if that is not told
     * @param broken whether rows of it were refused
     */
    record Block(
            Map<String, String> comments, List<ConllRow> rows, String document, boolean broken) {}

    private static final String DOCUMENT = "-DOCSTART-";
    private static final String TOKEN = "FORM";
    private static final int FEWEST_COLUMNS = 2;

    private final ImportContext context;
    private final List<Block> blocks = new ArrayList<>();
    private Map<String, String> comments = new LinkedHashMap<>();
    private List<ConllRow> rows = new ArrayList<>();
    private boolean broken;
    private int textLine;
    private String document = "";
    private int documents;
    private int columns;
    private int tokenColumn;

    private ConllBlocks(ImportContext context) {
        this.context = context;
    }

    static List<Block> of(List<String> lines, ImportContext context) {
        boolean tabs =
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .filter(line -> !line.startsWith(DOCUMENT))
                        .allMatch(line -> line.indexOf('\t') >= 0);
        ConllBlocks cut = new ConllBlocks(context);
        for (int i = 0; i < lines.size(); i++) {
            cut.line(lines.get(i), i + 1, tabs);
        }
        cut.end();
        return cut.blocks;
    }

    private void line(String line, int number, boolean tabs) {
        if (line.isBlank()) {
            end();
        } else if (line.startsWith(DOCUMENT)) {
            end();
            document = "document-" + ++documents;
        } else if (rows.isEmpty() && !broken) {
            ConllComment.read(line, tabs)
                    .ifPresentOrElse(
                            comment -> comment(comment, number), () -> first(line, number));
        } else {
            row(line, number);
        }
    }

    private void comment(ConllComment comment, int number) {
        switch (comment.name()) {
            case ConllComment.NEW_DOCUMENT ->
                    document =
                            comment.value().isBlank() ? "document-" + ++documents : comment.value();
            case ConllComment.NEW_PARAGRAPH ->
                    context.notes().lost("beginnings of paragraphs (newpar): a corpus has none");
            case ConllComment.COLUMNS ->
                    tokenColumn =
                            Math.max(0, List.of(comment.value().split("\\s+")).indexOf(TOKEN));
            case "" -> context.notes().lost("comments without a name");
            default -> {
                comments.put(comment.name(), comment.value());
                textLine = comment.name().equals(ConllComment.TEXT) ? number : textLine;
            }
        }
    }

    /** What is meant as a comment must not tell how many columns the rows have. */
    private void first(String line, int number) {
        boolean comment =
                line.startsWith("# ")
                        && Tag.read(ConllRow.of(line, number, tokenColumn).tag()).isEmpty();
        if (comment) {
            refuse(number, CorpusDefect.quoted(line) + ", expected a row or # NAME = VALUE");
        } else {
            row(line, number);
        }
    }

    private void row(String line, int number) {
        ConllRow row = ConllRow.of(line, number, tokenColumn);
        columns = columns == 0 ? row.columns() : columns;
        boolean sound = false;
        if (row.columns() < FEWEST_COLUMNS) {
            refuse(number, CorpusDefect.quoted(line) + ", expected a token and a tag at least");
        } else if (row.columns() != columns) {
            refuse(
                    number,
                    row.columns() + " columns, expected " + columns + " as in the first row");
        } else if (row.token().isBlank()) {
            context.defects()
                    .add(context.place(number).field("token"), "found nothing, expected a token");
        } else {
            sound = rows.add(row);
        }
        broken |= !sound;
    }

    private void refuse(int number, String found) {
        context.defects().add(context.place(number), "found " + found);
    }

    private void end() {
        if (!rows.isEmpty()) {
            blocks.add(new Block(comments, rows, document, broken));
        } else if (!broken && comments.containsKey(ConllComment.TEXT)) {
            context.defects()
                    .add(
                            context.place(textLine).field(ConllComment.TEXT),
                            "found "
                                    + CorpusDefect.quoted(comments.get(ConllComment.TEXT))
                                    + " without a row, expected its tokens");
        } else if (!broken) {
            context.notes().lost("comments without a sentence", comments.size());
        }
        comments = new LinkedHashMap<>();
        rows = new ArrayList<>();
        broken = false;
    }
}
