// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.search;

import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes trials as tables, and the best one as settings. */
final class TrialText {

    private TrialText() {}

    static String markdown(List<Trial> trials) {
        List<String> names = names(trials);
        StringBuilder table = new StringBuilder("| round | trial | dev | epochs | part |");
        names.forEach(name -> table.append(' ').append(name).append(" |"));
        table.append(" seconds |\n| ---: | ---: | ---: | ---: | ---: |");
        names.forEach(name -> table.append(" ---: |"));
        table.append(" ---: |\n");
        trials.stream()
                .sorted(
                        Comparator.comparingInt((Trial trial) -> -trial.round())
                                .thenComparingDouble(trial -> -trial.score().orElse(-1))
                                .thenComparingInt(Trial::number))
                .forEach(trial -> row(table, trial, names));
        trials.stream()
                .filter(trial -> trial.outcome().failure().isPresent())
                .forEach(
                        trial ->
                                table.append("\nTrial ")
                                        .append(trial.number())
                                        .append(" failed: ")
                                        .append(trial.outcome().failure().get())
                                        .append('\n'));
        return table.toString();
    }

    private static void row(StringBuilder table, Trial trial, List<String> names) {
        table.append(
                String.format(
                        Locale.ROOT,
                        "| %d | %d | %s | %d | %s %% |",
                        trial.round(),
                        trial.number(),
                        Figures.shown(trial.score()),
                        trial.epochs(),
                        Figures.percent(trial.part())));
        names.forEach(
                name ->
                        table.append(' ')
                                .append(Figures.cell(trial.settings().getOrDefault(name, "")))
                                .append(" |"));
        table.append(String.format(Locale.ROOT, " %.0f |\n", trial.outcome().seconds()));
    }

    static String csv(List<Trial> trials) {
        List<String> names = names(trials);
        Set<String> metrics = new TreeSet<>();
        trials.forEach(trial -> metrics.addAll(trial.outcome().metrics().keySet()));
        StringBuilder csv = new StringBuilder();
        List<String> header =
                new ArrayList<>(List.of("round", "trial", "score", "epochs", "part", "seconds"));
        header.addAll(names);
        header.addAll(metrics);
        header.add("failure");
        line(csv, header);
        for (Trial trial : trials) {
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(trial.round()));
            cells.add(Integer.toString(trial.number()));
            cells.add(
                    trial.score().isPresent() ? Double.toString(trial.score().getAsDouble()) : "");
            cells.add(Integer.toString(trial.epochs()));
            cells.add(Figures.number(trial.part()));
            cells.add(String.format(Locale.ROOT, "%.1f", trial.outcome().seconds()));
            names.forEach(name -> cells.add(trial.settings().getOrDefault(name, "")));
            metrics.forEach(name -> cells.add(metric(trial, name)));
            cells.add(trial.outcome().failure().orElse(""));
            line(csv, cells);
        }
        return csv.toString();
    }

    private static String metric(Trial trial, String name) {
        Double value = trial.outcome().metrics().get(name);
        return value == null ? "" : value.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(Figures::csv).toList())).append('\n');
    }

    /** The epochs of a trial have a column of their own. */
    private static List<String> names(List<Trial> trials) {
        return trials.stream()
                .flatMap(trial -> trial.settings().keySet().stream())
                .filter(name -> !name.equals("epochs"))
                .distinct()
                .toList();
    }

    static String yaml(SearchResult result) {
        Map<String, String> settings = new LinkedHashMap<>(result.config().toMap());
        // A model is named after its file.
        settings.remove("model-name");
        return String.format(
                        Locale.ROOT,
                        "# The best settings of %d, with %s on dev.\n",
                        result.trials().stream().mapToInt(Trial::number).max().orElse(0),
                        Figures.shown(result.best().score()))
                + TrainingConfig.toYaml(settings);
    }
}
