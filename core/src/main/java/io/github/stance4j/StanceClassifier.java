// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import io.github.stance4j.spi.StanceEngines;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the actors of a sentence and scores each actor's own position.
 *
 * <p>A classifier is immutable and serves any number of threads. It keeps native memory until it is
 * closed; using it afterwards is an {@link IllegalStateException}.
 *
 * <pre>{@code
 * try (StanceClassifier classifier = StanceClassifier.load()) {
 *     for (ActorStance actor : classifier.classify("Norway denounced the coup.")) {
 *         System.out.println(actor.text() + " " + actor.held());
 *     }
 * }
 * }</pre>
 *
 * <p>A sentence is scored the same alone and in any batch. One that is longer than the model reads
 * at once is scored in overlapping windows, which the log tells, each actor in the window that has
 * most context around it; a target too far away for any window is left out, with a warning in the
 * log. An empty or blank sentence has no actors.
 */
public interface StanceClassifier extends AutoCloseable {

    /**
     * Loads the model on the class path with the engine on the class path.
     *
     * @throws EngineUnavailableException if there is no engine, or it can't be used on this machine
     * @throws ModelFormatException if there is no model, or more than one, or it can't be read
     */
    static StanceClassifier load() {
        return load(LoadOptions.defaults());
    }

    /**
     * Loads the model on the class path.
     *
     * @throws EngineUnavailableException if the engine is absent, or it can't be used on this
     *     machine
     * @throws ModelFormatException if there is no model, or more than one, or it can't be read
     */
    static StanceClassifier load(LoadOptions options) {
        return StanceEngines.load(options);
    }

    /**
     * Loads a model file.
     *
     * @throws EngineUnavailableException if there is no engine, or it can't be used on this machine
     * @throws ModelFormatException if the file is absent or not a model that this version can read
     */
    static StanceClassifier load(Path model) {
        return load(model, LoadOptions.defaults());
    }

    /**
     * Loads a model file.
     *
     * @throws EngineUnavailableException if the engine is absent, or it can't be used on this
     *     machine
     * @throws ModelFormatException if the file is absent or not a model that this version can read
     */
    static StanceClassifier load(Path model, LoadOptions options) {
        return StanceEngines.load(model, options);
    }

    /** Returns the labels that this classifier scores. */
    LabelSchema schema();

    /** Finds the actors of a sentence and scores them; they come in the order of the sentence. */
    default List<ActorStance> classify(String sentence) {
        return classifyAll(List.of(sentence)).get(0);
    }

    /**
     * Scores exactly the given actors of a sentence, in the given order.
     *
     * @throws IllegalArgumentException if a span reaches beyond the sentence or has nothing but
     *     white space in it
     */
    default List<ActorStance> classify(String sentence, List<ActorQuery> actors) {
        return classifyQueries(List.of(new SentenceQuery(sentence, actors))).get(0);
    }

    /**
     * Does as {@link #classify(String)} for many sentences at once, which is faster; one list a
     * sentence, in order.
     */
    List<List<ActorStance>> classifyAll(List<String> sentences);

    /**
     * Does as {@link #classify(String, List)} for many sentences at once, which is faster; one list
     * a query, in order.
     */
    List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries);

    /** Releases the native memory; waits for calls under way. Closing twice does nothing. */
    @Override
    void close();
}
