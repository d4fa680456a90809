// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

/** Reads the text of a file of another tool. */
interface FormatReader {

    /** Gives the sentences to the context, and tells it what is wrong. */
    void read(String text, ImportContext context);
}
