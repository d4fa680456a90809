// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import java.util.regex.Pattern;

/** Deals with what a Java string can hold and UTF-8 can't. */
final class Utf16 {

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cs}\u0000]");

    private Utf16() {}

    /** Writes lone surrogates as escapes, as JSON does; they can be in its strings only. */
    static String escapedInJson(String json) {
        return LONE_SURROGATE
                .matcher(json)
                .replaceAll(found -> String.format("\\\\u%04X", (int) found.group().charAt(0)));
    }

    /** Puts U+FFFD, which takes one unit too, in the place of lone surrogates and NUL. */
    static String encodable(String text) {
        return UNFIT.matcher(text).replaceAll("\uFFFD");
    }
}
