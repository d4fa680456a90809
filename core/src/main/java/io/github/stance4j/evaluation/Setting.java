// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

/** What a classifier was told before it was evaluated. */
public enum Setting {
    /** The actors (and targets) of the gold annotation were given; only labels were predicted. */
    GIVEN_ACTORS,
    /** Only the sentence was given; actors and labels were predicted. */
    END_TO_END
}
