// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Tells what a training cost, for people and for programs. */
public final class TrainingReport {

    private static final double GIGA = 1e9;
    private static final String UNKNOWN = "–";

    private TrainingReport() {}

    /** Returns a table of the epochs and the peak of memory as Markdown. */
    public static String markdown(TrainingCost cost) {
        return markdown(cost, machine(), System.getProperty("java.version"));
    }

    /**
     * Returns the same of what {@link #figures(TrainingCost)} gave, here or elsewhere.
     *
     * @throws IllegalArgumentException if a figure is missing
     */
    public static String markdown(JsonNode figures) {
        List<EpochTimes> epochs = new ArrayList<>();
        figures.required("epochs").forEach(epoch -> epochs.add(times(epoch)));
        TrainingCost cost =
                new TrainingCost(
                        figures.required("sentences").asInt(),
                        figures.required("threads").asInt(),
                        epochs,
                        StepCost.bytes(figures, "peak_bytes"),
                        figures.required("limit_bytes").asLong());
        return markdown(
                cost, figures.required("machine").asText(), figures.required("java").asText());
    }

    private static EpochTimes times(JsonNode epoch) {
        return new EpochTimes(
                epoch.required("steps").asInt(),
                epoch.required("training_seconds").asDouble(),
                epoch.required("forward_seconds").asDouble(),
                StepCost.bytes(epoch, "resident_bytes"));
    }

    private static String markdown(TrainingCost cost, String machine, String java) {
        StringBuilder text = new StringBuilder();
        text.append(
                "| epoch | steps | training, s a step | ONNX Runtime forward, s a batch | ratio |"
                        + " resident, GB |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        List<EpochTimes> epochs = cost.epochs();
        for (int i = 0; i < epochs.size(); i++) {
            text.append(row(Integer.toString(i + 1), epochs.get(i)));
        }
        return text.append(row("after the first", cost.warm()))
                .append(
                        format(
                                "\n%d sentences, %d threads, peak memory %s GB of at most %s GB,"
                                        + " %s, Java %s\n",
                                cost.sentences(),
                                cost.threads(),
                                gigabytes(cost.peak()),
                                gigabytes(OptionalLong.of(cost.limit())),
                                machine,
                                java))
                .toString();
    }

    private static String row(String name, EpochTimes times) {
        return format(
                "| %s | %d | %.3f | %.3f | %.1f | %s |\n",
                name,
                times.steps(),
                times.training() / times.steps(),
                times.forward() / times.steps(),
                times.ratio(),
                gigabytes(times.resident()));
    }

    /** Returns the same, and the seconds as they were measured, as maps and lists for JSON. */
    public static Map<String, Object> figures(TrainingCost cost) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("sentences", cost.sentences());
        figures.put("threads", cost.threads());
        figures.put("epochs", cost.epochs().stream().map(TrainingReport::figures).toList());
        figures.put("after_the_first", figures(cost.warm()));
        put(figures, "peak_bytes", cost.peak());
        figures.put("limit_bytes", cost.limit());
        figures.put("machine", machine());
        figures.put("java", System.getProperty("java.version"));
        return figures;
    }

    private static Map<String, Object> figures(EpochTimes times) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("steps", times.steps());
        figures.put("training_seconds", times.training());
        figures.put("forward_seconds", times.forward());
        figures.put("ratio", times.ratio());
        put(figures, "resident_bytes", times.resident());
        return figures;
    }

    private static void put(Map<String, Object> figures, String name, OptionalLong value) {
        value.ifPresent(known -> figures.put(name, known));
    }

    private static String machine() {
        return System.getProperty("os.name")
                + " "
                + System.getProperty("os.arch")
                + ", "
                + Runtime.getRuntime().availableProcessors()
                + " processors";
    }

    private static String gigabytes(OptionalLong bytes) {
        return bytes.isPresent() ? format("%.2f", bytes.getAsLong() / GIGA) : UNKNOWN;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
