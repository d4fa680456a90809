// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The centres of clusters by the words that they have, since a vector shares a word with few of
 * them, and all of them in full would not fit into memory.
 */
final class Centres {

    private final int count;
    private final Map<Integer, List<Element>> centresWith = new HashMap<>();

    private record Element(int centre, double value) {}

    private Centres(int count) {
        this.count = count;
    }

    /** Puts centres where vectors are. */
    static Centres at(List<SparseVector> vectors) {
        Centres centres = new Centres(vectors.size());
        for (int centre = 0; centre < vectors.size(); centre++) {
            centres.put(centre, vectors.get(centre));
        }
        return centres;
    }

    /** Puts centres where the weighted sums of the vectors of each cluster point to. */
    static Centres of(List<SparseVector> vectors, double[] weights, int[] clusters, int count) {
        List<Map<Integer, Double>> sums = new ArrayList<>();
        for (int centre = 0; centre < count; centre++) {
            sums.add(new HashMap<>());
        }
        for (int i = 0; i < clusters.length; i++) {
            SparseVector vector = vectors.get(i);
            Map<Integer, Double> sum = sums.get(clusters[i]);
            for (int j = 0; j < vector.terms().length; j++) {
                sum.merge(vector.terms()[j], weights[i] * vector.values()[j], Double::sum);
            }
        }
        return at(sums.stream().map(SparseVector::normalized).toList());
    }

    private void put(int centre, SparseVector vector) {
        for (int i = 0; i < vector.terms().length; i++) {
            centresWith
                    .computeIfAbsent(vector.terms()[i], term -> new ArrayList<>())
                    .add(new Element(centre, vector.values()[i]));
        }
    }

    /** Returns the cosine between a vector and each centre. */
    double[] cosines(SparseVector vector) {
        double[] cosines = new double[count];
        for (int i = 0; i < vector.terms().length; i++) {
            for (Element element : centresWith.getOrDefault(vector.terms()[i], List.of())) {
                cosines[element.centre()] += vector.values()[i] * element.value();
            }
        }
        return cosines;
    }
}
