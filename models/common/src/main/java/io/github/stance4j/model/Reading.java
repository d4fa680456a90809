// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.List;

/**
 * A sentence while it is scored.
 *
 * @param <T> what becomes of an actor
 */
interface Reading<T> {

    /** Returns what has to be encoded; nothing where nothing can be read. */
    List<Passage> passages();

    /** Returns the actors, once all questions of all passages are answered. */
    List<T> result();
}
