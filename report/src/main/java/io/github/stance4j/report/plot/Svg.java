// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import io.github.stance4j.report.markup.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawing, with words for those who can't see it.
 *
 * @param width in units of the drawing, of which 12 are the height of its letters
 * @param height in the same units
 * @param title what it shows
 * @param description what there is to see
 * @param body the elements
 */
public record Svg(int width, int height, String title, String description, String body) {

    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): *(#[0-9a-f]+);");

    /** Checks that all components are there. */
    public Svg {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(body, "body");
    }

    /**
     * Returns an element for a page that has the {@linkplain #style() style} in its own.
     *
     * @param id a name that no other element of the page begins with
     */
    public String inPage(String id) {
        return "<svg class=\"plot\" role=\"img\" aria-labelledby=\"%1$s-title %1$s-text\" %2$s>\n"
                        .formatted(id, viewBox())
                + "<title id=\"%s-title\">%s</title>\n".formatted(id, Markup.escaped(title))
                + "<desc id=\"%s-text\">%s</desc>\n".formatted(id, Markup.escaped(description))
                + body
                + "</svg>\n";
    }

    /** Returns a whole file, on white. */
    public String file() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" role=\"img\" "
                + viewBox()
                + ">\n<title>"
                + Markup.escaped(title)
                + "</title>\n<desc>"
                + Markup.escaped(description)
                + "</desc>\n<style>\n"
                + fixedStyle()
                + "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
                + body
                + "</svg>\n";
    }

    private String viewBox() {
        return "viewBox=\"0 0 " + width + " " + height + "\"";
    }

    /** Returns the style sheet of plots in a page, which has the colours for light and for dark. */
    public static String style() {
        return resource("palette.css") + resource("plot.css");
    }

    /** Programs that show a file may know nothing of variables, so the light colours go in. */
    private static String fixedStyle() {
        String style = resource("plot.css");
        Matcher colours = COLOUR.matcher(resource("palette.css"));
        while (colours.find()) {
            style = style.replace("var(--" + colours.group(1) + ")", colours.group(2));
        }
        return style;
    }

    private static String resource(String name) {
        try (InputStream in = Svg.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
