// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.evaluation.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a learning curve as tables. */
final class CurveText {

    private CurveText() {}

    /** Returns what the figure is, for people. */
    static String title(LearningCurveResult result) {
        return title(result.figure(), result.setting());
    }

    /** Returns what the figure is, for people. */
    static String title(String figure, Setting setting) {
        String name = figure.equals("stances:micro.f1") ? "stances, micro-F1" : figure;
        return setting == Setting.GIVEN_ACTORS ? name + ", given actors" : name;
    }

    static String table(LearningCurveResult result) {
        List<CurveStep> steps = CurveStep.of(result.points());
        boolean several = steps.stream().anyMatch(step -> step.trainings() > 1);
        StringBuilder table =
                new StringBuilder("| part | sentences | epochs | measured on | ")
                        .append(Figures.cell(title(result)))
                        .append(several ? ", mean [lowest, highest] of the seeds" : "")
                        .append(" |\n| ---: | ---: | ---: | --- | --- |\n");
        for (CurveStep step : steps) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s %% | %,d | %d | %s | %s |\n",
                            Figures.percent(step.part()),
                            step.sentences(),
                            step.epochs(),
                            Figures.cell(step.data()),
                            Figures.shown(step.mean(), step.range())));
        }
        return table.toString();
    }

    /** What the question was: does more data help? */
    static String lastStep(LearningCurveResult result) {
        StringBuilder text = new StringBuilder();
        CurveStep.byData(result.points())
                .forEach((data, line) -> lastStep(data, line).ifPresent(text::append));
        return text.isEmpty() ? "" : "\n" + text;
    }

    private static Optional<String> lastStep(String data, List<CurveStep> line) {
        if (line.size() < 2) {
            return Optional.empty();
        }
        CurveStep before = line.get(line.size() - 2);
        CurveStep last = line.get(line.size() - 1);
        if (before.mean().isEmpty() || last.mean().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                String.format(
                        Locale.ROOT,
                        "From %s %% to %s %% of the sentences, %s changes by %+.3f%s.\n",
                        Figures.percent(before.part()),
                        Figures.percent(last.part()),
                        data,
                        last.mean().getAsDouble() - before.mean().getAsDouble(),
                        overlap(before, last)
                                ? "; the ranges of both overlap, so this may be chance"
                                : ""));
    }

    private static boolean overlap(CurveStep one, CurveStep other) {
        Optional<Interval> first = one.range();
        Optional<Interval> second = other.range();
        return first.isPresent()
                && second.isPresent()
                && first.get().low() <= second.get().high()
                && second.get().low() <= first.get().high();
    }

    static String csv(List<CurvePoint> points) {
        StringBuilder csv =
                new StringBuilder("part,seed,sentences,epochs,measured_on,value,low,high\n");
        points.forEach(point -> csv.append(csv(point)).append('\n'));
        return csv.toString();
    }

    /** Returns a line without its end. */
    static String csv(CurvePoint point) {
        return String.join(
                ",",
                Figures.number(point.part()),
                Long.toString(point.seed()),
                Integer.toString(point.sentences()),
                Integer.toString(point.epochs()),
                Figures.csv(point.data()),
                point.value().isPresent() ? Double.toString(point.value().getAsDouble()) : "",
                point.interval().map(i -> Double.toString(i.low())).orElse(""),
                point.interval().map(i -> Double.toString(i.high())).orElse(""));
    }
}
