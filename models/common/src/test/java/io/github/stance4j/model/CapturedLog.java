// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What is logged during an action, as slf4j-simple writes it to standard error.
 *
 * @param text the log
 */
record CapturedLog(String text) {

    static CapturedLog of(Runnable action) {
        PrintStream original = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(original);
        }
        return new CapturedLog(bytes.toString(StandardCharsets.UTF_8));
    }

    long count(String level) {
        return text.lines().filter(line -> line.contains(" " + level + " ")).count();
    }
}
