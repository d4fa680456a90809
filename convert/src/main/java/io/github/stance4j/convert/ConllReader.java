// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.CorpusDefect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a token a line, its tag in the last column, and a blank line between sentences. Comments as
 * of CoNLL-U tell the text, in which the tokens are looked up; without it, they are joined by
 * spaces.
 */
final class ConllReader implements FormatReader {

    static final String TEXT = "text";
    static final String ID = "sent_id";
    static final String DOCUMENT = "-DOCSTART-";
    static final String LABELS = "|";

    private static final Pattern COMMENT =
            Pattern.compile("# ?([a-z_]+) =(?: (.*))?", Pattern.DOTALL);
    private static final int FEWEST_COLUMNS = 2;
    private static final String FIELD = "tag";

    private ImportContext context;
    private int sentences;
    private int documents;
    private int columns;

    /** A sentence as it stands in the file. */
    private record Block(Map<String, String> comments, List<ConllRow> rows, String document) {}

    @Override
    public void read(String text, ImportContext to) {
        context = to;
        List<Block> blocks = blocks(text.lines().toList());
        TagReader tags = new TagReader(isIob1(blocks), context.defects());
        blocks.forEach(block -> read(block, tags));
    }

    private List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        Block block = new Block(new LinkedHashMap<>(), new ArrayList<>(), "");
        String document = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher comment = COMMENT.matcher(line);
            if (line.isBlank()) {
                addIfAny(blocks, block);
                block = new Block(new LinkedHashMap<>(), new ArrayList<>(), document);
            } else if (line.startsWith(DOCUMENT)) {
                document = "document-" + ++documents;
                addIfAny(blocks, block);
                block = new Block(new LinkedHashMap<>(), new ArrayList<>(), document);
            } else if (block.rows().isEmpty() && comment.matches()) {
                block.comments()
                        .put(comment.group(1), Optional.ofNullable(comment.group(2)).orElse(""));
            } else {
                row(line, i + 1).ifPresent(block.rows()::add);
            }
        }
        addIfAny(blocks, block);
        return blocks;
    }

    private static void addIfAny(List<Block> blocks, Block block) {
        if (!block.rows().isEmpty()) {
            blocks.add(block);
        }
    }

    private Optional<ConllRow> row(String line, int number) {
        ConllRow row = ConllRow.of(line, number);
        columns = columns == 0 ? row.columns() : columns;
        if (row.columns() < FEWEST_COLUMNS) {
            context.defects()
                    .add(
                            context.place(number),
                            "found "
                                    + CorpusDefect.quoted(line)
                                    + ", expected a token and a tag at least");
        } else if (row.columns() != columns) {
            context.defects()
                    .add(
                            context.place(number),
                            "found "
                                    + row.columns()
                                    + " columns, expected "
                                    + columns
                                    + " as in the first row");
        } else if (row.token().isBlank()) {
            context.defects()
                    .add(context.place(number).field("token"), "found nothing, expected a token");
        } else {
            return Optional.of(row);
        }
        return Optional.empty();
    }

    /**
     * In IOB1, spans begin with I, and with B only where they follow one of the same label. So a B
     * anywhere else tells that the file is not of that kind.
     */
    private static boolean isIob1(List<Block> blocks) {
        for (Block block : blocks) {
            Tag before = Tag.OUTSIDE;
            for (ConllRow row : block.rows()) {
                Tag tag = Tag.read(row.tag()).orElse(Tag.OUTSIDE);
                if (tag.begins() && !tag.label().equals(before.label())) {
                    return false;
                }
                before = tag;
            }
        }
        return true;
    }

    private void read(Block block, TagReader tags) {
        sentences++;
        List<ConllRow> rows = block.rows();
        List<Span> tokens = new ArrayList<>();
        Optional<String> text = text(block, tokens);
        List<TagReader.Tagged> spans =
                tags.read(
                        rows.stream().map(ConllRow::tag).toList(),
                        rows.stream().map(row -> context.place(row.line()).field(FIELD)).toList());
        if (text.isEmpty()) {
            return;
        }
        Draft draft =
                new Draft(
                        context.place(rows.get(0).line()), Integer.toString(sentences), text.get());
        draft.group(block.document());
        SpanLabels labels = new SpanLabels(context);
        for (TagReader.Tagged span : spans) {
            Place place = context.place(rows.get(span.first()).line()).field(FIELD);
            Span range = new Span(tokens.get(span.first()).start(), tokens.get(span.last()).end());
            for (String label : span.label().split(Pattern.quote(LABELS), -1)) {
                labels.add(range, LineLabels.read(label, context.options()), place);
            }
        }
        labels.into(draft);
        readComments(block, draft);
        context.corpus().add(draft);
    }

    private void readComments(Block block, Draft draft) {
        block.comments()
                .forEach(
                        (name, value) -> {
                            switch (name) {
                                case TEXT -> {}
                                case ID -> draft.id(value);
                                case CorpusColumns.GROUP -> draft.group(value);
                                case CorpusColumns.SPLIT -> draft.split(value);
                                default -> {
                                    if (CorpusColumns.isMetadata(name)) {
                                        draft.metadata().put(name, value);
                                    }
                                }
                            }
                        });
    }

    /** Finds the tokens in the text; empty if they are not those of it, which is a defect. */
    private Optional<String> text(Block block, List<Span> tokens) {
        Optional<String> text = Optional.ofNullable(block.comments().get(TEXT));
        if (text.isEmpty()) {
            context.notes().remark("sentences without their text: tokens are joined by spaces");
            StringBuilder joined = new StringBuilder();
            for (ConllRow row : block.rows()) {
                joined.append(joined.isEmpty() ? "" : " ");
                tokens.add(new Span(joined.length(), joined.length() + row.token().length()));
                joined.append(row.token());
            }
            return Optional.of(joined.toString());
        }
        int end = 0;
        for (ConllRow row : block.rows()) {
            int start = text.get().indexOf(row.token(), end);
            if (start < 0 || !Tokens.isSpace(text.get().substring(end, start))) {
                context.defects()
                        .add(
                                context.place(row.line()).field("token"),
                                "found "
                                        + CorpusDefect.quoted(row.token())
                                        + ", expected what comes next in the text: "
                                        + CorpusDefect.quoted(text.get().substring(end)));
                return Optional.empty();
            }
            end = start + row.token().length();
            tokens.add(new Span(start, end));
        }
        return text;
    }
}
