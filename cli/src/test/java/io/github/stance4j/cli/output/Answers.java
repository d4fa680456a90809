// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.cli.input.InputDefect;
import io.github.stance4j.cli.input.InputSentence;
import io.github.stance4j.cli.input.ItemId;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers to write, with labels of their own. */
final class Answers {

    static final Stance ANGER = new Stance("anger");
    static final Stance AWE = new Stance("awe");
    static final LabelSchema SCHEMA =
            new LabelSchema(
                    List.of(ANGER, AWE), List.of(new LabelSet("tone", List.of("dry", "warm"))));

    private Answers() {}

    static InputSentence sentence(String id, String text) {
        return new InputSentence(ItemId.of(id), text, OptionalLong.empty(), true, Optional.empty());
    }

    /** The actor at a place holds some stances, with 0.75, and not others, with 0.125. */
    static ActorStance actor(String sentence, int start, int end, Stance... held) {
        Map<Stance, Double> stances = new LinkedHashMap<>();
        SCHEMA.stances().forEach(s -> stances.put(s, List.of(held).contains(s) ? 0.75 : 0.125));
        return new ActorStance(
                Mention.in(sentence, new Span(start, end)),
                Optional.empty(),
                stances,
                new LinkedHashSet<>(List.of(held)),
                Map.of(
                        "tone",
                        LabelDistribution.of(SCHEMA.labelSets().get(0), new double[] {0.4, 0.6})));
    }

    static ActorStance toward(ActorStance actor, String sentence, int start, int end) {
        return new ActorStance(
                actor.actor(),
                Optional.of(Mention.in(sentence, new Span(start, end))),
                actor.stances(),
                actor.held(),
                actor.labels());
    }

    /** Writes one sentence as a whole document. */
    static String written(OutputFormat format, OutputLook look, String text, ActorStance... actors)
            throws IOException {
        StringWriter out = new StringWriter();
        try (ResultWriter writer = format.open(out, SCHEMA, look)) {
            writer.write(sentence("s1", text), List.of(actors));
            writer.write(new InputDefect(ItemId.of("s2"), 7, "found <x>"));
        }
        return out.toString();
    }

    static String written(OutputFormat format, String text, ActorStance... actors)
            throws IOException {
        return written(format, new OutputLook("title", true, 100, false), text, actors);
    }
}
