// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
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

/** Models of a few weights. */
final class TinyModels {

    static final LabelSchema SCHEMA =
            new LabelSchema(
                    List.of(Stance.CONDEMNATION, Stance.MEDIATION_OFFER),
                    List.of(
                            new LabelSet(
                                    Sentiment.NAME,
                                    List.of(
                                            Sentiment.NEGATIVE,
                                            Sentiment.NEUTRAL,
                                            Sentiment.POSITIVE))));

    private static final List<String> PIECES =
            List.of(
                    "[PAD]",
                    "[UNK]",
                    "[CLS]",
                    "[SEP]",
                    "norway",
                    "sweden",
                    "denounced",
                    "coup",
                    "the",
                    "and",
                    "peace",
                    "##s",
                    "##ing",
                    ".",
                    ",",
                    "a",
                    "b",
                    "c",
                    "d",
                    "e");

    private TinyModels() {}

    /** A model that reads {@code maxPieces} at once. */
    static StanceModel reading(int maxPieces) {
        return model(maxPieces, true);
    }

    static StanceModel model(int maxPieces, boolean targets) {
        return new StanceModel(
                "tiny",
                SCHEMA,
                new NetworkConfig(1, 4, 2, 8, PIECES.size(), maxPieces + 2, 2, 3, targets),
                WordPieceVocabulary.of(PIECES),
                calibration(),
                provenance(),
                List.of(
                        WeightTensor.of("scalar", new long[] {}, new float[] {0.1f}),
                        WeightTensor.of(
                                "matrix",
                                new long[] {2, 3},
                                new float[] {1, -2, 0.5f, 1e-6f, 65504, -0f})));
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
}
