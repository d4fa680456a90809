// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the answer about an actor as JSON and reads it again, to the last digit. */
final class ActorStanceJson {

    private static final String ACTOR = "actor";
    private static final String TARGET = "target";
    private static final String STANCES = "stances";
    private static final String HELD = "held";
    private static final String LABELS = "labels";
    private static final String SCORES = "scores";

    private final LabelSchema schema;

    /** Makes a form for answers with the labels of a schema. */
    ActorStanceJson(LabelSchema schema) {
        this.schema = schema;
    }

    void write(ActorStance answer, ObjectNode node) {
        write(answer.actor(), node.putArray(ACTOR));
        answer.target().ifPresent(target -> write(target, node.putArray(TARGET)));
        ArrayNode stances = node.putArray(STANCES);
        ArrayNode held = node.putArray(HELD);
        for (Stance stance : schema.stances()) {
            stances.add(answer.probability(stance));
            held.add(answer.holds(stance));
        }
        ArrayNode labels = node.putArray(LABELS);
        ArrayNode scores = node.putArray(SCORES);
        for (LabelSet set : schema.labelSets()) {
            LabelDistribution distribution = answer.labels().get(set.name());
            labels.add(distribution.label());
            ArrayNode ofSet = scores.addArray();
            set.labels().forEach(label -> ofSet.add(distribution.scores().get(label)));
        }
    }

    private static void write(Mention mention, ArrayNode node) {
        node.add(mention.span().start()).add(mention.span().end());
    }

    /**
     * @param sentence what the answer is about
     */
    ActorStance read(JsonNode node, String sentence) {
        Map<Stance, Double> stances = new LinkedHashMap<>();
        Set<Stance> held = new LinkedHashSet<>();
        for (int i = 0; i < schema.stances().size(); i++) {
            Stance stance = schema.stances().get(i);
            stances.put(stance, node.path(STANCES).path(i).doubleValue());
            if (node.path(HELD).path(i).booleanValue()) {
                held.add(stance);
            }
        }
        Map<String, LabelDistribution> labels = new LinkedHashMap<>();
        for (int i = 0; i < schema.labelSets().size(); i++) {
            LabelSet set = schema.labelSets().get(i);
            Map<String, Double> scores = new LinkedHashMap<>();
            for (int j = 0; j < set.labels().size(); j++) {
                scores.put(set.labels().get(j), node.path(SCORES).path(i).path(j).doubleValue());
            }
            labels.put(
                    set.name(),
                    new LabelDistribution(node.path(LABELS).path(i).textValue(), scores));
        }
        return new ActorStance(
                mention(node.path(ACTOR), sentence),
                node.has(TARGET)
                        ? Optional.of(mention(node.path(TARGET), sentence))
                        : Optional.empty(),
                stances,
                held,
                labels);
    }

    private static Mention mention(JsonNode node, String sentence) {
        return Mention.in(sentence, new Span(node.path(0).intValue(), node.path(1).intValue()));
    }
}
