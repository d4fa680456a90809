// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SphericalKMeansTest {

    private static SparseVector vector(double x, double y) {
        return SparseVector.normalized(Map.of(0, x, 1, y));
    }

    private static double[] even(int count) {
        return DoubleStream.generate(() -> 1).limit(count).toArray();
    }

    @Test
    void vectorsHaveLengthOneAndTheirProductIsTheCosine() {
        SparseVector one = vector(3, 4);
        SparseVector other = SparseVector.normalized(Map.of(1, 2.0, 7, 1.0));

        assertEquals(0.8, one.values()[1], 1e-12);
        assertEquals(0.8 * 2 / Math.sqrt(5), one.cosine(other), 1e-12);
        assertEquals(0, one.cosine(SparseVector.normalized(Map.of())));
    }

    @Test
    void eachClusterIsRepresentedByTheOneNearestToItsCentre() {
        List<SparseVector> vectors =
                List.of(
                        vector(1, 0.00),
                        vector(1, 0.10),
                        vector(1, 0.22),
                        vector(0.00, 1),
                        vector(0.10, 1),
                        vector(0.22, 1));

        for (long seed = 0; seed < 10; seed++) {
            assertEquals(
                    List.of(1, 4),
                    new SphericalKMeans(vectors, even(6), seed).representatives(2),
                    "seed " + seed);
        }
    }

    @Test
    void aHeavyVectorDrawsTheCentre() {
        List<SparseVector> vectors =
                List.of(vector(1, 0), vector(1, 0.1), vector(1, 0.2), vector(0, 1));

        assertEquals(
                List.of(2, 3),
                new SphericalKMeans(vectors, new double[] {1, 1, 50, 1}, 3).representatives(2));
    }

    @Test
    void asManyAsAreWantedAreThereEvenIfAllAreTheSame() {
        List<SparseVector> same = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            same.add(vector(1, 1));
        }

        List<Integer> chosen = new SphericalKMeans(same, new double[9], 1).representatives(4);

        assertEquals(4, new HashSet<>(chosen).size());
        assertEquals(
                List.of(0, 1, 2),
                new SphericalKMeans(same.subList(0, 3), even(3), 1).representatives(4));
    }

    @Test
    void manySentencesAreClusteredInNoTime() {
        List<SparseVector> vectors = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            vectors.add(
                    SparseVector.normalized(
                            Map.of(i % 200, 2.0, 200 + i % 37, 1.0, 300 + i % 91, 1.0)));
        }

        List<Integer> chosen = new SphericalKMeans(vectors, even(2000), 5).representatives(200);

        assertEquals(200, new HashSet<>(chosen).size());
        // Two thirds of all would be there by chance.
        long kinds = chosen.stream().map(i -> i % 200).distinct().count();
        assertTrue(kinds > 150, kinds + " of 200 kinds");
    }
}
