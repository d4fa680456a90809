// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.markup;

/** Makes text fit for HTML and SVG. */
public final class Markup {

    private Markup() {}

    /**
     * Returns text that stands for itself in an element and in an attribute with quotation marks of
     * either kind. Control characters and lone surrogates, which a page can't hold, become U+FFFD.
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int codePoint) {
        switch (codePoint) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\t', '\n', '\r' -> escaped.append((char) codePoint);
            default -> {
                int type = Character.getType(codePoint);
                boolean unfit = type == Character.CONTROL || type == Character.SURROGATE;
                escaped.appendCodePoint(unfit ? '\uFFFD' : codePoint);
            }
        }
    }
}
