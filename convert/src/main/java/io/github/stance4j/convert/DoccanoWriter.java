// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.json.JsonText;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes doccano's JSON lines, one label a span; with entities and relations if there are targets.
 */
final class DoccanoWriter {

    private final ExportContext context;
    private final boolean withRelations;
    private int lastId;

    private DoccanoWriter(ExportContext context) {
        this.context = context;
        withRelations = context.corpus().hasTargets();
    }

    static String write(ExportContext context) {
        context.noteOptions();
        DoccanoWriter writer = new DoccanoWriter(context);
        SideFields side =
                new SideFields(context.corpus(), DoccanoFields.TAKEN, true, context.notes());
        StringBuilder text = new StringBuilder();
        for (AnnotatedSentence sentence : context.corpus().sentences()) {
            Offsets offsets = context.offsets(sentence);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put(DoccanoFields.TEXT, sentence.text());
            List<ActorSpan> actors = ActorSpan.of(sentence, context);
            if (writer.withRelations) {
                writer.checkTargets(sentence);
                writer.putEntities(line, actors, offsets);
            } else {
                line.put(DoccanoFields.LABEL, writer.labels(actors, offsets));
            }
            line.putAll(side.of(sentence, offsets));
            text.append(JsonText.of(line)).append('\n');
        }
        return text.toString();
    }

    private List<Object> labels(List<ActorSpan> actors, Offsets offsets) {
        List<Object> labels = new ArrayList<>();
        for (ActorSpan actor : actors) {
            for (String label : labels(actor)) {
                labels.add(
                        List.of(
                                offsets.fromUtf16(actor.span().start()),
                                offsets.fromUtf16(actor.span().end()),
                                label));
            }
        }
        return labels;
    }

    private List<String> labels(ActorSpan actor) {
        List<String> labels = new ArrayList<>(List.of(context.options().actorLabel()));
        labels.addAll(actor.codes());
        return labels;
    }

    /** A relation starts at a span, so that none can tell that labels are about no target, too. */
    private void checkTargets(AnnotatedSentence sentence) {
        for (var actor : sentence.actors()) {
            boolean both =
                    actor.target().isEmpty()
                            && sentence.actors().stream()
                                    .filter(other -> other.span().equals(actor.span()))
                                    .anyMatch(other -> other.target().isPresent());
            if (both) {
                context.problem(
                        sentence,
                        actor,
                        "stands with a target and without one, expected either: the format has"
                                + " labels of spans only, label-studio and brat have more");
            }
        }
    }

    private void putEntities(Map<String, Object> line, List<ActorSpan> actors, Offsets offsets) {
        List<Object> entities = new ArrayList<>();
        List<Object> relations = new ArrayList<>();
        Map<Span, Integer> targets = new LinkedHashMap<>();
        for (ActorSpan actor : actors) {
            int from = lastId + 1;
            for (String label : labels(actor)) {
                entities.add(entity(actor.span(), label, offsets));
            }
            for (Span target : actor.targets()) {
                if (!targets.containsKey(target)) {
                    entities.add(entity(target, context.options().targetLabel(), offsets));
                    targets.put(target, lastId);
                }
                relations.add(relation(from, targets.get(target), relations.size() + 1));
            }
        }
        line.put(DoccanoFields.ENTITIES, entities);
        line.put(DoccanoFields.RELATIONS, relations);
    }

    private Map<String, Object> entity(Span span, String label, Offsets offsets) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put(DoccanoFields.ID, ++lastId);
        entity.put(DoccanoFields.LABEL, label);
        entity.put(DoccanoFields.START, offsets.fromUtf16(span.start()));
        entity.put(DoccanoFields.END, offsets.fromUtf16(span.end()));
        return entity;
    }

    private Map<String, Object> relation(int from, int to, int number) {
        Map<String, Object> relation = new LinkedHashMap<>();
        relation.put(DoccanoFields.ID, number);
        relation.put(DoccanoFields.FROM, from);
        relation.put(DoccanoFields.TO, to);
        relation.put(DoccanoFields.TYPE, context.options().targetLabel());
        return relation;
    }
}
