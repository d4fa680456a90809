// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.List;

/**
 * Corpora of {@value #FEWEST_SENTENCES} sentences or more of which none is without an actor, or
 * more than half. A corpus with targets is not asked: nobody finds its actors.
 */
public final class ActorlessSentenceCheck implements CorpusCheck {

    /** How many sentences a corpus must have to be asked. */
    public static final int FEWEST_SENTENCES = 100;

    private static final WarningKind NONE =
            new WarningKind(
                    "no-sentence-without-actors",
                    WarningKind.Weight.LOW,
                    "A model does not learn that a sentence may have no actor, and finds some where"
                            + " there are none; no figure shows that.",
                    "Add sentences without actors, a row with empty actor cells each, about as many"
                            + " as the texts to be scored have.");

    private static final WarningKind MANY =
            new WarningKind(
                    "many-sentences-without-actors",
                    WarningKind.Weight.LOW,
                    "Most of what is read teaches no label; sentences whose actors were not marked"
                            + " teach to overlook them.",
                    "Make sure that the sentences were annotated, and take some out if they were"
                            + " not.");

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        List<AnnotatedSentence> sentences = located.corpus().sentences();
        WarningLog log = new WarningLog(located);
        if (located.corpus().hasTargets() || sentences.size() < FEWEST_SENTENCES) {
            return List.of();
        }
        long without = sentences.stream().filter(s -> s.actors().isEmpty()).count();
        String found =
                String.format(
                        "%d of %s without an actor (%s)",
                        without,
                        Figures.count(sentences.size(), "sentence"),
                        Figures.percent(without, sentences.size()));
        if (without == 0) {
            log.column(NONE, CorpusColumns.ACTOR, found, 0);
        } else if (2 * without > sentences.size()) {
            log.column(MANY, CorpusColumns.ACTOR, found, without);
        }
        return log.warnings();
    }
}
