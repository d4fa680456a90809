// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs an exported folder with ONNX Runtime and nothing of this library, as a stranger would. */
final class ExportedModel implements AutoCloseable {

    private static final int SHAPES = 8;
    private static final int LOWER = 1;
    private static final int CAPITALIZED_FIRST = 3;
    private static final int OTHER = 7;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final List<String> vocabulary;
    private final JsonNode labels;

    ExportedModel(Path folder) throws IOException, OrtException {
        this.session = environment.createSession(folder.resolve("model.onnx").toString());
        this.vocabulary = Files.readAllLines(folder.resolve("vocabulary.txt"));
        this.labels = new JsonMapper().readTree(folder.resolve("labels.json").toFile());
    }

    /**
     * Scores the first word of a sentence whose words are in the vocabulary and between blanks, and
     * stand in lower case but for the first; padded by two pieces.
     *
     * @param targeted whether the fourth word is the target
     * @return the probability of each stance and label
     */
    Map<String, Double> score(String sentence, boolean targeted) throws OrtException {
        return run(sentence, targeted, this::named);
    }

    /** Returns the log-probabilities of tags [word][tag] of such a sentence. */
    float[][] tags(String sentence) throws OrtException {
        int words = sentence.split(" ").length;
        return run(
                sentence,
                false,
                result -> {
                    float[][][] tags = (float[][][]) result.get("tags").orElseThrow().getValue();
                    return Arrays.copyOfRange(tags[0], 1, words + 1);
                });
    }

    /** Reads an answer from outputs, which are closed then. */
    @FunctionalInterface
    private interface Answer<T> {
        T of(OrtSession.Result result) throws OrtException;
    }

    private <T> T run(String sentence, boolean targeted, Answer<T> answer) throws OrtException {
        String[] words = sentence.split(" ");
        int time = words.length + 4;
        long[][] ids = new long[1][time];
        long[][] mask = new long[1][time];
        float[][][] shapes = new float[1][time][3 * SHAPES];
        for (int i = 0; i < words.length + 2; i++) {
            mask[0][i] = 1;
        }
        ids[0][0] = vocabulary.indexOf("[CLS]");
        ids[0][words.length + 1] = vocabulary.indexOf("[SEP]");
        for (int i = 0; i < words.length; i++) {
            ids[0][i + 1] = vocabulary.indexOf(words[i].toLowerCase(Locale.ROOT));
            shapes[0][i + 1][shape(words, i - 1)] = 1;
            shapes[0][i + 1][SHAPES + shape(words, i)] = 1;
            shapes[0][i + 1][2 * SHAPES + shape(words, i + 1)] = 1;
        }
        float[][][] actors = new float[1][1][time];
        float[][][] targets = new float[1][1][time];
        actors[0][0][1] = 1;
        targets[0][0][4] = targeted ? 1 : 0;
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", OnnxTensor.createTensor(environment, ids));
            inputs.put("attention_mask", OnnxTensor.createTensor(environment, mask));
            inputs.put("word_shapes", OnnxTensor.createTensor(environment, shapes));
            inputs.put("actors", OnnxTensor.createTensor(environment, actors));
            inputs.put("targets", OnnxTensor.createTensor(environment, targets));
            try (OrtSession.Result result = session.run(inputs)) {
                return answer.of(result);
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static int shape(String[] words, int word) {
        if (word < 0 || word >= words.length) {
            return 0;
        }
        if (word == 0) {
            return CAPITALIZED_FIRST;
        }
        return words[word].equals(".") ? OTHER : LOWER;
    }

    private Map<String, Double> named(OrtSession.Result result) throws OrtException {
        Map<String, Double> scores = new HashMap<>();
        float[] stances = values(result, "stances");
        for (int i = 0; i < stances.length; i++) {
            scores.put(labels.get("stances").get(i).get("name").asText(), (double) stances[i]);
        }
        for (JsonNode set : labels.get("label_sets")) {
            float[] probabilities = values(result, set.get("output").asText());
            for (int i = 0; i < probabilities.length; i++) {
                scores.put(set.get("labels").get(i).asText(), (double) probabilities[i]);
            }
        }
        return scores;
    }

    private static float[] values(OrtSession.Result result, String name) throws OrtException {
        return ((float[][][]) result.get(name).orElseThrow().getValue())[0][0];
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
