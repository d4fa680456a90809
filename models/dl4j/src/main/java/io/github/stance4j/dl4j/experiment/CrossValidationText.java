// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.evaluation.MetricValue;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Writes what a cross-validation gave. */
final class CrossValidationText {

    private static final Set<String> SHOWN = Set.of("f1", "macro_f1", "accuracy");

    private CrossValidationText() {}

    static String markdown(CrossValidationResult result) {
        StringBuilder text = new StringBuilder();
        text.append("| figure | mean | deviation | of folds | pooled, 95 % |\n");
        text.append("| --- | ---: | ---: | ---: | --- |\n");
        for (FigureSummary summary : result.summaries()) {
            if (SHOWN.contains(summary.pooled().measure())) {
                text.append(
                        String.format(
                                Locale.ROOT,
                                "| %s, %s | %s | %s | %d | %s |\n",
                                name(summary.setting()).replace('_', ' '),
                                Figures.cell(summary.name()),
                                Figures.shown(summary.mean()),
                                Figures.shown(summary.deviation()),
                                summary.folds(),
                                Figures.shown(summary.pooled())));
            }
        }
        return text.toString();
    }

    static byte[] json(CrossValidationResult result) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("folds", result.folds().stream().map(CrossValidationText::json).toList());
        List<Object> figures = new ArrayList<>();
        result.summaries().forEach(summary -> figures.add(json(summary)));
        root.put("figures", figures);
        return Json.write(root);
    }

    private static Map<String, Object> json(Fold fold) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fold", fold.number());
        json.put("trained_on", fold.trainedOn());
        json.put("measured_on", fold.measuredOn());
        fold.evaluations()
                .forEach(
                        evaluation -> {
                            Map<String, Object> values = new LinkedHashMap<>();
                            for (MetricValue metric : evaluation.metrics()) {
                                values.put(metric.name(), orNull(metric.value()));
                            }
                            json.put(name(evaluation.setting()), values);
                        });
        return json;
    }

    private static Map<String, Object> json(FigureSummary summary) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("setting", name(summary.setting()));
        json.put("name", summary.name());
        json.put("folds", summary.folds());
        json.put("mean", orNull(summary.mean()));
        json.put("deviation", orNull(summary.deviation()));
        json.put("pooled", orNull(summary.pooled().value()));
        json.put("low", summary.pooled().interval().map(Interval::low).orElse(null));
        json.put("high", summary.pooled().interval().map(Interval::high).orElse(null));
        return json;
    }

    private static String name(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
