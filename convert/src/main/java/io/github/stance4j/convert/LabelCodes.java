// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes and reads labels where a tool knows nothing but labels of spans: {@code NAME} is a stance
 * that is held, {@code NAME=?} one that was not annotated, {@code SET=VALUE} the label of an
 * exclusive set. A stance that an actor does not hold has no label.
 *
 * <p>Names that would be read otherwise are percent-coded.
 */
final class LabelCodes {

    static final String NOT_ANNOTATED = "?";
    private static final char SEPARATOR = '=';

    private final ConvertOptions options;
    private final Map<String, String> sets = new HashMap<>();

    LabelCodes(ConvertOptions options) {
        this.options = options;
        options.labelSets().forEach((set, labels) -> labels.forEach(label -> sets.put(label, set)));
    }

    /** Reads a label that is not blank. */
    LabelCode read(String label) {
        if (label.equals(options.actorLabel())) {
            return new LabelCode(LabelCode.Kind.ACTOR, "", "");
        }
        if (label.equals(options.targetLabel())) {
            return new LabelCode(LabelCode.Kind.TARGET, "", "");
        }
        if (sets.containsKey(label)) {
            return LabelCode.of(sets.get(label), label);
        }
        int end = label.indexOf(SEPARATOR);
        String name = PercentCode.decode(end < 0 ? label : label.substring(0, end));
        String value = end < 0 ? "" : label.substring(end + 1);
        if (name.isBlank() || value.isBlank()) {
            return LabelCode.held(PercentCode.decode(label));
        }
        return value.equals(NOT_ANNOTATED)
                ? LabelCode.unknown(name)
                : LabelCode.of(name, PercentCode.decode(value));
    }

    /** Returns the labels of an actor in the order of the schema, without the mark. */
    List<String> of(AnnotatedActor actor, LabelSchema schema) {
        List<String> codes = new ArrayList<>();
        for (Stance stance : schema.stances()) {
            if (actor.holds(stance)) {
                codes.add(held(stance.name()));
            } else if (!actor.isAnnotated(stance)) {
                codes.add(unknown(stance.name()));
            }
        }
        for (LabelSet set : schema.labelSets()) {
            actor.label(set.name()).ifPresent(value -> codes.add(label(set.name(), value)));
        }
        return codes;
    }

    String held(String stance) {
        String code = name(stance);
        boolean taken =
                code.equals(options.actorLabel())
                        || code.equals(options.targetLabel())
                        || sets.containsKey(code);
        return taken ? PercentCode.encodeFirst(code) : code;
    }

    String unknown(String stance) {
        return name(stance) + SEPARATOR + NOT_ANNOTATED;
    }

    private static String label(String set, String value) {
        String coded = PercentCode.encode(value, c -> false);
        return name(set)
                + SEPARATOR
                + (coded.equals(NOT_ANNOTATED) ? PercentCode.encodeFirst(coded) : coded);
    }

    private static String name(String name) {
        return PercentCode.encode(name, c -> c == SEPARATOR);
    }
}
