// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

/**
 * Something that two annotations of one sentence do not agree on.
 *
 * @param sentenceId the sentence
 * @param actor the actor's text, as the one who marked it or the first has it
 * @param label {@code actor} for one that only one of the two has marked, otherwise {@code
 *     stance:NAME} or {@code class:NAME}
 * @param first what the first annotation has
 * @param second what the second has
 */
public record Disagreement(
        String sentenceId, String actor, String label, String first, String second) {

    /** The label of an actor that only one of the two has marked. */
    public static final String ACTOR = "actor";

    /** Tells that an annotation has an actor. */
    public static final String MARKED = "marked";

    /** Tells that an annotation lacks an actor. */
    public static final String NOT_MARKED = "not marked";
}
