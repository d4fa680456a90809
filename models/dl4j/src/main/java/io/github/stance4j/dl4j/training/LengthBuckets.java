// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Divides examples into batches of similar length, in another order each epoch. */
final class LengthBuckets {

    /**
     * Batches that are sorted by length together: many give little padding, few give much chance.
     */
    private static final int BATCHES_SORTED = 16;

    private LengthBuckets() {}

    static List<List<TrainingExample>> batches(
            List<TrainingExample> examples, int batchSize, Random random) {
        List<TrainingExample> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        List<List<TrainingExample>> batches = new ArrayList<>();
        int bucket = batchSize * BATCHES_SORTED;
        for (int from = 0; from < shuffled.size(); from += bucket) {
            List<TrainingExample> sorted =
                    shuffled.subList(from, Math.min(from + bucket, shuffled.size()));
            sorted.sort(Comparator.comparingInt(example -> example.pieces().size()));
            for (int start = 0; start < sorted.size(); start += batchSize) {
                batches.add(
                        List.copyOf(
                                sorted.subList(start, Math.min(start + batchSize, sorted.size()))));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}
