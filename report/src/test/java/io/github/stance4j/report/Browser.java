// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A Chromium without a window, where one is on the path. */
record Browser(Path program, Path folder) {

    private static final int NARROWEST = 500;
    private static final int HEIGHT = 3000;

    static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Looks for one; what it writes goes into a folder. */
    static Optional<Browser> find(Path folder) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(entry -> NAMES.stream().map(name -> Path.of(entry, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, folder));
    }

    /**
     * Shows a page in a frame of that width, for a window can't be narrower than some 500 pixels,
     * and returns the frame's surroundings; what the page has told them with {@code postMessage} is
     * in the attribute {@code data-told} of the outermost element.
     */
    String told(Path page, int width, boolean dark) throws Exception {
        return run(width, dark, "--dump-dom", framed(page, width).toUri().toString());
    }

    /** Returns a page as it is when its script has run. */
    String dom(Path page) throws Exception {
        return run(NARROWEST, false, "--dump-dom", page.toUri().toString());
    }

    /** Takes a picture of a page in a frame of that width. */
    BufferedImage picture(Path page, int width, boolean dark) throws Exception {
        Path picture = folder.resolve("picture.png");
        run(width, dark, "--screenshot=" + picture, framed(page, width).toUri().toString());
        BufferedImage whole = ImageIO.read(picture.toFile());
        return whole.getSubimage(0, 0, width, whole.getHeight());
    }

    private Path framed(Path page, int width) throws IOException {
        return Files.writeString(
                folder.resolve("frame.html"),
                """
                <!DOCTYPE html>
                <html><head><meta name="color-scheme" content="light dark"></head>
                <body style="margin: 0">
                <script>onmessage = m => { document.documentElement.dataset.told = m.data; };</script>
                <iframe src="%s" width="%d" height="%d" style="border: 0"></iframe>
                </body></html>
                """
                        .formatted(page.toUri(), width, HEIGHT));
    }

    private String run(int width, boolean dark, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "--headless=new",
                                // Its own sandbox needs rights that are missing in containers.
                                "--no-sandbox",
                                "--disable-gpu",
                                "--hide-scrollbars",
                                "--no-first-run",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--window-size=" + Math.max(width, NARROWEST) + "," + HEIGHT,
                                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1)));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(program + " did not end: " + Files.readString(err));
        }
        if (process.exitValue() != 0) {
            throw new IOException(
                    program + " ended with " + process.exitValue() + ": " + Files.readString(err));
        }
        return Files.readString(out);
    }
}
