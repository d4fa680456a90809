// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page in a real browser. Pictures go to {@code target/report-pictures}, to be looked at;
 * without a browser this is skipped.
 */
class BrowserTest {

    private static final Path PICTURES = Path.of("target", "report-pictures");

    /** Asks the browser itself, and filters as a reader would. */
    private static final String PROBE =
            """
            <script>
            const data = {};
            data.inner = innerWidth;
            data.scroll = document.documentElement.scrollWidth;
            data.dark = matchMedia('(prefers-color-scheme: dark)').matches;
            data.page = getComputedStyle(document.body).backgroundColor;
            const probed = document.getElementById('filter');
            const shown = () => [...document.querySelectorAll('.error')].filter(e => e.offsetHeight > 0).length;
            const choose = (name, value) => {
              probed.elements[name].value = value;
              probed.dispatchEvent(new Event('input', {bubbles: true}));
            };
            data.all = shown();
            choose('kind', 'missed');
            data.missed = shown();
            choose('kind', '');
            choose('label', 'class:tone');
            data.tone = shown();
            choose('text', 'GHANA');
            data.ghana = shown();
            choose('label', '');
            choose('text', '');
            choose('slice', '2');
            data.part = shown();
            parent.postMessage(Object.entries(data).map(entry => entry.join('=')).join(';'), '*');
            </script>
            """;

    @TempDir Path folder;
    private Browser browser;
    private Path page;

    @BeforeEach
    void openThePage() throws IOException {
        Optional<Browser> found = Browser.find(folder);
        assumeTrue(
                found.isPresent(),
                "There is no browser on the path ("
                        + Browser.NAMES
                        + "); the page is not looked at");
        browser = found.get();
        page = folder.resolve("report.html");
        ReportExample.whole().write(page);
    }

    @ParameterizedTest
    @CsvSource({"400, false", "400, true", "1400, false", "1400, true"})
    void itFitsIntoTheWindow(int width, boolean dark) throws Exception {
        Path probed = folder.resolve("probed.html");
        Files.writeString(
                probed,
                Files.readString(page)
                        .replaceFirst("script-src 'sha256-[^']*'", "script-src 'unsafe-inline'")
                        .replace("</body>", PROBE + "</body>"));

        String dom = browser.told(probed, width, dark);

        assertEquals(Integer.toString(width), found("inner", dom), "the browser's window");
        assertTrue(Integer.parseInt(found("scroll", dom)) <= width, found("scroll", dom));
        assertEquals(Boolean.toString(dark), found("dark", dom));
        assertEquals(dark ? "rgb(22, 24, 27)" : "rgb(255, 255, 255)", found("page", dom));
        assertEquals("4", found("all", dom));
        assertEquals("1", found("missed", dom));
        assertEquals("2", found("tone", dom));
        assertEquals("1", found("ghana", dom));
        assertEquals("4", found("part", dom));
    }

    private static String found(String name, String dom) {
        Matcher matcher =
                Pattern.compile("<html data-told=\"[^\"]*\\b" + name + "=([^;\"]*)").matcher(dom);
        assertTrue(matcher.find(), dom.substring(0, Math.min(300, dom.length())));
        return matcher.group(1);
    }

    @Test
    void itsOwnScriptIsAllowedAndNoOther() throws Exception {
        Path other = folder.resolve("other.html");
        Files.writeString(
                other,
                Files.readString(page)
                        .replace("</body>", "<script>document.title = 'taken';</script></body>"));

        String dom = browser.dom(other);

        assertTrue(dom.contains("4 of 4 shown"), "its own has run");
        assertFalse(dom.contains("<title>taken</title>"), "another has not");
    }

    @ParameterizedTest
    @CsvSource({"400, false", "400, true", "1400, false", "1400, true"})
    void picturesAreTaken(int width, boolean dark) throws Exception {
        Files.createDirectories(PICTURES);
        String name = "report-" + width + (dark ? "-dark" : "-light") + ".png";

        BufferedImage picture = browser.picture(page, width, dark);

        ImageIO.write(picture, "png", PICTURES.resolve(name).toFile());
        assertEquals(dark ? 0xff16181b : 0xffffffff, picture.getRGB(1, 1), "the page's colour");
        assertTrue(
                IntStream.range(0, width)
                        .anyMatch(x -> picture.getRGB(x, 40) != picture.getRGB(1, 1)),
                "the title is there");
    }
}
