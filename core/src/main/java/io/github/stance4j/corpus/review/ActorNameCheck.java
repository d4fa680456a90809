// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.LocatedCorpus;
import io.github.stance4j.corpus.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Actors' names that carry the same label always, or nearly so.
 *
 * <p>A name counts once for each group of sentences: as always so if all its mentions there have
 * the label. It is warned of if that is so in at least {@value #ALWAYS} of its groups, of other
 * names' groups in at most {@value #USUAL}, and Fisher's exact test against all other names says
 * that it is not by chance: one-sided, corrected by Holm's method for all names, columns and labels
 * tested, at the level 0.05. Names of one group only are not tested. So a label that most actors
 * have takes many groups to be remarkable, and a rare one few.
 */
public final class ActorNameCheck implements CorpusCheck {

    /** The least part of a name's groups that have the label. */
    public static final double ALWAYS = 0.95;

    /** What more of the other names' groups than this have is nothing to learn a name by. */
    public static final double USUAL = 0.9;

    private static final String WHY =
            "A model can learn the name instead of what is said, and then gives that label to"
                    + " whatever this actor does.";

    private static final WarningKind OVER_SPLITS =
            new WarningKind(
                    "name-tells-label-over-splits",
                    WarningKind.Weight.MIDDLE,
                    WHY + " It is so in dev or test, too, where that pays, so no figure shows it.",
                    "Add sentences in which the actor does something else, or train with"
                            + " name-exchange=0.5.");

    private static final WarningKind ALWAYS_ONE =
            new WarningKind(
                    "name-tells-label",
                    WarningKind.Weight.MIDDLE,
                    WHY,
                    "Add sentences in which the actor does something else, or train with"
                            + " name-exchange=0.5.");

    /** A name that was found to have one label too often. */
    private record Suspect(
            NameUnits.Name name,
            LabelColumn column,
            String value,
            long others,
            long all,
            double p) {

        /** Tells whether most other names' groups have the label, too. */
        boolean isUsual() {
            return others > USUAL * all;
        }
    }

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        List<AnnotatedSentence> sentences = located.corpus().sentences();
        List<Suspect> suspects = new ArrayList<>();
        Map<String, String> normalised = new HashMap<>();
        int tests = 0;
        for (LabelColumn column : LabelColumn.of(located.corpus())) {
            NameUnits units = NameUnits.of(column, sentences, normalised);
            ExactTests exact = new ExactTests(units.size());
            for (NameUnits.Name name : units.names()) {
                for (String value : column.values()) {
                    tests += name.groups() > 1 ? 1 : 0;
                    if (name.groups() > 1 && name.share(value) >= ALWAYS) {
                        double p =
                                exact.fisher(
                                        name.count(value),
                                        name.groups(),
                                        units.count(value),
                                        units.size());
                        suspects.add(
                                new Suspect(
                                        name,
                                        column,
                                        value,
                                        units.count(value) - name.count(value),
                                        units.size() - name.groups(),
                                        p));
                    }
                }
            }
        }
        return warnings(located, suspects, tests);
    }

    private static List<CorpusWarning> warnings(
            LocatedCorpus located, List<Suspect> suspects, int tests) {
        WarningLog log = new WarningLog(located);
        double[] p = ExactTests.holm(suspects.stream().mapToDouble(Suspect::p).toArray(), tests);
        for (int i = 0; i < p.length; i++) {
            if (p[i] <= ExactTests.LEVEL && !suspects.get(i).isUsual()) {
                warn(log, suspects.get(i), p[i]);
            }
        }
        // Of equal weight, what no figure shows comes first.
        return log.warnings().stream()
                .sorted(Comparator.comparing(warning -> !warning.kind().equals(OVER_SPLITS)))
                .toList();
    }

    private static void warn(WarningLog log, Suspect suspect, double p) {
        NameUnits.Name name = suspect.name();
        String value = suspect.value();
        boolean train = name.groups(Optional.of(Split.TRAIN)) > 0;
        boolean over = train && name.sameElsewhere(value);
        String found =
                String.format(
                        "%s has %s=%s in %d of %s of sentences%s, others in %s (Fisher's exact"
                                + " test, p = %s after Holm's correction)",
                        CorpusDefect.quoted(name.text()),
                        suspect.column().name(),
                        value,
                        name.count(value),
                        Figures.count(name.groups(), "group"),
                        over ? " (" + name.bySplit(value) + ")" : "",
                        Figures.percent(suspect.others(), suspect.all()),
                        Figures.p(p));
        log.actor(
                over ? OVER_SPLITS : ALWAYS_ONE,
                name.first(),
                CorpusColumns.ACTOR,
                found,
                -Math.log10(Math.max(p, Double.MIN_NORMAL)));
    }
}
