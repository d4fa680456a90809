// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.function.BooleanSupplier;

/** Waits that do not heed an interrupt, which is kept for the caller. */
final class Monitors {

    private Monitors() {}

    /**
     * Waits as long as something holds.
     *
     * @param monitor which the caller's thread has entered, and which is notified of changes
     */
    static void waitWhile(Object monitor, BooleanSupplier holds) {
        boolean interrupted = false;
        while (holds.getAsBoolean()) {
            try {
                monitor.wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
