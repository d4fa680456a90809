// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import io.github.stance4j.ActorStance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence that is worth annotating.
 *
 * @param sentence the sentence
 * @param rank its place among those that were chosen, from 1
 * @param actors what the model says of its actors
 * @param uncertainty how much the model is in doubt about it, in [0, 1]; see {@link Uncertainty}
 */
public record SuggestedSentence(
        UnlabelledSentence sentence, int rank, List<ActorStance> actors, double uncertainty) {

    /** The column of {@link #rank}. */
    public static final String RANK = "rank";

    /** The column of the uncertainty of a row's actor. */
    public static final String UNCERTAINTY = "uncertainty";

    /** The column of the label that the model is most in doubt about, and its probability. */
    public static final String DOUBT = "doubt";

    /** Copies the list. */
    public SuggestedSentence {
        Objects.requireNonNull(sentence, "sentence");
        actors = List.copyOf(actors);
    }

    /**
     * Returns the sentence as it stands in a corpus that is to be filled in: with its actors,
     * without labels, and why it was chosen beside them.
     */
    AnnotatedSentence toAnnotate(String id) {
        return new AnnotatedSentence(
                id,
                sentence.text(),
                id,
                Optional.empty(),
                actors.stream().map(this::toAnnotate).toList(),
                actors.isEmpty() ? why(uncertainty) : Map.of());
    }

    private AnnotatedActor toAnnotate(ActorStance actor) {
        Map<String, String> why = why(Uncertainty.of(actor));
        why.put(DOUBT, Uncertainty.mostDoubtful(actor));
        return new AnnotatedActor(actor.actor(), actor.target(), Map.of(), Map.of(), why);
    }

    private Map<String, String> why(double ofRow) {
        Map<String, String> why = new LinkedHashMap<>();
        why.put(RANK, Integer.toString(rank));
        why.put(UNCERTAINTY, shown(ofRow));
        return why;
    }

    private static String shown(double uncertainty) {
        return String.format(Locale.ROOT, "%.4f", uncertainty);
    }
}
