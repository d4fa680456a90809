// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Clusters of weighted vectors by the angles between them (spherical k-means: Dhillon and Modha,
 * <i>Concept Decompositions for Large Sparse Text Data Using Clustering</i>, 2001), from first
 * centres that lie apart (k-means++: Arthur and Vassilvitskii 2007, section 2.2; for vectors of
 * length 1 the squared distance is twice 1 − cosine).
 *
 * <p>It ends when no vector changes its cluster, or after {@value #MOST_ROUNDS} rounds. A round
 * takes as long as all pairs of a vector and a centre that share a word.
 */
final class SphericalKMeans {

    private static final int MOST_ROUNDS = 20;

    /** Also where nothing has a weight there are clusters. */
    private static final double LEAST_WEIGHT = 1e-6;

    private final List<SparseVector> vectors;
    private final double[] weights;
    private final Random random;
    private final int[] clusters;
    private final double[] closeness;

    /**
     * @param weights how much each vector counts, at least 0
     */
    SphericalKMeans(List<SparseVector> vectors, double[] weights, long seed) {
        this.vectors = vectors;
        this.weights = Arrays.stream(weights).map(w -> Math.max(w, LEAST_WEIGHT)).toArray();
        this.random = new Random(seed);
        this.clusters = new int[vectors.size()];
        this.closeness = new double[vectors.size()];
    }

    /**
     * Returns the numbers of the vectors that are nearest to the centres.
     *
     * @param count how many clusters there are to be; at least 1
     * @return so many, each once; all if there are no more vectors. Where a cluster has become
     *     empty, the heaviest of the others take its place
     */
    List<Integer> representatives(int count) {
        if (vectors.size() <= count) {
            return IntStream.range(0, vectors.size()).boxed().toList();
        }
        Arrays.fill(clusters, -1);
        Centres centres = Centres.at(firstCentres(count).stream().map(vectors::get).toList());
        for (int round = 0; assign(centres) && round < MOST_ROUNDS; round++) {
            centres = Centres.of(vectors, weights, clusters, count);
        }
        return nearest(count);
    }

    private List<Integer> firstCentres(int count) {
        double[] distances = new double[vectors.size()];
        Arrays.fill(distances, 1);
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            int next = draw(distances);
            chosen.add(next);
            for (int i = 0; i < distances.length; i++) {
                double distance = Math.max(0, 1 - vectors.get(i).cosine(vectors.get(next)));
                distances[i] = Math.min(distances[i], distance);
            }
            distances[next] = 0;
        }
        return chosen;
    }

    /** Draws one in proportion to weight and distance; any if all are equally near. */
    private int draw(double[] distances) {
        double sum = 0;
        for (int i = 0; i < distances.length; i++) {
            sum += weights[i] * distances[i];
        }
        double left = random.nextDouble() * sum;
        int last = random.nextInt(distances.length);
        for (int i = 0; i < distances.length; i++) {
            double part = weights[i] * distances[i];
            if (part > 0) {
                last = i;
                left -= part;
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** Puts each vector to the nearest centre, and tells whether that changed anything. */
    private boolean assign(Centres centres) {
        boolean changed = false;
        for (int i = 0; i < clusters.length; i++) {
            double[] cosines = centres.cosines(vectors.get(i));
            int best = Math.max(0, clusters[i]);
            for (int j = 0; j < cosines.length; j++) {
                best = cosines[j] > cosines[best] ? j : best;
            }
            changed |= best != clusters[i];
            clusters[i] = best;
            closeness[i] = cosines[best];
        }
        return changed;
    }

    private List<Integer> nearest(int count) {
        int[] nearest = new int[count];
        Arrays.fill(nearest, -1);
        for (int i = 0; i < clusters.length; i++) {
            int known = nearest[clusters[i]];
            if (known < 0 || closeness[i] > closeness[known]) {
                nearest[clusters[i]] = i;
            }
        }
        Set<Integer> chosen = new HashSet<>();
        Arrays.stream(nearest).filter(i -> i >= 0).forEach(chosen::add);
        IntStream.range(0, weights.length)
                .boxed()
                .filter(i -> !chosen.contains(i))
                .sorted(Comparator.comparingDouble(i -> -weights[i]))
                .limit(count - chosen.size())
                .toList()
                .forEach(chosen::add);
        return chosen.stream().sorted().toList();
    }
}
