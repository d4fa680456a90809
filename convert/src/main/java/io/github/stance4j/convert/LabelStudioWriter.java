// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Stance;
import io.github.stance4j.convert.json.JsonText;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes tasks of Label Studio, each with one annotation: a region an actor, choices for each. */
final class LabelStudioWriter {

    private final AnnotatedSentence sentence;
    private final ExportContext context;
    private final Offsets offsets;
    private final List<Object> results = new ArrayList<>();
    private final Map<Mention, String> targets = new HashMap<>();

    private LabelStudioWriter(AnnotatedSentence sentence, ExportContext context) {
        this.sentence = sentence;
        this.context = context;
        this.offsets = context.offsets(sentence);
    }

    static String write(ExportContext context) {
        context.noteOptions();
        SideFields side =
                new SideFields(context.corpus(), LabelStudioFields.TAKEN, true, context.notes());
        List<String> tasks = new ArrayList<>();
        for (AnnotatedSentence sentence : context.corpus().sentences()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put(LabelStudioFields.TEXT, sentence.text());
            data.putAll(side.of(sentence, context.offsets(sentence)));
            Map<String, Object> task = new LinkedHashMap<>();
            task.put(LabelStudioFields.ID, tasks.size() + 1);
            task.put(LabelStudioFields.DATA, data);
            task.put(
                    LabelStudioFields.ANNOTATIONS,
                    List.of(
                            Map.of(
                                    LabelStudioFields.RESULT,
                                    new LabelStudioWriter(sentence, context).results())));
            tasks.add(JsonText.of(task));
        }
        return "[\n" + String.join(",\n", tasks) + "\n]\n";
    }

    private List<Object> results() {
        for (int i = 0; i < sentence.actors().size(); i++) {
            add(sentence.actors().get(i), "actor-" + (i + 1));
        }
        return results;
    }

    private void add(AnnotatedActor actor, String id) {
        mark(id, actor.actor(), context.options().actorLabel());
        List<String> stances = new ArrayList<>();
        for (Stance stance : context.corpus().schema().stances()) {
            if (actor.holds(stance)) {
                stances.add(context.codes().held(stance.name()));
            } else if (!actor.isAnnotated(stance)) {
                stances.add(context.codes().unknown(stance.name()));
            }
        }
        if (!stances.isEmpty()) {
            choose(id, actor.actor(), LabelStudioFields.STANCES, stances);
        }
        for (LabelSet set : context.corpus().schema().labelSets()) {
            actor.label(set.name())
                    .ifPresent(
                            label ->
                                    choose(id, actor.actor(), control(set.name()), List.of(label)));
        }
        actor.target().ifPresent(target -> relate(id, target));
    }

    /** Two controls of a project can't have one name. */
    private static String control(String set) {
        String coded = PercentCode.encode(set, c -> false);
        return LabelStudioFields.CONTROLS.contains(coded.toLowerCase(Locale.ROOT))
                ? PercentCode.encodeFirst(coded)
                : coded;
    }

    private void mark(String id, Mention mention, String label) {
        Map<String, Object> value = value(mention);
        value.put(LabelStudioFields.LABELS, List.of(label));
        results.add(result(id, LabelStudioFields.MARKS, LabelStudioFields.LABELS, value));
    }

    private void choose(String id, Mention mention, String control, List<String> choices) {
        Map<String, Object> value = value(mention);
        value.put(LabelStudioFields.CHOICES, choices);
        results.add(result(id, control, LabelStudioFields.CHOICES, value));
    }

    private void relate(String id, Mention target) {
        if (!targets.containsKey(target)) {
            targets.put(target, "target-" + (targets.size() + 1));
            mark(targets.get(target), target, context.options().targetLabel());
        }
        Map<String, Object> relation = new LinkedHashMap<>();
        relation.put(LabelStudioFields.TYPE, LabelStudioFields.RELATION);
        relation.put(LabelStudioFields.FROM_ID, id);
        relation.put(LabelStudioFields.TO_ID, targets.get(target));
        relation.put(LabelStudioFields.DIRECTION, "right");
        relation.put(LabelStudioFields.LABELS, List.of(context.options().targetLabel()));
        results.add(relation);
    }

    private Map<String, Object> value(Mention mention) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put(LabelStudioFields.START, offsets.fromUtf16(mention.span().start()));
        value.put(LabelStudioFields.END, offsets.fromUtf16(mention.span().end()));
        value.put(LabelStudioFields.TEXT, mention.text());
        return value;
    }

    private static Map<String, Object> result(
            String id, String control, String type, Map<String, Object> value) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(LabelStudioFields.ID, id);
        result.put(LabelStudioFields.FROM_NAME, control);
        result.put(LabelStudioFields.TO_NAME, LabelStudioFields.TEXT);
        result.put(LabelStudioFields.TYPE, type);
        result.put(LabelStudioFields.VALUE, value);
        return result;
    }
}
