// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

/** What an exception comes from, for messages. */
public final class Causes {

    private Causes() {}

    /** Returns what the innermost cause says, or its name if it says nothing. */
    public static String innermost(Throwable e) {
        Throwable innermost = e;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getMessage() == null ? innermost.toString() : innermost.getMessage();
    }
}
