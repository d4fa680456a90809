// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists the figures of an evaluation in the order in which they are shown. */
final class Statistics {

    private record Measure(String name, Function<BinaryCounts, OptionalDouble> formula) {}

    private static final List<Measure> MEASURES =
            List.of(
                    new Measure("precision", BinaryCounts::precision),
                    new Measure("recall", BinaryCounts::recall),
                    new Measure("f1", BinaryCounts::f1));

    private static final Set<String> COMPARED = Set.of("f1", "macro_f1");

    /** Where the doubtful answers begin; those that are surer are many, and hide them. */
    private static final double DOUBTFUL_FROM = 0.1;

    private static final double DOUBTFUL_TO = 0.9;

    private final CountLayout layout;
    private final List<Ranking> rankings;
    private final List<Reliability> reliabilities;
    private final List<Statistic> list = new ArrayList<>();

    private Statistics(
            CountLayout layout, List<Ranking> rankings, List<Reliability> reliabilities) {
        this.layout = layout;
        this.rankings = rankings;
        this.reliabilities = reliabilities;
    }

    /**
     * Returns the figures with the actors given, which can be ranked.
     *
     * @param rankings one for each stance
     * @param reliabilities one for each stance, then one for each label set
     */
    static List<Statistic> givenActors(
            CountLayout layout, List<Ranking> rankings, List<Reliability> reliabilities) {
        Statistics statistics = new Statistics(layout, rankings, reliabilities);
        statistics.addStances();
        statistics.addLabelSets();
        return statistics.list;
    }

    /** Returns the figures with the actors predicted, which can be missed. */
    static List<Statistic> endToEnd(CountLayout layout) {
        Statistics statistics = new Statistics(layout, List.of(), List.of());
        statistics.addCounts("actors:overlap", s -> layout.overlappingActors(s.counts()));
        statistics.addCounts("actors:exact", s -> layout.exactActors(s.counts()));
        statistics.addStances();
        statistics.addLabelSets();
        return statistics.list;
    }

    /**
     * Returns those of the figures that follow from counts alone and that systems are compared by.
     */
    static List<Statistic> compared(CountLayout layout, Setting setting) {
        List<Statistic> all =
                switch (setting) {
                    case GIVEN_ACTORS -> givenActors(layout, List.of(), List.of());
                    case END_TO_END -> endToEnd(layout);
                };
        return all.stream().filter(s -> COMPARED.contains(s.measure())).toList();
    }

    private void addStances() {
        List<Stance> stances = layout.schema().stances();
        if (stances.isEmpty()) {
            return;
        }
        addCounts(
                "stances:micro",
                s -> stanceCounts(s).stream().reduce(BinaryCounts.NONE, BinaryCounts::plus));
        for (Measure measure : MEASURES) {
            add(
                    "stances:macro",
                    measure.name(),
                    s -> mean(stanceCounts(s).stream().map(measure.formula())));
        }
        if (!rankings.isEmpty()) {
            add(
                    "stances:macro",
                    "average_precision",
                    s -> mean(rankings.stream().map(r -> r.averagePrecision(s.weights()))));
        }
        for (int i = 0; i < stances.size(); i++) {
            addStance(i, "stance:" + stances.get(i).name());
        }
    }

    private void addStance(int index, String subject) {
        addCounts(subject, s -> layout.stance(index, s.counts()));
        if (!rankings.isEmpty()) {
            Ranking ranking = rankings.get(index);
            add(subject, "average_precision", s -> ranking.averagePrecision(s.weights()));
            addCalibration(subject, index);
        }
    }

    private void addCalibration(String subject, int index) {
        Reliability reliability = reliabilities.get(index);
        add(subject, "calibration_error", s -> reliability.expectedCalibrationError(s.weights()));
        Reliability doubtful = reliability.between(DOUBTFUL_FROM, DOUBTFUL_TO);
        add(
                subject,
                "calibration_error_middle",
                s -> doubtful.expectedCalibrationError(s.weights()));
    }

    private void addLabelSets() {
        List<LabelSet> sets = layout.schema().labelSets();
        for (int i = 0; i < sets.size(); i++) {
            int index = i;
            String subject = "class:" + sets.get(i).name();
            add(subject, "accuracy", s -> layout.labelSet(index, s.counts()).accuracy());
            add(subject, "macro_f1", s -> layout.labelSet(index, s.counts()).macroF1());
            if (!reliabilities.isEmpty()) {
                addCalibration(subject, layout.schema().stances().size() + i);
            }
            for (String label : sets.get(i).labels()) {
                addCounts(subject + "=" + label, s -> layout.labelSet(index, s.counts()).of(label));
            }
        }
    }

    private void addCounts(String subject, Function<Sample, BinaryCounts> counts) {
        for (Measure measure : MEASURES) {
            add(subject, measure.name(), s -> measure.formula().apply(counts.apply(s)));
        }
    }

    private void add(String subject, String measure, Function<Sample, OptionalDouble> formula) {
        list.add(new Statistic(subject, measure, formula));
    }

    private List<BinaryCounts> stanceCounts(Sample sample) {
        return IntStream.range(0, layout.schema().stances().size())
                .mapToObj(i -> layout.stance(i, sample.counts()))
                .toList();
    }

    private static OptionalDouble mean(Stream<OptionalDouble> values) {
        return values.flatMapToDouble(OptionalDouble::stream).average();
    }
}
