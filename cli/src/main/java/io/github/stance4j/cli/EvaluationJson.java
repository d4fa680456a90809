// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stance4j.evaluation.BinaryCounts;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.ConfusionMatrix;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.MetricValue;
import io.github.stance4j.evaluation.Slice;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes an evaluation for a harness to read. */
final class EvaluationJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private EvaluationJson() {}

    static String of(EvaluationReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("corpus", report.corpus());
        root.put("split", report.split());
        root.put("model", report.model());
        root.put("sentences", report.sentences());
        root.put("confidence", BootstrapOptions.defaults().level());
        for (Evaluation evaluation : report.evaluations()) {
            ObjectNode setting =
                    root.putObject(evaluation.setting().name().toLowerCase(Locale.ROOT));
            addFigures(setting, evaluation);
        }
        if (!report.slices().isEmpty()) {
            ArrayNode slices = root.putArray("slices");
            for (Slice slice : report.slices()) {
                ObjectNode node = slices.addObject();
                node.put("column", slice.column()).put("value", slice.value());
                node.put("sentences", slice.sentences()).put("positives", slice.positives());
                put(node, "f1", slice.f1());
                put(node, "false_alarms", slice.falseAlarms());
            }
        }
        return root.toPrettyString() + "\n";
    }

    /** Adds {@code metrics} and {@code counts}. */
    static void addFigures(ObjectNode setting, Evaluation evaluation) {
        ObjectNode metrics = setting.putObject("metrics");
        for (MetricValue metric : evaluation.metrics()) {
            add(metrics.withObjectProperty(metric.subject()).putObject(metric.measure()), metric);
        }
        addCounts(setting.putObject("counts"), evaluation);
    }

    private static void add(ObjectNode node, MetricValue metric) {
        put(node, "value", metric.value());
        metric.interval()
                .ifPresent(
                        interval -> {
                            node.put("low", interval.low());
                            node.put("high", interval.high());
                        });
    }

    /** Puts a figure; null if it is undefined. */
    static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, value.getAsDouble());
        } else {
            node.putNull(name);
        }
    }

    private static void addCounts(ObjectNode node, Evaluation evaluation) {
        evaluation.overlappingActors().ifPresent(c -> add(node, "actors:overlap", c));
        evaluation.exactActors().ifPresent(c -> add(node, "actors:exact", c));
        evaluation.stances().forEach((stance, c) -> add(node, "stance:" + stance.name(), c));
        evaluation.labelSets().forEach((set, matrix) -> add(node, "class:" + set, matrix));
    }

    private static void add(ObjectNode node, String name, BinaryCounts counts) {
        node.putObject(name)
                .put("true_positives", counts.truePositives())
                .put("false_positives", counts.falsePositives())
                .put("false_negatives", counts.falseNegatives());
    }

    private static void add(ObjectNode node, String name, ConfusionMatrix matrix) {
        ObjectNode set = node.putObject(name);
        ArrayNode labels = set.putArray("labels");
        matrix.labels().forEach(labels::add);
        ArrayNode rows = set.putArray("gold_by_predicted");
        for (List<Integer> counts : matrix.counts()) {
            ArrayNode row = rows.addArray();
            counts.forEach(row::add);
        }
    }
}
