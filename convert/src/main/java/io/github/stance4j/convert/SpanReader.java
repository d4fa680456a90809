// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.json.Json;
import io.github.stance4j.corpus.CorpusDefect;
import java.util.Optional;

/** Reads spans of one text and tells what is wrong with them. */
final class SpanReader {

    private final String text;
    private final Offsets offsets;
    private final Defects defects;

    SpanReader(String text, OffsetUnit unit, Defects defects) {
        this.text = text;
        this.offsets = Offsets.of(text, unit);
        this.defects = defects;
    }

    /** Returns the span in UTF-16 units; empty if it is none, which is a defect. */
    Optional<Span> read(Json start, Json end, Place place) {
        for (Json offset : new Json[] {start, end}) {
            if (offset.asInt().isEmpty()) {
                defects.add(place, "found " + offset.show() + ", expected an offset");
                return Optional.empty();
            }
        }
        return read(start.asInt().getAsInt(), end.asInt().getAsInt(), place);
    }

    /** Returns the span in UTF-16 units; empty if it is none, which is a defect. */
    Optional<Span> read(int start, int end, Place place) {
        Optional<String> wrong = wrong(start, end);
        if (wrong.isPresent()) {
            defects.add(place, "found " + start + " to " + end + ", " + wrong.get());
            return Optional.empty();
        }
        return Optional.of(new Span(offsets.toUtf16(start), offsets.toUtf16(end)));
    }

    /**
     * Compares the text that a file has for a span with what stands there. White space counts as
     * one space, since tools change it.
     *
     * @return whether it is the same; if not, it is a defect
     */
    boolean check(Span span, String found, Place place) {
        String there = span.of(text);
        boolean same = plain(there).equals(plain(found));
        if (!same) {
            defects.add(
                    place,
                    "found "
                            + CorpusDefect.quoted(found)
                            + ", but at that place stands "
                            + CorpusDefect.quoted(there)
                            + hint(span, found));
        }
        return same;
    }

    /** Tells whether the other unit would be right, which is the commonest reason. */
    private String hint(Span span, String found) {
        OffsetUnit unit = offsets.unit();
        OffsetUnit other = unit == OffsetUnit.UTF_16 ? OffsetUnit.CODE_POINTS : OffsetUnit.UTF_16;
        Offsets others = Offsets.of(text, other);
        int start = offsets.fromUtf16(span.start());
        int end = offsets.fromUtf16(span.end());
        if (end > others.length()) {
            return "";
        }
        String there = text.substring(others.toUtf16(start), others.toUtf16(end));
        return plain(there).equals(plain(found))
                ? String.format(
                        "; these offsets count %s, expected %s: say --offsets %s",
                        other.title(), unit.title(), other.label())
                : "";
    }

    private static String plain(String text) {
        return text.replace("\\n", " ").replaceAll("\\s+", " ").strip();
    }

    private Optional<String> wrong(int start, int end) {
        if (start < 0) {
            return Optional.of("expected offsets from 0 on");
        }
        if (end <= start) {
            return Optional.of("expected an end after the start");
        }
        if (end > offsets.length()) {
            return Optional.of(
                    "expected at most "
                            + offsets.length()
                            + ", the length of the text in "
                            + offsets.unit().title());
        }
        int from = offsets.toUtf16(start);
        int to = offsets.toUtf16(end);
        if (offsets.cuts(from) || offsets.cuts(to)) {
            return Optional.of(
                    "which cuts a character in two; if these offsets count code points, say"
                            + " --offsets code-points");
        }
        return text.substring(from, to).isBlank()
                ? Optional.of("which is white space only, expected a mention")
                : Optional.empty();
    }
}
