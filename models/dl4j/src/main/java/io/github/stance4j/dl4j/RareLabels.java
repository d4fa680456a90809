// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

/** What happens when a label is held by few actors in what is trained on. */
public enum RareLabels {
    /** The listener is told. */
    WARN,

    /** The training does not start. */
    REFUSE
}
