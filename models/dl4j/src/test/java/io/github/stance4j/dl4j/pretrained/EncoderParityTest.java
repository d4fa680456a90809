// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.pretrained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.SmallModels;
import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.dl4j.network.JointNetwork;
import io.github.stance4j.dl4j.network.NetworkWeights;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class EncoderParityTest {

    private final WordPieceTokenizer tokenizer = new WordPieceTokenizer(SmallModels.VOCABULARY);
    private final List<PieceSequence> sentences =
            List.of(
                    tokenizer.tokenize("Norway denounced the coup and offered to host talks."),
                    tokenizer.tokenize(
                            "“Únicamente el diálogo”, said Peru’s envoy to the 15-member council."),
                    tokenizer.tokenize("No."));

    @ParameterizedTest
    @EnumSource(PretrainedEncoder.class)
    void theStatesAreThoseOfOnnxRuntime(PretrainedEncoder encoder) throws Exception {
        assertEquals(SmallModels.VOCABULARY, encoder.vocabulary());
        BatchArrays arrays = new BatchArrays(sentences, SmallModels.VOCABULARY);
        INDArray states = states(encoder, arrays);
        float[][][] reference = reference(encoder, arrays);

        double furthest = 0;
        for (int row = 0; row < sentences.size(); row++) {
            for (int i = 0; i < sentences.get(row).size() + 2; i++) {
                for (int j = 0; j < reference[row][i].length; j++) {
                    furthest =
                            Math.max(
                                    furthest,
                                    Math.abs(reference[row][i][j] - states.getDouble(row, i, j)));
                }
            }
        }
        assertTrue(furthest < 1e-4, "The furthest state is " + furthest + " away");
    }

    private static INDArray states(PretrainedEncoder encoder, BatchArrays arrays) {
        Nd4jBackend.load();
        EncoderWeights weights = encoder.weights();
        NetworkConfig config = weights.network(8, 8, false, false, true);
        ComputationGraph graph =
                new ComputationGraph(JointNetwork.forScoring(config, SmallModels.SCHEMA).encoder());
        graph.init();
        NetworkWeights.assign(graph, weights.values());
        INDArray mask = arrays.mask();
        return graph.output(
                        false,
                        new INDArray[] {arrays.pieces(), arrays.shapes()},
                        new INDArray[] {mask, null},
                        null)[0];
    }

    private static float[][][] reference(PretrainedEncoder encoder, BatchArrays arrays)
            throws OrtException, IOException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream in =
                        EncoderParityTest.class.getResourceAsStream(
                                "/" + encoder.resource() + ".onnx");
                OrtSession session = environment.createSession(in.readAllBytes());
                OnnxTensor ids = tensor(environment, arrays.pieces());
                OnnxTensor mask = tensor(environment, arrays.mask());
                OnnxTensor types = tensor(environment, arrays.mask().mul(0));
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            return (float[][][]) result.get(0).getValue();
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, INDArray values)
            throws OrtException {
        return OnnxTensor.createTensor(environment, values.toLongMatrix());
    }

    @Test
    void anUnknownEncoderIsRefusedWithTheKnownOnes() {
        String message =
                assertThrows(IllegalArgumentException.class, () -> PretrainedEncoder.named("bert"))
                        .getMessage();
        assertEquals(
                "There is no encoder \"bert\", expected one of all-MiniLM-L6-v2, bge-small-en-v1.5",
                message);
    }
}
