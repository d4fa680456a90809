// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.model.json.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes what choosing bought as JSON. */
final class ChoiceJson {

    private ChoiceJson() {}

    static byte[] of(ChoiceCurveResult result) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("figure", result.figure());
        root.put("setting", result.setting().name().toLowerCase(Locale.ROOT));
        root.put("points", result.points().stream().map(ChoiceJson::point).toList());
        root.put(
                "better_than_random",
                result.differences().stream().map(ChoiceJson::difference).toList());
        return Json.write(root);
    }

    private static Map<String, Object> point(ChoicePoint one) {
        CurvePoint point = one.point();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("chosen_by", one.strategy().toString());
        json.put("part", point.part());
        json.put("seed", point.seed());
        json.put("sentences", point.sentences());
        json.put("actors", one.actors());
        json.put("epochs", point.epochs());
        json.put("measured_on", point.data());
        json.put("value", orNull(point.value()));
        json.put("low", point.interval().map(i -> i.low()).orElse(null));
        json.put("high", point.interval().map(i -> i.high()).orElse(null));
        return json;
    }

    private static Map<String, Object> difference(ChoiceDifference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> bySeed = new LinkedHashMap<>();
        difference.bySeed().forEach((seed, by) -> bySeed.put(Long.toString(seed), by));
        json.put("chosen_by", difference.strategy().toString());
        json.put("part", difference.part() == ChoiceDifference.ALL ? null : difference.part());
        json.put("mean", orNull(difference.mean()));
        json.put("deviation", orNull(difference.deviation()));
        json.put("by_seed", bySeed);
        return json;
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
