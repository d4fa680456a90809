// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Short ways to write down sentences and predictions; in the {@code test-jar}, for tests of what
 * shows figures.
 */
public final class Example {

    static final Stance BLAME = new Stance("blame");
    static final Stance OFFER = new Stance("offer");
    static final LabelSet TONE = new LabelSet("tone", List.of("cold", "mild", "warm"));
    static final LabelSchema SCHEMA = new LabelSchema(List.of(BLAME, OFFER), List.of(TONE));

    private Example() {}

    /** Returns the {@code nth} place, counted from 1, where a name stands. */
    static Mention mention(String text, String name, int nth) {
        int start = -1;
        for (int i = 0; i < nth; i++) {
            start = text.indexOf(name, start + 1);
        }
        return Mention.in(text, new Span(start, start + name.length()));
    }

    static AnnotatedSentence sentence(String id, String text, AnnotatedActor... actors) {
        return AnnotatedSentence.of(id, text, List.of(actors));
    }

    static AnnotatedActor gold(Mention mention, boolean blame, boolean offer, String tone) {
        return AnnotatedActor.of(
                mention, Map.of(BLAME, blame, OFFER, offer), Map.of(TONE.name(), tone));
    }

    /** Returns two answers of the same probability, one of which is about an actor that blames. */
    public static Reliability halfRight(double probability) {
        Mention peru = mention("Peru", "Peru", 1);
        List<ActorStance> answer = List.of(predicted(peru, probability, 0, "cold"));
        return Reliability.of(
                BLAME,
                List.of(
                        sentence("a", "Peru", gold(peru, true, false, "cold")),
                        sentence("b", "Peru", gold(peru, false, false, "cold"))),
                List.of(answer, answer));
    }

    /** A stance is held from 0.5 on. */
    static ActorStance predicted(Mention mention, double blame, double offer, String tone) {
        Set<Stance> held = new LinkedHashSet<>();
        if (blame >= 0.5) {
            held.add(BLAME);
        }
        if (offer >= 0.5) {
            held.add(OFFER);
        }
        return new ActorStance(
                mention,
                Optional.empty(),
                Map.of(BLAME, blame, OFFER, offer),
                held,
                Map.of(TONE.name(), new LabelDistribution(tone, Map.of(tone, 1.0))));
    }
}
