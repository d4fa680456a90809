// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

/**
 * What a label of another tool says about a span.
 *
 * @param kind what sort of thing
 * @param name the stance or the label set; empty for a mark
 * @param value the label of the set; else empty
 */
record LabelCode(Kind kind, String name, String value) {

    enum Kind {
        /** It is an actor. */
        ACTOR,
        /** It is a target. */
        TARGET,
        /** The actor holds a stance. */
        HELD,
        /** It was not annotated whether the actor holds a stance. */
        UNKNOWN,
        /** The actor has a label of a set. */
        CLASS
    }

    static LabelCode held(String stance) {
        return new LabelCode(Kind.HELD, stance, "");
    }

    static LabelCode unknown(String stance) {
        return new LabelCode(Kind.UNKNOWN, stance, "");
    }

    static LabelCode of(String set, String value) {
        return new LabelCode(Kind.CLASS, set, value);
    }
}
