// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Stance;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.WordPieceVocabulary;
import io.github.stance4j.onnx.graph.EncoderGraph;
import io.github.stance4j.onnx.graph.HeadsGraph;
import io.github.stance4j.onnx.graph.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Models with networks of the real kind, small and with random weights; always the same ones. */
final class SmallModels {

    static final LabelSchema SCHEMA =
            new LabelSchema(
                    List.of(Stance.CONDEMNATION, Stance.MEDIATION_OFFER),
                    List.of(Sentiment.LABELS, new LabelSet("tone", List.of("calm", "harsh"))));

    static final WordPieceVocabulary VOCABULARY = vocabulary();

    private SmallModels() {}

    private static WordPieceVocabulary vocabulary() {
        String resource = "/all-minilm-l6-v2-tokenizer.json";
        try (InputStream in = SmallModels.class.getResourceAsStream(resource)) {
            return WordPieceVocabulary.readTokenizerJson(in, resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NetworkConfig config(boolean targets) {
        return new NetworkConfig(
                2, 24, 4, 48, VOCABULARY.size(), 512, 16, 20, targets, false, true);
    }

    static StanceModel model(boolean targets) {
        return model(SCHEMA, weights(SCHEMA, targets), targets);
    }

    /** A model of a schema of which no part need be there. */
    static StanceModel model(LabelSchema schema) {
        return model(schema, weights(schema, false), false);
    }

    static StanceModel model(LabelSchema schema, List<WeightTensor> weights, boolean targets) {
        return new StanceModel(
                "small",
                schema,
                config(targets),
                VOCABULARY,
                Calibration.identity(schema),
                new Provenance(
                        "0".repeat(64),
                        Map.of(),
                        7,
                        Map.of(),
                        Map.of(),
                        Instant.EPOCH,
                        "random",
                        Map.of(),
                        "Apache-2.0"),
                weights);
    }

    static List<WeightTensor> weights(LabelSchema schema, boolean targets) {
        Random random = new Random(42);
        NetworkConfig config = config(targets);
        return Stream.concat(
                        EncoderGraph.of(config, any -> WeightType.FLOAT16).weights().stream(),
                        HeadsGraph.of(config, schema).weights().stream())
                .map(weight -> draw(weight, random))
                .toList();
    }

    /** Large enough that every part of the network matters. */
    private static WeightTensor draw(Weight weight, Random random) {
        int size =
                (int) weight.shape().stream().mapToLong(Long::longValue).reduce(1, (a, b) -> a * b);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (0.3 * random.nextGaussian());
        }
        return WeightTensor.of(weight.name(), weight.sizes(), values);
    }
}
