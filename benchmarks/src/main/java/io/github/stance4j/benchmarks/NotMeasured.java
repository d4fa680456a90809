// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

/** What stands in the place of figures that there are none of. */
final class NotMeasured {

    private NotMeasured() {}

    /** Returns a sentence that tells why, and tells it on standard error, too. */
    static String because(String reason) {
        String sentence = "Not measured: " + reason + ".";
        System.err.println(sentence);
        return sentence + "\n";
    }
}
