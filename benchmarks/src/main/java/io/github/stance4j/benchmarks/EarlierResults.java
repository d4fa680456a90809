// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.stance4j.benchmarks.speed.SpeedFigures;
import io.github.stance4j.benchmarks.speed.SpeedPlots;
import io.github.stance4j.benchmarks.speed.SpeedReport;
import io.github.stance4j.benchmarks.speed.StartFigures;
import io.github.stance4j.benchmarks.speed.StreamFigures;
import io.github.stance4j.benchmarks.training.StepCost;
import io.github.stance4j.benchmarks.training.TrainingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other benchmarks have written before, as the tables that they printed. */
final class EarlierResults {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The folder beside the page that has its pictures. */
    static final String PICTURES = "pictures";

    private final Path folder;

    /** Takes the folder that benchmarks write to. */
    EarlierResults(Path folder) {
        this.folder = folder;
    }

    /** Returns what a training cost. */
    String training() throws IOException {
        return table("training.json", "run-training.sh", TrainingReport::markdown);
    }

    /** Returns what a step cost. */
    String step() throws IOException {
        return table("step.json", "run-step.sh", figures -> StepCost.of(figures).markdown());
    }

    /** Returns whether interrupted trainings ended the same. */
    String resume() throws IOException {
        return table("resume.json", "run-resume.sh", ResumeBenchmark::markdown);
    }

    /** Returns what each setting gave. */
    String factors() throws IOException {
        return table("factors.json", "run-factors.sh", FactorsBenchmark::markdown);
    }

    /** Returns what more data bought. */
    String learningCurve() throws IOException {
        return table(
                "learning-curve.json", "run-learning-curve.sh", LearningCurveBenchmark::markdown);
    }

    /**
     * Returns how fast the engines are beside the encoder alone, with links to pictures.
     *
     * @param pictures is given the pictures by their files' names
     */
    String speed(Map<String, String> pictures) throws IOException {
        return table(
                "speed.json",
                "run-speed.sh",
                json -> {
                    SpeedFigures figures = SpeedFigures.of(json);
                    Map<String, String> drawn = SpeedPlots.of(figures);
                    pictures.putAll(drawn);
                    return SpeedReport.markdown(figures)
                            + drawn.keySet().stream()
                                    .map(
                                            name ->
                                                    "\n![" + name + "](" + PICTURES + "/" + name
                                                            + ")\n")
                                    .collect(Collectors.joining());
                });
    }

    /** Returns how long it takes until there is an answer. */
    String start() throws IOException {
        return table("start.json", "run-start.sh", json -> StartFigures.of(json).markdown());
    }

    /** Returns how fast the engine is beside what one would take otherwise. */
    String rivals() throws IOException {
        return table(
                "rivals.json",
                "run-rivals.sh",
                json -> SpeedReport.markdown(SpeedFigures.of(json)));
    }

    /** Returns what a long stream took. */
    String stream() throws IOException {
        return table("stream.json", "run-stream.sh", json -> StreamFigures.of(json).markdown());
    }

    /**
     * @throws IOException if the file is there and can't be read
     * @throws BenchmarkInputException if it is not what the script writes
     */
    private String table(String name, String script, Function<JsonNode, String> form)
            throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return NotMeasured.because(
                    "there is no `benchmarks/target/"
                            + name
                            + "`, which `benchmarks/"
                            + script
                            + "` writes");
        }
        try {
            return form.apply(MAPPER.readTree(file.toFile()));
        } catch (IllegalArgumentException e) {
            throw new BenchmarkInputException(
                    file
                            + " is not what benchmarks/"
                            + script
                            + " writes: "
                            + e.getMessage()
                            + ". Run that again, or remove the file");
        }
    }
}
