// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.List;

/**
 * The exclusive label set of the English model: the attitude that an actor expresses toward other
 * actors or events.
 */
public final class Sentiment {

    /** The name of the set, as in the corpus header {@code class:sentiment}. */
    public static final String NAME = "sentiment";

    /** Blame, anger, rejection, alarm, threat, mourning. */
    public static final String NEGATIVE = "negative";

    /** Neither, both in balance, or the actor expresses nothing. */
    public static final String NEUTRAL = "neutral";

    /** Praise, support, welcome, thanks, hope. */
    public static final String POSITIVE = "positive";

    /** The set with its labels, in the order in which a corpus has them. */
    public static final LabelSet LABELS = new LabelSet(NAME, List.of(NEGATIVE, NEUTRAL, POSITIVE));

    private Sentiment() {}
}
