// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.Mention;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence of a corpus with all its actors.
 *
 * <p>Group and split belong to the sentence and are the same in all its rows. Metadata belong to
 * the row, since a column such as the cue of an annotation differs from actor to actor: they are
 * with the {@linkplain AnnotatedActor#metadata() actors}, and only a sentence without actors, which
 * has a row of its own, has them here.
 *
 * @param id the name of the sentence, unique in its corpus, not blank
 * @param text the sentence, not blank
 * @param group the name of what the sentence is related to, not blank; by default the id. Sentences
 *     of a group stand in one split
 * @param split the part of the corpus that it belongs to; empty if the corpus has no splits
 * @param actors the annotated actors in the order of the rows; their spans may overlap
 * @param metadata the other cells of the row of a sentence without actors, by column; empty if it
 *     has actors
 */
public record AnnotatedSentence(
        String id,
        String text,
        String group,
        Optional<Split> split,
        List<AnnotatedActor> actors,
        Map<String, String> metadata) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if the id, the text or the group is blank, a mention is
     *     blank or not what stands in the text, an actor stands twice with the same target, or
     *     there are metadata beside actors
     */
    public AnnotatedSentence {
        Objects.requireNonNull(split, "split");
        actors = List.copyOf(actors);
        metadata = Metadata.copyOf(metadata);
        if (id.isBlank() || text.isBlank() || group.isBlank()) {
            throw new IllegalArgumentException(
                    "Id, text and group of a sentence must not be blank: \"" + id + "\"");
        }
        if (!actors.isEmpty() && !metadata.isEmpty()) {
            throw new IllegalArgumentException(
                    "The metadata of sentence " + id + " belong to its actors");
        }
        checkActors(id, text, actors);
    }

    /** Makes a sentence that is its own group and has no split. */
    public static AnnotatedSentence of(String id, String text, List<AnnotatedActor> actors) {
        return new AnnotatedSentence(id, text, id, Optional.empty(), actors, Map.of());
    }

    /** Returns the same sentence in another split. */
    public AnnotatedSentence withSplit(Split other) {
        return new AnnotatedSentence(id, text, group, Optional.of(other), actors, metadata);
    }

    /** Asks a classifier about the actors that are annotated, in their order. */
    public SentenceQuery query() {
        return new SentenceQuery(text, actors.stream().map(AnnotatedActor::query).toList());
    }

    private static void checkActors(String id, String text, List<AnnotatedActor> actors) {
        Set<ActorQuery> seen = new HashSet<>();
        for (AnnotatedActor actor : actors) {
            checkMention(id, text, actor.actor());
            actor.target().ifPresent(target -> checkMention(id, text, target));
            if (!seen.add(actor.query())) {
                throw new IllegalArgumentException(
                        "Sentence " + id + " has the actor " + actor.actor() + " twice");
            }
        }
    }

    private static void checkMention(String id, String text, Mention mention) {
        Span span = mention.span();
        if (span.end() > text.length() || !span.of(text).equals(mention.text())) {
            throw new IllegalArgumentException(
                    mention + " is not what stands there in sentence " + id);
        }
        if (mention.text().isBlank()) {
            throw new IllegalArgumentException("Sentence " + id + " has a blank mention: " + span);
        }
    }
}
