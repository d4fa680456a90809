// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.json.Json;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.text.WordShape;
import io.github.stance4j.onnx.graph.Names;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the numbers of an exported graph mean, as JSON. */
final class ExportLabels {

    private ExportLabels() {}

    static String json(StanceModel model) {
        Map<String, Object> labels = new LinkedHashMap<>();
        labels.put("model", model.name());
        labels.put("licence", model.provenance().licence());
        labels.put("positions", model.network().positions());
        labels.put("targets", model.network().targets());
        labels.put("finds_actors", model.network().findsActors());
        labels.put("tags", names(ActorTag.values()));
        labels.put("word_shapes", names(WordShape.values()));
        labels.put(
                "stances",
                model.schema().stances().stream().map(stance -> stance(model, stance)).toList());
        labels.put(
                "label_sets", model.schema().labelSets().stream().map(ExportLabels::set).toList());
        return new String(Json.write(labels), StandardCharsets.UTF_8) + "\n";
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Map<String, Object> stance(StanceModel model, Stance stance) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", stance.name());
        fields.put("threshold", model.calibration().of(stance).threshold());
        return fields;
    }

    private static Map<String, Object> set(LabelSet set) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", set.name());
        fields.put("output", Names.output(set));
        fields.put("labels", set.labels());
        return fields;
    }
}
