// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Machine;
import io.github.stance4j.evaluation.MetricDifference;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.archive.LibraryVersion;
import java.util.List;
import java.util.Locale;

/** Writes a benchmark for programs, as {@code docs/results-schema.md} tells. */
final class BenchmarkJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int FORMAT_VERSION = 1;

    private BenchmarkJson() {}

    static String of(BenchmarkReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", "stance4j-results").put("format_version", FORMAT_VERSION);
        root.put("created", report.created().toString());
        root.putObject("versions")
                .put("stance4j", LibraryVersion.current())
                .put("java", System.getProperty("java.version"));
        Machine machine = report.machine();
        root.putObject("machine")
                .put("os", machine.os())
                .put("architecture", machine.architecture())
                .put("processor", machine.processor().orElse(null))
                .put("processors", machine.processors())
                .put("max_heap_bytes", machine.maxHeapBytes());
        addData(root, report);
        root.putObject("bootstrap")
                .put("resamples", report.bootstrap().resamples())
                .put("level", report.bootstrap().level())
                .put("seed", report.bootstrap().seed());
        root.putObject("randomization")
                .put("shuffles", report.randomization().shuffles())
                .put("seed", report.randomization().seed());
        ArrayNode systems = root.putArray("systems");
        report.systems().forEach(system -> add(systems.addObject(), system));
        ObjectNode comparison = root.putObject("comparison");
        report.comparison()
                .forEach(
                        (setting, differences) ->
                                add(comparison.putObject(name(setting)), differences));
        return root.toPrettyString() + "\n";
    }

    private static void addData(ObjectNode root, BenchmarkReport report) {
        BenchmarkData data = report.data();
        root.putObject("corpus")
                .put("file", data.file().toString())
                .put("sha256", data.sha256())
                .put("split", data.part().toString())
                .put("sentences", data.gold().size())
                .put("actors", data.actors());
        root.putObject("training")
                .put("file", data.trainingFile().toString())
                .put("sha256", data.trainingSha256())
                .put("sentences", data.training().sentences().size());
        ArrayNode labels = root.putArray("labels");
        report.labels().stances().forEach(stance -> labels.add("stance:" + stance.name()));
        report.labels().labelSets().forEach(set -> labels.add("class:" + set.name()));
    }

    private static void add(ObjectNode node, SystemResult result) {
        BenchmarkSystem system = result.answers().system();
        node.put("name", system.name())
                .put("kind", system.kind().toString())
                .put("version", system.version())
                .put("sha256", system.sha256().orElse(null))
                .put("load_seconds", result.answers().loadSeconds());
        if (result.peakBytes().isPresent()) {
            node.put("peak_memory_bytes", result.peakBytes().getAsLong());
        } else {
            node.putNull("peak_memory_bytes");
        }
        ObjectNode settings = node.putObject("settings");
        result.evaluations()
                .forEach(
                        (setting, evaluation) ->
                                add(settings.putObject(name(setting)), result, evaluation));
    }

    private static void add(ObjectNode node, SystemResult result, Evaluation evaluation) {
        node.put("seconds", result.answers().seconds().get(evaluation.setting()));
        node.put("sentences_per_second", result.sentencesPerSecond(evaluation.setting()));
        EvaluationJson.addFigures(node, evaluation);
    }

    private static void add(ObjectNode node, List<MetricDifference> differences) {
        for (MetricDifference difference : differences) {
            ObjectNode figures =
                    node.withObjectProperty(difference.subject()).putObject(difference.measure());
            EvaluationJson.put(figures, "first", difference.first());
            EvaluationJson.put(figures, "second", difference.second());
            EvaluationJson.put(figures, "difference", difference.difference());
            EvaluationJson.put(figures, "p", difference.p());
        }
    }

    private static String name(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }
}
