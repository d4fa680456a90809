// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.LocatedCorpus;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Label columns with many empty cells, and those in which all that are filled say the same: an
 * empty cell means <em>not annotated</em>, which is often not what was meant.
 */
public final class EmptyCellCheck implements CorpusCheck {

    /** The least part of the actors without a label that is warned of. */
    public static final double MANY = 0.1;

    private static final WarningKind ONE_ANSWER =
            new WarningKind(
                    "one-answer-only",
                    WarningKind.Weight.HIGH,
                    "There is nothing to tell apart, so the label can't be learnt or measured. An"
                            + " empty cell is not a 0: it means that nobody has looked.",
                    "If empty cells mean no, write 0 (or the name of a label such as none) into"
                            + " them; else annotate others or take the column out.");

    private static final WarningKind EMPTY =
            new WarningKind(
                    "empty-cells",
                    WarningKind.Weight.LOW,
                    "These actors are left out of training and of every figure of that label. An"
                            + " empty cell is not a 0: it means that nobody has looked.",
                    "Annotate them; if empty means no, write 0 into them.");

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        WarningLog log = new WarningLog(located);
        int actors = located.corpus().statistics().actors();
        for (LabelColumn column : LabelColumn.of(located.corpus())) {
            check(log, column, actors);
        }
        return log.warnings();
    }

    private static void check(WarningLog log, LabelColumn column, int actors) {
        int filled = column.rows().size();
        int empty = actors - filled;
        Set<String> answers =
                column.rows().stream().map(LabelColumn.Row::value).collect(Collectors.toSet());
        String cells =
                Figures.count(empty, "empty cell")
                        + " of "
                        + Figures.count(actors, "actor")
                        + " ("
                        + Figures.percent(empty, actors)
                        + ")";
        if (answers.size() == 1 && filled > 1) {
            String found = "all filled cells are " + answers.iterator().next() + "; " + cells;
            log.column(ONE_ANSWER, column.name(), found, filled);
        } else if (empty >= MANY * actors && empty > 0) {
            log.column(EMPTY, column.name(), cells, empty);
        }
    }
}
