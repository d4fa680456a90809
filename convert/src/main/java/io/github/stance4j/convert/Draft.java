// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence of a file that is being read, before it is known whether it can be one of a corpus.
 */
final class Draft {

    private final Place place;
    private final String text;
    private final Map<ActorQuery, DraftActor> actors = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private String id;
    private String group = "";
    private String split = "";

    /**
     * @param id what to call it if the file does not say
     */
    Draft(Place place, String id, String text) {
        this.place = place;
        this.id = id;
        this.text = text;
    }

    Place place() {
        return place;
    }

    String text() {
        return text;
    }

    String id() {
        return id;
    }

    void id(String name) {
        id = name;
    }

    /** Returns the group; empty if the sentence is alone. */
    String group() {
        return group;
    }

    void group(String name) {
        group = name;
    }

    /** Returns the label of the split; empty if there is none. */
    String split() {
        return split;
    }

    void split(String label) {
        split = label;
    }

    /** Returns what is the same for all actors, by column. */
    Map<String, String> metadata() {
        return metadata;
    }

    Collection<DraftActor> actors() {
        return actors.values();
    }

    /** Returns the actor at a place with that target, a new one if it is not there yet. */
    DraftActor actor(Span span, Optional<Span> target, Place at) {
        return actors.computeIfAbsent(
                new ActorQuery(span, target), query -> new DraftActor(span, target, at));
    }

    Optional<DraftActor> find(Span span, Optional<Span> target) {
        return Optional.ofNullable(actors.get(new ActorQuery(span, target)));
    }
}
