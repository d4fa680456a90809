// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.Slice;
import io.github.stance4j.evaluation.Slices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences and answers, by hand: of blame one is missed (0.2), one is a false alarm (0.9); of
 * offers, whose name is long, none is wrong; of tones two are wrong. Names and sentences have in
 * them what a page must not run.
 */
final class ReportExample {

    static final Stance BLAME = new Stance("blame");
    static final Stance OFFER = new Stance("offer_of_something_with_a_very_long_name_<i>");
    static final LabelSet TONE = new LabelSet("tone", List.of("cold", "mild & soft", "warm"));
    static final LabelSchema SCHEMA = new LabelSchema(List.of(BLAME, OFFER), List.of(TONE));

    static final String SCRIPT = "Peru said <script>alert('1')</script> & \"left\" to Chile.";
    static final String LONG = "Kenya blamed " + "x".repeat(300) + " for it.";

    static final List<AnnotatedSentence> GOLD =
            List.of(
                    AnnotatedSentence.of(
                            "<b>1</b>",
                            SCRIPT,
                            List.of(
                                    gold(SCRIPT, "Peru", "Chile", true, false, "cold"),
                                    gold(SCRIPT, "Chile", "", false, false, "mild & soft"))),
                    AnnotatedSentence.of(
                            "2", LONG, List.of(gold(LONG, "Kenya", "", false, true, "warm"))),
                    AnnotatedSentence.of(
                            "3",
                            "Ghana blamed Togo.",
                            List.of(
                                    gold("Ghana blamed Togo.", "Ghana", "", true, false, "cold"),
                                    gold("Ghana blamed Togo.", "Togo", "", false, false, "cold"))),
                    AnnotatedSentence.of("4", "Rain fell.", List.of()));

    static final List<List<ActorStance>> ANSWERS =
            List.of(
                    List.of(
                            answer(0, 0, 0.2, 0.1, 0.6, 0.3, 0.1),
                            answer(0, 1, 0.1, 0.05, 0.2, 0.7, 0.1)),
                    List.of(answer(1, 0, 0.9, 0.8, 0.55, 0.05, 0.4)),
                    List.of(
                            answer(2, 0, 0.95, 0.1, 0.9, 0.05, 0.05),
                            answer(2, 1, 0.3, 0.2, 0.07, 0.9, 0.03)),
                    List.of());

    private ReportExample() {}

    static Evaluation givenActors() {
        return new Evaluator(SCHEMA).givenActors(GOLD, ANSWERS);
    }

    static HtmlReport.Builder report() {
        return HtmlReport.builder(SCHEMA, GOLD, givenActors(), ANSWERS);
    }

    /** A page with all sections. */
    static HtmlReport whole() {
        List<TrainingEpoch> epochs = new ArrayList<>();
        for (int epoch = 1; epoch <= 4; epoch++) {
            epochs.add(
                    new TrainingEpoch(
                            epoch,
                            7.3 / epoch,
                            0.5 + epoch * 0.1,
                            true,
                            12.5,
                            Map.of("dev.stances:micro.f1", 0.5 + epoch * 0.1)));
        }
        Slices form = new Slices("form", SCHEMA, GOLD);
        Slices length = new Slices(Slices.LENGTH, SCHEMA, GOLD);
        List<Slice> slices = new ArrayList<>(form.evaluate(Optional.of(ANSWERS), ANSWERS));
        slices.addAll(length.evaluate(Optional.of(ANSWERS), ANSWERS));
        return report().title("Report of <title> & all")
                .endToEnd(new Evaluator(SCHEMA).endToEnd(GOLD, ANSWERS))
                .slices(slices)
                .epochs(epochs)
                .fact("Corpus", "file", "/somewhere/with/a/long/path/" + "y".repeat(120) + ".csv")
                .fact("Corpus", "SHA-256", "0123456789abcdef".repeat(4))
                .fact("Model <x>", "name", "mine & yours")
                .build();
    }

    private static AnnotatedActor gold(
            String text, String name, String target, boolean blame, boolean offer, String tone) {
        return new AnnotatedActor(
                mention(text, name),
                target.isEmpty() ? Optional.empty() : Optional.of(mention(text, target)),
                Map.of(BLAME, blame, OFFER, offer),
                Map.of(TONE.name(), tone),
                Map.of("form", "\"plain\" <u>"));
    }

    private static Mention mention(String text, String name) {
        int start = text.indexOf(name);
        return Mention.in(text, new Span(start, start + name.length()));
    }

    private static ActorStance answer(
            int sentence, int actor, double blame, double offer, double... tones) {
        Map<Stance, Double> stances = new LinkedHashMap<>();
        stances.put(BLAME, blame);
        stances.put(OFFER, offer);
        Set<Stance> held = new LinkedHashSet<>(stances.keySet());
        held.removeIf(stance -> stances.get(stance) < 0.5);
        AnnotatedActor asked = GOLD.get(sentence).actors().get(actor);
        return new ActorStance(
                asked.actor(),
                asked.target(),
                stances,
                held,
                Map.of(TONE.name(), LabelDistribution.of(TONE, tones)));
    }
}
