// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of a corpus that a sentence belongs to. */
public enum Split {
    /** Fitted by training. */
    TRAIN,
    /** Looked at to choose: epochs, thresholds, settings. */
    DEV,
    /** Looked at once, to report. */
    TEST;

    /** Returns the name as it stands in a corpus: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the split with that {@link #label()}, if there is one. */
    public static Optional<Split> ofLabel(String label) {
        return Arrays.stream(values()).filter(split -> split.label().equals(label)).findFirst();
    }
}
