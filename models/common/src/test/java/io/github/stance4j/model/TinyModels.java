// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Stance;
import io.github.stance4j.model.Provenance.SplitSize;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Models of a few random weights, for {@link EmbeddingSumNetwork}; always the same ones. */
final class TinyModels {

    static final int HIDDEN = 6;

    static final LabelSchema SCHEMA =
            new LabelSchema(
                    List.of(Stance.CONDEMNATION, Stance.MEDIATION_OFFER),
                    List.of(Sentiment.LABELS));

    /** Few words, and all letters, so that any other word is of many pieces. */
    private static final List<String> PIECES =
            Stream.of(
                            Stream.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "norway", "the", "coup"),
                            Stream.of(".", ",", "–", "’"),
                            letters(""),
                            letters("##"))
                    .flatMap(pieces -> pieces)
                    .toList();

    private TinyModels() {}

    private static Stream<String> letters(String prefix) {
        return IntStream.rangeClosed('a', 'z').mapToObj(letter -> prefix + (char) letter);
    }

    /** A model that reads {@code maxPieces} at once. */
    static StanceModel reading(int maxPieces) {
        return model(maxPieces, true);
    }

    static StanceModel model(int maxPieces, boolean targets) {
        return model(PIECES, maxPieces + 2, targets, false, true);
    }

    /** A model that was trained for given actors. */
    static StanceModel ofGivenActors() {
        return model(PIECES, 64, true, false, false);
    }

    /** A model that reads {@code maxPieces} at once and wants actors marked. */
    static StanceModel marked(int maxPieces) {
        List<String> pieces =
                Stream.concat(
                                PIECES.stream(),
                                IntStream.rangeClosed(1, 4).mapToObj(i -> "[unused" + i + "]"))
                        .toList();
        return model(pieces, maxPieces + 2 + NetworkConfig.MARKER_PIECES, true, true, true);
    }

    private static StanceModel model(
            List<String> pieces,
            int positions,
            boolean targets,
            boolean markers,
            boolean findsActors) {
        return new StanceModel(
                "tiny",
                SCHEMA,
                new NetworkConfig(
                        1,
                        HIDDEN,
                        2,
                        8,
                        pieces.size(),
                        positions,
                        2,
                        3,
                        targets,
                        markers,
                        findsActors),
                WordPieceVocabulary.of(pieces),
                calibration(),
                provenance(),
                weights(pieces.size()));
    }

    private static List<WeightTensor> weights(int pieces) {
        Random random = new Random(42);
        return List.of(
                tensor(random, "embeddings", pieces),
                tensor(random, "tags", 3),
                tensor(random, "actor", 5),
                tensor(random, "target", 5));
    }

    private static WeightTensor tensor(Random random, String name, int rows) {
        float[] values = new float[rows * HIDDEN];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return WeightTensor.of(name, new long[] {rows, HIDDEN}, values);
    }

    private static Calibration calibration() {
        Map<Stance, StanceCalibration> stances = new LinkedHashMap<>();
        stances.put(Stance.CONDEMNATION, new StanceCalibration(1.25, -0.5, 0.4));
        stances.put(Stance.MEDIATION_OFFER, StanceCalibration.IDENTITY);
        return new Calibration(stances, Map.of(Sentiment.NAME, 1.5));
    }

    private static Provenance provenance() {
        Map<String, SplitSize> splits = new LinkedHashMap<>();
        splits.put("train", new SplitSize(480, 1300));
        splits.put("dev", new SplitSize(60, 160));
        return new Provenance(
                "0123456789abcdef".repeat(4),
                splits,
                Long.MIN_VALUE,
                Map.of("learning-rate", "1e-4"),
                Map.of("stance4j", "0.1.0"),
                Instant.parse("2026-11-22T10:15:30Z"),
                "sentence-transformers/all-MiniLM-L6-v2",
                Map.of("stance.micro.f1", 1.0),
                "Apache-2.0");
    }

    /** Compares all but the identity of the vocabulary. */
    static void assertSame(StanceModel expected, StanceModel actual) {
        assertEquals(expected.name(), actual.name());
        assertEquals(expected.schema(), actual.schema());
        assertEquals(expected.network(), actual.network());
        assertEquals(expected.vocabulary().pieces(), actual.vocabulary().pieces());
        assertEquals(expected.calibration(), actual.calibration());
        assertEquals(expected.provenance(), actual.provenance());
        assertEquals(expected.weights(), actual.weights());
    }

    /** Words of one letter and so of one piece, at even offsets. */
    static String words(long seed, int count) {
        return new Random(seed)
                .ints(count, 'a', 'z' + 1)
                .mapToObj(letter -> (char) letter + " ")
                .collect(Collectors.joining());
    }
}
