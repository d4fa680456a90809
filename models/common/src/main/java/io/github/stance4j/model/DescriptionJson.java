// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.model.json.JsonObject;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@link ModelDescription} as JSON; stances are strings, all else is field by field. */
final class DescriptionJson {

    private DescriptionJson() {}

    static Map<String, Object> write(ModelDescription description) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", description.name());
        json.put("schema", schema(description.schema()));
        json.put("network", network(description.network()));
        json.put("calibration", calibration(description.calibration()));
        json.put("provenance", ProvenanceJson.write(description.provenance()));
        return json;
    }

    private static Map<String, Object> schema(LabelSchema schema) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stances", schema.stances().stream().map(Stance::name).toList());
        json.put("labelSets", schema.labelSets().stream().map(DescriptionJson::labelSet).toList());
        return json;
    }

    private static Map<String, Object> labelSet(LabelSet set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", set.name());
        json.put("labels", set.labels());
        return json;
    }

    private static Map<String, Object> network(NetworkConfig network) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("layers", network.layers());
        json.put("hidden", network.hidden());
        json.put("attentionHeads", network.attentionHeads());
        json.put("feedForward", network.feedForward());
        json.put("vocabulary", network.vocabulary());
        json.put("positions", network.positions());
        json.put("taggerHidden", network.taggerHidden());
        json.put("actorHidden", network.actorHidden());
        json.put("targets", network.targets());
        json.put("markers", network.markers());
        json.put("findsActors", network.findsActors());
        return json;
    }

    private static Map<String, Object> calibration(Calibration calibration) {
        Map<String, Object> stances = new LinkedHashMap<>();
        calibration.stances().forEach((stance, own) -> stances.put(stance.name(), stance(own)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stances", stances);
        json.put("temperatures", calibration.temperatures());
        return json;
    }

    private static Map<String, Object> stance(StanceCalibration calibration) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("slope", calibration.slope());
        json.put("intercept", calibration.intercept());
        json.put("threshold", calibration.threshold());
        return json;
    }

    /**
     * @throws IllegalArgumentException if a field is missing (two of the network, which are
     *     younger, may be), unknown or wrong
     */
    static ModelDescription read(Map<String, Object> fields) {
        JsonObject json = JsonObject.of("", fields);
        ModelDescription description =
                new ModelDescription(
                        json.string("name"),
                        schema(json.object("schema")),
                        network(json.object("network")),
                        calibration(json.object("calibration")),
                        ProvenanceJson.read(json.object("provenance")));
        json.requireNoMore();
        return description;
    }

    private static LabelSchema schema(JsonObject json) {
        List<String> stances = json.list("stances", JsonObject::string);
        List<LabelSet> sets = json.list("labelSets", DescriptionJson::labelSet);
        json.requireNoMore();
        return new LabelSchema(stances.stream().map(Stance::new).toList(), sets);
    }

    private static LabelSet labelSet(String path, Object value) {
        JsonObject json = JsonObject.of(path, value);
        LabelSet set = new LabelSet(json.string("name"), json.list("labels", JsonObject::string));
        json.requireNoMore();
        if (set.labels().isEmpty()) {
            throw new IllegalArgumentException(
                    path + ".labels: found no label, expected at least one");
        }
        return set;
    }

    private static NetworkConfig network(JsonObject json) {
        NetworkConfig network =
                new NetworkConfig(
                        json.integer("layers"),
                        json.integer("hidden"),
                        json.integer("attentionHeads"),
                        json.integer("feedForward"),
                        json.integer("vocabulary"),
                        json.integer("positions"),
                        json.integer("taggerHidden"),
                        json.integer("actorHidden"),
                        json.flag("targets"),
                        // Models were first written without these two.
                        json.has("markers") && json.flag("markers"),
                        !json.has("findsActors") || json.flag("findsActors"));
        json.requireNoMore();
        return network;
    }

    private static Calibration calibration(JsonObject json) {
        Map<Stance, StanceCalibration> stances = new LinkedHashMap<>();
        json.map("stances", DescriptionJson::stance)
                .forEach((name, own) -> stances.put(new Stance(name), own));
        Map<String, Double> temperatures = json.map("temperatures", JsonObject::number);
        json.requireNoMore();
        return new Calibration(stances, temperatures);
    }

    private static StanceCalibration stance(String path, Object value) {
        JsonObject json = JsonObject.of(path, value);
        StanceCalibration calibration =
                new StanceCalibration(
                        json.number("slope"), json.number("intercept"), json.number("threshold"));
        json.requireNoMore();
        return calibration;
    }
}
