// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.corpus.CorpusDefect;
import java.util.ArrayList;
import java.util.List;

/** Makes spans of the tags of a sentence's tokens. */
final class TagReader {

    /**
     * A span.
     *
     * @param first index of the first token
     * @param last index of the last token
     */
    record Tagged(int first, int last, String label) {}

    private final boolean lenient;
    private final Defects defects;

    /**
     * @param lenient whether a span may begin with I, as in IOB1
     */
    TagReader(boolean lenient, Defects defects) {
        this.lenient = lenient;
        this.defects = defects;
    }

    List<Tagged> read(List<String> tags, List<Place> places) {
        List<Tagged> spans = new ArrayList<>();
        Tag before = Tag.OUTSIDE;
        int first = 0;
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tag(tags.get(i), places.get(i));
            if (!tag.continues(before)) {
                add(spans, first, i - 1, before);
                first = i;
                if (!tag.isOutside() && !tag.begins() && !lenient) {
                    defects.add(
                            places.get(i),
                            "found "
                                    + CorpusDefect.quoted(tags.get(i))
                                    + " without a beginning, expected B-"
                                    + tag.label()
                                    + " before it");
                }
            }
            before = tag;
        }
        add(spans, first, tags.size() - 1, before);
        return spans;
    }

    private Tag tag(String text, Place place) {
        return Tag.read(text)
                .orElseGet(
                        () -> {
                            defects.add(
                                    place,
                                    "found "
                                            + CorpusDefect.quoted(text)
                                            + ", expected O, or B- or I- and a label");
                            return Tag.OUTSIDE;
                        });
    }

    private static void add(List<Tagged> spans, int first, int last, Tag tag) {
        if (!tag.isOutside()) {
            spans.add(new Tagged(first, last, tag.label()));
        }
    }
}
