// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an offset into a text counts. They differ from the first emoji of a text on. */
public enum OffsetUnit {
    /** UTF-16 code units, as Java and JavaScript do, and this library. */
    UTF_16,

    /** Unicode code points, as Python does. */
    CODE_POINTS;

    /** Returns the name by which it is chosen: lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the unit with that {@link #label()}, if there is one. */
    public static Optional<OffsetUnit> ofLabel(String label) {
        return Arrays.stream(values()).filter(unit -> unit.label().equals(label)).findFirst();
    }

    String title() {
        return this == UTF_16 ? "UTF-16 units" : "code points";
    }
}
