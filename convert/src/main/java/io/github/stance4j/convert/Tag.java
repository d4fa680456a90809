// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a token, as of BIO, IOB1, IOBES, BMEOS and BILUO.
 *
 * @param prefix one of B, I, L, U as of BILUO, and O for outside
 * @param label what the span is; empty outside
 */
record Tag(char prefix, String label) {

    static final Tag OUTSIDE = new Tag('O', "");

    private static final Pattern FORM = Pattern.compile("([BILUESM])-(.+)");

    /** Reads a tag; empty if it is none. */
    static Optional<Tag> read(String tag) {
        if (tag.equals("O") || tag.equals("-") || tag.isEmpty()) {
            return Optional.of(OUTSIDE);
        }
        Matcher form = FORM.matcher(tag);
        if (!form.matches()) {
            return Optional.empty();
        }
        char prefix =
                switch (form.group(1).charAt(0)) {
                    case 'M' -> 'I';
                    case 'E' -> 'L';
                    case 'S' -> 'U';
                    default -> form.group(1).charAt(0);
                };
        return Optional.of(new Tag(prefix, form.group(2)));
    }

    boolean isOutside() {
        return prefix == 'O';
    }

    /** Tells whether it must be the first of its span. */
    boolean begins() {
        return prefix == 'B' || prefix == 'U';
    }

    /** Tells whether it must be the last of its span. */
    boolean ends() {
        return prefix == 'L' || prefix == 'U';
    }

    /** Tells whether it can go on with the span that another one is in. */
    boolean continues(Tag before) {
        return !isOutside() && !begins() && !before.ends() && before.label().equals(label);
    }
}
