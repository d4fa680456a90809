// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of a corpus: an actor of a sentence with its labels.
 *
 * <p>A label that is absent was <em>not annotated</em>, which is an empty cell; that is not the
 * same as a stance that is not held. Training and evaluation leave it out.
 *
 * @param actor the actor's mention
 * @param target the mention that the labels are about, if they are about a pair
 * @param stances for each annotated stance, whether the actor holds it
 * @param labels for each annotated exclusive label set, by its name, the label
 * @param metadata the other cells of the row, by column; empty ones are left out, as an empty cell
 *     says no more than none
 */
public record AnnotatedActor(
        Mention actor,
        Optional<Mention> target,
        Map<Stance, Boolean> stances,
        Map<String, String> labels,
        Map<String, String> metadata) {

    /**
     * Copies the maps and keeps their order.
     *
     * @throws IllegalArgumentException if a column of the metadata means something in a corpus
     */
    public AnnotatedActor {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
        stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        metadata = Metadata.copyOf(metadata);
    }

    /** Makes an actor without target and metadata. */
    public static AnnotatedActor of(
            Mention actor, Map<Stance, Boolean> stances, Map<String, String> labels) {
        return new AnnotatedActor(actor, Optional.empty(), stances, labels, Map.of());
    }

    /** Returns the actor's text. */
    public String text() {
        return actor.text();
    }

    /** Returns where the actor is mentioned. */
    public Span span() {
        return actor.span();
    }

    /** Tells whether the actor holds a stance; false also if that was not annotated. */
    public boolean holds(Stance stance) {
        return stances.getOrDefault(stance, false);
    }

    /** Tells whether it was annotated if the actor holds a stance. */
    public boolean isAnnotated(Stance stance) {
        return stances.containsKey(stance);
    }

    /** Returns the stances that the actor holds. */
    public Set<Stance> held() {
        return stances.keySet().stream()
                .filter(stances::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the label of an exclusive set, if it was annotated. */
    public Optional<String> label(String labelSet) {
        return Optional.ofNullable(labels.get(labelSet));
    }

    /** Asks a classifier what is annotated here. */
    public ActorQuery query() {
        return new ActorQuery(actor.span(), target.map(Mention::span));
    }
}
