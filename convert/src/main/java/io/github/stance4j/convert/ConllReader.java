// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.ConllBlocks.Block;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.CorpusDefect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a token a line, its tag in the last column, and a blank line between sentences. Comments as
 * of CoNLL-U tell the text, in which the tokens are looked up; without it, they are joined by
 * spaces.
 */
final class ConllReader implements FormatReader {

    static final String LABELS = "|";

    private static final String FIELD = "tag";

    private ImportContext context;
    private int sentences;

    @Override
    public void read(String text, ImportContext to) {
        context = to;
        List<Block> blocks = ConllBlocks.of(text.lines().toList(), context);
        TagReader tags = new TagReader(isIob1(blocks), context.defects());
        blocks.forEach(block -> read(block, tags));
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
                                case ConllComment.TEXT -> {}
                                case ConllComment.ID -> draft.id(value);
                                case CorpusColumns.GROUP -> draft.group(value);
                                case CorpusColumns.SPLIT -> draft.split(value);
                                default -> {
                                    if (CorpusColumns.isMetadata(name)) {
                                        draft.metadata().put(name, value);
                                    } else {
                                        context.notes().reserved("comments", name, "rename them");
                                    }
                                }
                            }
                        });
    }

    /** Finds the tokens in the text; empty if they are not those of it, which is a defect. */
    private Optional<String> text(Block block, List<Span> tokens) {
        Optional<String> text = Optional.ofNullable(block.comments().get(ConllComment.TEXT));
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
        if (block.broken()) {
            return Optional.empty(); // what is missing has been told
        }
        int end = 0;
        for (ConllRow row : block.rows()) {
            int start = text.get().indexOf(row.token(), end);
            if (start < 0 || !Tokens.isSpace(text.get().substring(end, start))) {
                refuse(row, CorpusDefect.quoted(row.token()), text.get().substring(end));
                return Optional.empty();
            }
            end = start + row.token().length();
            tokens.add(new Span(start, end));
        }
        if (!Tokens.isSpace(text.get().substring(end))) {
            ConllRow last = block.rows().get(block.rows().size() - 1);
            refuse(last, "the last row of a sentence", text.get().substring(end));
            return Optional.empty();
        }
        return text;
    }

    private void refuse(ConllRow row, String found, String rest) {
        context.defects()
                .add(
                        context.place(row.line()).field("token"),
                        "found "
                                + found
                                + ", expected what comes next in the text: "
                                + CorpusDefect.quoted(rest));
    }
}
