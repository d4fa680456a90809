// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels of spans of one text, where each label is a thing of its own. Those of one span are
 * about one actor; what relations lead to is its target.
 */
final class SpanLabels {

    private record Labelled(LabelCode code, Place place) {}

    private final ImportContext context;
    private final Map<Span, List<Labelled>> labels = new LinkedHashMap<>();
    private final Map<Span, Set<Span>> targets = new LinkedHashMap<>();

    SpanLabels(ImportContext context) {
        this.context = context;
    }

    void add(Span span, String label, Place place) {
        context.label(label, place).ifPresent(code -> add(span, new Labelled(code, place)));
    }

    /** Actors are in the order of their own labels: those of targets come with other actors. */
    private void add(Span span, Labelled label) {
        List<Labelled> before = labels.getOrDefault(span, new ArrayList<>());
        if (before.stream().allMatch(other -> isTarget(other.code()))) {
            labels.remove(span);
        }
        before.add(label);
        labels.put(span, before);
    }

    void relate(Span from, Span to) {
        targets.computeIfAbsent(from, s -> new LinkedHashSet<>()).add(to);
    }

    /** Makes actors of the spans. */
    void into(Draft draft) {
        Set<Span> reached = new HashSet<>();
        labels.forEach(
                (span, found) -> {
                    if (found.stream().allMatch(label -> isTarget(label.code()))) {
                        return;
                    }
                    Set<Span> to = targets.getOrDefault(span, Set.of());
                    reached.addAll(to);
                    if (to.isEmpty()) {
                        add(draft, span, Optional.empty(), found);
                    }
                    to.forEach(target -> add(draft, span, Optional.of(target), found));
                });
        labels.forEach(
                (span, found) -> {
                    if (!reached.contains(span)
                            && found.stream().anyMatch(l -> isTarget(l.code()))) {
                        context.notes().lost("targets: no relation from an actor leads to them");
                    }
                });
    }

    private void add(Draft draft, Span span, Optional<Span> target, List<Labelled> found) {
        DraftActor actor = draft.actor(span, target, found.get(0).place());
        found.forEach(label -> actor.add(label.code(), label.place(), context.defects()));
    }

    private static boolean isTarget(LabelCode code) {
        return code.kind() == LabelCode.Kind.TARGET;
    }
}
