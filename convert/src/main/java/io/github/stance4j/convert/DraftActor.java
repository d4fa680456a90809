// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.CorpusDefect;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An actor of a file that is being read, as far as it is known. */
final class DraftActor {

    private final Span span;
    private final Optional<Span> target;
    private final Place place;
    private final Set<String> held = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    DraftActor(Span span, Optional<Span> target, Place place) {
        this.span = span;
        this.target = target;
        this.place = place;
    }

    Span span() {
        return span;
    }

    Optional<Span> target() {
        return target;
    }

    Place place() {
        return place;
    }

    Set<String> held() {
        return held;
    }

    Set<String> unknown() {
        return unknown;
    }

    Map<String, String> classes() {
        return classes;
    }

    Map<String, String> metadata() {
        return metadata;
    }

    /** Takes what a label says; marks say no more than is known. */
    void add(LabelCode code, Place at, Defects defects) {
        switch (code.kind()) {
            case HELD -> held.add(code.name());
            case UNKNOWN -> unknown.add(code.name());
            case CLASS -> {
                String earlier = classes.putIfAbsent(code.name(), code.value());
                if (earlier != null && !earlier.equals(code.value())) {
                    defects.add(
                            at,
                            String.format(
                                    "found %s and %s, expected one label of %s for an actor; if they"
                                            + " don't exclude each other, they are stances",
                                    CorpusDefect.quoted(earlier),
                                    CorpusDefect.quoted(code.value()),
                                    CorpusDefect.quoted(code.name())));
                }
            }
            default -> {}
        }
    }

    /** Makes the actor; a stance of the file that it has no label for is one it does not hold. */
    AnnotatedActor of(String text, List<Stance> stances, Map<String, String> common) {
        Map<Stance, Boolean> values = new LinkedHashMap<>();
        for (Stance stance : stances) {
            if (held.contains(stance.name()) || !unknown.contains(stance.name())) {
                values.put(stance, held.contains(stance.name()));
            }
        }
        Map<String, String> cells = new LinkedHashMap<>(common);
        cells.putAll(metadata);
        return new AnnotatedActor(
                Mention.in(text, span),
                target.map(other -> Mention.in(text, other)),
                values,
                classes,
                cells);
    }
}
