// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.selection.SelectionStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/** Writes what choosing bought as tables and in words. */
final class ChoiceText {

    private ChoiceText() {}

    /** A row for each part, a column for each strategy. */
    static String table(ChoiceCurveResult result) {
        List<SelectionStrategy> strategies = result.strategies();
        StringBuilder table = new StringBuilder("| part | epochs |");
        StringBuilder line = new StringBuilder("| ---: | ---: |");
        for (SelectionStrategy strategy : strategies) {
            table.append(" sentences, actors | ").append(strategy).append(" |");
            line.append(" ---: | --- |");
        }
        table.append('\n').append(line).append('\n');
        for (double part : parts(result)) {
            table.append("| ").append(Figures.percent(part)).append(" % | ");
            table.append(of(result, strategies.get(0), part).get(0).point().epochs()).append(" |");
            for (SelectionStrategy strategy : strategies) {
                table.append(cells(of(result, strategy, part)));
            }
            table.append('\n');
        }
        String data = result.points().get(0).point().data();
        return table
                + String.format(
                        Locale.ROOT,
                        "\nMeasured on %s: %s%s.\n",
                        data,
                        CurveText.title(result.figure(), result.setting()),
                        several(result) ? ", mean [lowest, highest] of the seeds" : ", 95 %");
    }

    private static boolean several(ChoiceCurveResult result) {
        return result.points().stream().map(p -> p.point().seed()).distinct().count() > 1;
    }

    private static List<Double> parts(ChoiceCurveResult result) {
        return result.points().stream().map(p -> p.point().part()).distinct().sorted().toList();
    }

    private static List<ChoicePoint> of(
            ChoiceCurveResult result, SelectionStrategy strategy, double part) {
        return result.points().stream()
                .filter(p -> p.strategy() == strategy && p.point().part() == part)
                .toList();
    }

    private static String cells(List<ChoicePoint> points) {
        double[] values =
                points.stream().flatMapToDouble(p -> p.point().value().stream()).toArray();
        Optional<Interval> range =
                points.size() == 1 ? points.get(0).point().interval() : Spread.range(values);
        return String.format(
                Locale.ROOT,
                " %,d, %,d | %s |",
                mean(points, p -> p.point().sentences()),
                mean(points, ChoicePoint::actors),
                Figures.shown(Spread.mean(values), range));
    }

    private static long mean(List<ChoicePoint> points, ToIntFunction<ChoicePoint> number) {
        return Math.round(points.stream().mapToInt(number).average().orElse(0));
    }

    static String differences(ChoiceCurveResult result) {
        List<String> lines = new ArrayList<>();
        for (ChoiceDifference difference : result.differences()) {
            difference.mean().ifPresent(mean -> lines.add(line(difference, mean)));
        }
        return lines.isEmpty() ? "" : "\n" + String.join("\n", lines) + "\n";
    }

    private static String line(ChoiceDifference difference, double mean) {
        String where =
                difference.part() == ChoiceDifference.ALL
                        ? "In the mean of all parts after the first"
                        : "With " + Figures.percent(difference.part()) + " % of the sentences";
        return String.format(
                Locale.ROOT,
                "%s, %s is %s than random by %.3f%s.",
                where,
                difference.strategy(),
                mean < 0 ? "worse" : "better",
                Math.abs(mean),
                spread(difference));
    }

    private static String spread(ChoiceDifference difference) {
        OptionalDouble deviation = difference.deviation();
        if (deviation.isEmpty()) {
            return ", of one seed; take several to see how much of that is luck";
        }
        Interval range = difference.range().orElseThrow();
        return String.format(
                Locale.ROOT,
                " (mean of %d seeds, deviation %.3f, from %+.3f to %+.3f%s)",
                difference.bySeed().size(),
                deviation.getAsDouble(),
                range.low(),
                range.high(),
                range.low() < 0 && range.high() > 0 ? "; this may be chance" : "");
    }

    static String csv(List<ChoicePoint> points) {
        StringBuilder csv =
                new StringBuilder(
                        "chosen_by,actors,part,seed,sentences,epochs,measured_on,value,low,high\n");
        for (ChoicePoint one : points) {
            csv.append(one.strategy()).append(',').append(one.actors()).append(',');
            csv.append(CurveText.csv(one.point())).append('\n');
        }
        return csv.toString();
    }
}
