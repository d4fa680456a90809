// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.dl4j.SmallModels;
import io.github.stance4j.model.StanceModel;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class Dl4jExportTest {

    /** By its whole name, for the clone may be called anything. */
    private static final Pattern OTHER_ENGINE =
            Pattern.compile("onnxruntime|stance4j-onnx|models.onnx.target");

    private static final double TOLERANCE = 1e-4;

    private static final List<String> WORDS = List.of("norway", "denounced", "the", "coup", ".");

    @TempDir Path folder;

    @Test
    void whatIsReadBackSaysWhatTheEngineSays() throws Exception {
        assertTrue(
                Dl4jExport.write(SmallModels.model(true), folder.resolve("targets.zip"))
                        <= TOLERANCE);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    /** With DL4J's classes, and this library's on the class path but not called. */
    @Test
    void dl4jLoadsItByItself() throws Exception {
        StanceModel model = SmallModels.model(false);
        Path file = folder.resolve("model.zip");
        Dl4jExport.write(model, file);

        List<Double> expected = new ArrayList<>();
        try (StanceClassifier classifier = Dl4jStanceEngine.open(model, LoadOptions.defaults())) {
            ActorStance norway =
                    classifier
                            .classify("Norway denounced the coup .", List.of(ActorQuery.of(0, 6)))
                            .get(0);
            expected.addAll(norway.stances().values());
            expected.addAll(norway.labels().get("sentiment").scores().values());
        }

        List<Double> actual = scoredElsewhere(model, file);
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i), TOLERANCE);
        }
    }

    private List<Double> scoredElsewhere(StanceModel model, Path file) throws Exception {
        List<String> pieces = model.vocabulary().pieces();
        String ids =
                Stream.of(Stream.of("[CLS]"), WORDS.stream(), Stream.of("[SEP]"))
                        .flatMap(stream -> stream)
                        .map(piece -> Integer.toString(pieces.indexOf(piece)))
                        .collect(Collectors.joining(","));
        // No other engine, and no module but those that stance4j-dl4j needs.
        String classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !OTHER_ENGINE.matcher(entry).find())
                        .filter(entry -> !entry.contains("junit"))
                        .collect(Collectors.joining(File.pathSeparator));
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPath,
                                Loader.class.getName(),
                                file.toString(),
                                ids)
                        .redirectError(errors.toFile())
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> said + read(errors));
        return Arrays.stream(said.strip().split(" ")).map(Double::valueOf).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return e.getMessage();
        }
    }

    /** Scores the first word, as one would who has DL4J only. */
    static final class Loader {

        private static final int SHAPES = 8;

        /** No word, then the words as they are written: first capital, three lower, a full stop. */
        private static final int[] SHAPE = {0, 3, 1, 1, 1, 7, 0};

        public static void main(String[] args) throws Exception {
            double[] ids =
                    Arrays.stream(args[1].split(",")).mapToDouble(Double::parseDouble).toArray();
            int time = ids.length;
            float[][][] shapes = new float[1][time][3 * SHAPES];
            for (int piece = 1; piece < time - 1; piece++) {
                for (int offset = 0; offset < 3; offset++) {
                    shapes[0][piece][offset * SHAPES + SHAPE[piece + offset - 1]] = 1;
                }
            }
            float[][] actors = new float[1][time];
            actors[0][1] = 1;
            ComputationGraph graph = ComputationGraph.load(new File(args[0]), false);
            INDArray[] outputs =
                    graph.output(
                            Nd4j.createFromArray(new double[][] {ids})
                                    .castTo(Nd4j.defaultFloatingPointType()),
                            Nd4j.createFromArray(shapes),
                            Nd4j.createFromArray(actors),
                            Nd4j.ones(1, time));
            List<String> scores = new ArrayList<>();
            for (int output = 1; output < outputs.length; output++) {
                for (double score : outputs[output].getRow(0).toDoubleVector()) {
                    scores.add(Double.toString(score));
                }
            }
            System.out.println(String.join(" ", scores));
            System.exit(0);
        }
    }
}
