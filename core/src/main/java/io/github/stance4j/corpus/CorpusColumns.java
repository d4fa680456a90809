// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of the columns that mean something in a corpus; all others are metadata. */
public final class CorpusColumns {

    /** Names the sentence; rows of one sentence share it and stand together. */
    public static final String SENTENCE_ID = "sentence_id";

    /** The text of the sentence. */
    public static final String SENTENCE = "sentence";

    /** The text of the actor's mention; empty where the sentence has no actor. */
    public static final String ACTOR = "actor";

    /** Where the actor starts, in UTF-16 units of the sentence. */
    public static final String ACTOR_START = "actor_start";

    /** Where the actor ends, exclusive. */
    public static final String ACTOR_END = "actor_end";

    /** The text of the target's mention; optional, with the two columns of its offsets. */
    public static final String TARGET = "target";

    /** Where the target starts. */
    public static final String TARGET_START = "target_start";

    /** Where the target ends, exclusive. */
    public static final String TARGET_END = "target_end";

    /** Names what the sentence is related to; all sentences of a group stand in one split. */
    public static final String GROUP = "group";

    /** Holds the {@link Split#label()}. */
    public static final String SPLIT = "split";

    /** Starts the name of a column with an independent label: 0, 1 or empty. */
    public static final String STANCE_PREFIX = "stance:";

    /** Starts the name of a column with the label of an exclusive set. */
    public static final String CLASS_PREFIX = "class:";

    static final List<String> REQUIRED =
            List.of(SENTENCE_ID, SENTENCE, ACTOR, ACTOR_START, ACTOR_END);

    static final List<String> OF_TARGET = List.of(TARGET, TARGET_START, TARGET_END);

    private static final Set<String> NAMED =
            Set.of(
                    SENTENCE_ID,
                    SENTENCE,
                    ACTOR,
                    ACTOR_START,
                    ACTOR_END,
                    TARGET,
                    TARGET_START,
                    TARGET_END,
                    GROUP,
                    SPLIT);

    private CorpusColumns() {}

    /**
     * Tells whether a name can be that of a column of metadata: not blank, and neither a name that
     * means something nor one that differs from such in case or white space only.
     */
    public static boolean isMetadata(String name) {
        return !name.isBlank() && !isReserved(name) && nearlyReserved(name).isEmpty();
    }

    /** Tells whether a column means something, and so can't be metadata. */
    static boolean isReserved(String name) {
        return NAMED.contains(name)
                || name.startsWith(STANCE_PREFIX)
                || name.startsWith(CLASS_PREFIX);
    }

    /**
     * Returns the name that was probably meant by one that differs in case or white space only. A
     * misspelt label column would otherwise be metadata, and its label never learnt.
     */
    static Optional<String> nearlyReserved(String name) {
        String likely = name.strip().toLowerCase(Locale.ROOT);
        return isReserved(likely) && !isReserved(name) ? Optional.of(likely) : Optional.empty();
    }
}
