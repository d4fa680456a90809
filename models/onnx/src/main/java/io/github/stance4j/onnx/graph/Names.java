// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.LabelSet;

/** What the inputs and outputs of the graphs are called. */
public final class Names {

    /** Input of the encoder: word-piece ids [batch, time]. */
    public static final String PIECES = "pieces";

    /** Input of the encoder: the lengths of the sequences, special pieces included [batch]. */
    public static final String LENGTHS = "lengths";

    /** Input of the encoder: one-hot word shapes of a window of words [batch, time, features]. */
    public static final String SHAPES = "shapes";

    /** Output of the encoder and input of the heads: the states [batch, time, width]. */
    public static final String STATES = "states";

    /** Output of the encoder: the logits of tags [batch, time, tags]. */
    public static final String TAGS = "tags";

    /** Input of the heads: averaging weights of the actors' pieces [batch, actors, time]. */
    public static final String ACTORS = "actors";

    /** Input of the heads: 1 for the pieces of a sequence, 0 for padding [batch, 1, time]. */
    public static final String CONTEXTS = "contexts";

    /**
     * Input of the heads of a network with targets: averaging weights [batch, actors, time], zeros
     * for no target.
     */
    public static final String TARGETS = "targets";

    /** Output of the heads, if there are stances: logits [batch, actors, stances]. */
    public static final String STANCES = "stances";

    private Names() {}

    /** Returns the output of the heads with the logits [batch, actors, labels] of a label set. */
    public static String output(LabelSet set) {
        return "class-" + set.name();
    }
}
