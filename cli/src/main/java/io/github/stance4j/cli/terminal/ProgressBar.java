// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.terminal;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * One line on standard error that tells how far the work is, if a terminal shows it; else nothing.
 *
 * <p>Written here because the maintained library for it, me.tongfei:progressbar, brings JLine with
 * native code for one line of text.
 */
public final class ProgressBar implements AutoCloseable {

    private static final int BAR = 30;
    private static final long PAUSE_MILLIS = 100;

    private final PrintStream err;
    private final boolean shown;
    private final int width;
    private final LongSupplier clock;
    private long lastDrawn = Long.MIN_VALUE;
    private int lastLength;

    /** Makes a bar that is drawn if {@code shown} and a terminal shows standard error. */
    public ProgressBar(Console console, boolean shown) {
        this(console, shown, () -> System.nanoTime() / 1_000_000);
    }

    ProgressBar(Console console, boolean shown, LongSupplier clock) {
        this.err = console.err();
        this.shown = shown && console.terminal().error();
        this.width = console.terminal().width();
        this.clock = clock;
    }

    /**
     * Draws the bar, if the last time is a while ago.
     *
     * @param done how much is done, in any unit
     * @param total how much there is; 0 if that is not known
     * @param message what to say behind the bar
     */
    public void update(long done, long total, String message) {
        long now = clock.getAsLong();
        if (shown && (lastDrawn == Long.MIN_VALUE || now - lastDrawn >= PAUSE_MILLIS)) {
            lastDrawn = now;
            draw(total > 0 ? bar((double) done / total) + ", " + message : message);
        }
    }

    private static String bar(double fraction) {
        double part = Math.min(1, Math.max(0, fraction));
        int filled = (int) (part * BAR);
        return "["
                + "#".repeat(filled)
                + ".".repeat(BAR - filled)
                + "] "
                + (int) (100 * part)
                + " %";
    }

    private void draw(String text) {
        // One column is left free: some terminals break the line when the last one is filled.
        String line = TerminalText.wrapped(TerminalText.line(text), width - 1).get(0);
        int length = TerminalText.width(line);
        err.print("\r" + line + " ".repeat(Math.max(0, lastLength - length)));
        err.flush();
        lastLength = length;
    }

    /** Takes the bar away, so that something else can be printed; the next update draws it anew. */
    @Override
    public void close() {
        if (lastLength > 0) {
            draw("");
            err.print("\r");
            err.flush();
            lastLength = 0;
        }
        lastDrawn = Long.MIN_VALUE;
    }
}
