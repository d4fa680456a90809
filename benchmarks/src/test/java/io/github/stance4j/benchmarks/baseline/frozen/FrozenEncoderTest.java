// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.frozen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.stance4j.Span;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrozenEncoderTest {

    private static final String SENTENCE = "Tunisia offered to host talks.";
    private static final Span TUNISIA = new Span(0, 7);

    private static FrozenEncoder encoder;

    @BeforeAll
    static void load() {
        Nd4jBackend.load();
        encoder = FrozenEncoder.of(PretrainedEncoder.ALL_MINILM_L6_V2);
    }

    /** What ONNX Runtime makes of the file as it was published is the reference. */
    @Test
    void featuresAreMeansOfThePublishedEncodersStates() throws OrtException, IOException {
        float[][] states = published(SENTENCE);
        float[] features = encoder.features(SENTENCE, List.of(TUNISIA))[0];

        // "Tunisia" is one piece, after the special one.
        float[] actor = Arrays.copyOfRange(features, 0, states[0].length);
        assertArrayEquals(states[1], actor, 1e-4f);
        float[] mean = new float[states[0].length];
        for (float[] state : states) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += state[i] / states.length;
            }
        }
        float[] sentence = Arrays.copyOfRange(features, mean.length, features.length);
        assertArrayEquals(mean, sentence, 1e-4f);
    }

    @Test
    void anActorBeyondWhatTheEncoderReadsHasZerosAndTheSentence() {
        String text = "Malta left. " + "The envoy spoke. ".repeat(200) + "Peru came.";
        int start = text.indexOf("Peru");

        float[] features = encoder.features(text, List.of(new Span(start, start + 4)))[0];

        int width = encoder.features() / 2;
        assertArrayEquals(new float[width], Arrays.copyOf(features, width));
        assertEquals(2 * width, features.length);
        float[] first = encoder.features(text, List.of(new Span(0, 5)))[0];
        assertArrayEquals(
                Arrays.copyOfRange(first, width, 2 * width),
                Arrays.copyOfRange(features, width, 2 * width));
    }

    private static float[][] published(String sentence) throws OrtException, IOException {
        WordPieceVocabulary vocabulary = PretrainedEncoder.ALL_MINILM_L6_V2.vocabulary();
        PieceSequence pieces = new WordPieceTokenizer(vocabulary).tokenize(sentence);
        long[][] ids = new long[1][pieces.size() + 2];
        ids[0][0] = vocabulary.classification();
        for (int i = 0; i < pieces.size(); i++) {
            ids[0][i + 1] = pieces.ids().get(i);
        }
        ids[0][pieces.size() + 1] = vocabulary.separator();
        long[][] ones = new long[1][ids[0].length];
        Arrays.fill(ones[0], 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream in =
                        FrozenEncoderTest.class.getResourceAsStream("/all-minilm-l6-v2.onnx");
                OrtSession session = environment.createSession(in.readAllBytes());
                OnnxTensor input = OnnxTensor.createTensor(environment, ids);
                OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
                OnnxTensor types =
                        OnnxTensor.createTensor(environment, new long[1][ids[0].length]);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids",
                                        input,
                                        "attention_mask",
                                        mask,
                                        "token_type_ids",
                                        types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        }
    }
}
