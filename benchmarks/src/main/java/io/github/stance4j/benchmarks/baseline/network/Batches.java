// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.network;

import java.util.ArrayList;
import java.util.List;

/** Divides examples into batches. */
public final class Batches {

    private Batches() {}

    /**
     * Divides examples into parts of like sizes, in their order.
     *
     * @param most examples of a part, at least 2
     * @return none for no examples, and never a part of one: an example without another stands
     *     twice
     */
    // DL4J's multinomial loss takes the mask of a batch of one for a mask of single labels, which
    // it
    // refuses.
    public static <T> List<List<T>> of(List<T> examples, int most) {
        List<T> all = new ArrayList<>(examples);
        if (all.size() == 1) {
            all.add(all.get(0));
        }
        List<List<T>> parts = new ArrayList<>();
        int count = (all.size() + most - 1) / most;
        for (int i = 0; i < count; i++) {
            parts.add(all.subList(all.size() * i / count, all.size() * (i + 1) / count));
        }
        return parts;
    }
}
