// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import java.util.Objects;

/**
 * What a document depends on besides the answers.
 *
 * @param title what the page is about
 * @param withTargets whether the CSV has columns for targets
 * @param width the columns of the terminal
 * @param colour whether the terminal takes colours
 */
public record OutputLook(String title, boolean withTargets, int width, boolean colour) {

    /** Checks that there is a title. */
    public OutputLook {
        Objects.requireNonNull(title, "title");
    }
}
