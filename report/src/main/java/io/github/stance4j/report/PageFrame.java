// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.report.markup.Markup;
import io.github.stance4j.report.plot.Svg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is around the sections: the head with style and contents, and the script. */
final class PageFrame {

    private PageFrame() {}

    static void open(Page page, ReportContents contents) {
        // The script is allowed by its hash, so that nothing else on the page could ever run.
        page.add(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="generator" content="stance4j">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
                style-src 'unsafe-inline'; script-src 'sha256-%1$s'; form-action 'none'; base-uri 'none'">
                <title>%2$s · stance4j</title>
                <style>
                %3$s</style>
                </head>
                <body>
                <main>
                <h1>%2$s</h1>
                """
                        .formatted(
                                hash(resource("report.js")),
                                Markup.escaped(contents.title()),
                                Svg.style() + resource("report.css")));
        int actors = contents.gold().stream().mapToInt(s -> s.actors().size()).sum();
        page.add(
                String.format(
                        Locale.ROOT,
                        "<p class=\"lead\">%,d sentences, %,d actors</p>\n",
                        contents.gold().size(),
                        actors));
        addContents(page, contents);
    }

    private static void addContents(Page page, ReportContents contents) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("facts", "What was measured");
        sections.put("figures", "Figures");
        if (!contents.epochs().isEmpty()) {
            sections.put("training", "Learning curves");
        }
        sections.put("curves", "Probabilities");
        if (!contents.schema().labelSets().isEmpty()) {
            sections.put("confusion", "Confusion");
        }
        if (!contents.slices().isEmpty()) {
            sections.put("slices", "Parts");
        }
        sections.put("errors", "Errors");
        page.add("<nav aria-label=\"Contents\">");
        sections.forEach((id, name) -> page.add("<a href=\"#" + id + "\">" + name + "</a> "));
        page.add("</nav>\n");
    }

    static void close(Page page) {
        page.add("</main>\n<script>").add(resource("report.js"));
        page.add("</script>\n</body>\n</html>\n");
    }

    private static String hash(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    /** Lines end alike on all systems, or the hash would be of something else. */
    private static String resource(String name) {
        try (InputStream in = PageFrame.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
