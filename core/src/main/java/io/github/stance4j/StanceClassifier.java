// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import io.github.stance4j.spi.StanceEngines;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the actors of a sentence and scores each actor's own position.
 *
 * <p>A classifier is immutable and serves any number of threads. It keeps native memory until it is
 * closed; using it afterwards is an {@link IllegalStateException}, and so may be a call that is
 * under way then.
 *
 * <pre>{@code
 * try (StanceClassifier classifier = StanceClassifier.load()) {
 *     for (ActorStance actor : classifier.classify("Norway denounced the coup.")) {
 *         System.out.println(actor.text() + " " + actor.held());
 *     }
 * }
 * }</pre>
 *
 * <p>Lists are for what is there, streams for what comes or does not fit into memory. A sentence is
 * scored the same alone, in any batch and in a stream. One that is longer than the model reads at
 * once is scored in overlapping windows, which the log tells, each actor in the window that has
 * most context around it; a target too far away for any window is left out, with a warning in the
 * log. An empty or blank sentence has no actors.
 */
public interface StanceClassifier extends AutoCloseable {

    /**
     * How many sentences of a stream are read at most beyond the last one whose answer has been
     * taken.
     */
    int READ_AHEAD = 512;

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
     * @throws IllegalArgumentException if the options have a threshold for a stance that the model
     *     does not have
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
     * @throws IllegalArgumentException if the options have a threshold for a stance that the model
     *     does not have
     */
    static StanceClassifier load(Path model, LoadOptions options) {
        return StanceEngines.load(model, options);
    }

    /** Returns the labels that this classifier scores. */
    LabelSchema schema();

    /** Finds the actors of a sentence and scores them; they come in the order of the sentence. */
    default List<ActorStance> classify(String sentence) {
        return classifyAll(List.of(Objects.requireNonNull(sentence, "sentence"))).get(0);
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
     *
     * <p>The answer is whole or an exception. An interrupt is not heeded, and kept: to be able to
     * stop between sentences, score a stream, or lists that are not longer than you want to wait
     * for.
     *
     * @throws ModelFormatException if the model was trained for given actors, and finds none
     * @throws EngineException if the engine fails, for want of memory perhaps
     * @throws IllegalStateException if this is closed, or is being closed before all is scored
     */
    List<List<ActorStance>> classifyAll(List<String> sentences);

    /**
     * Does as {@link #classify(String, List)} for many sentences at once, which is faster; one list
     * a query, in order.
     *
     * <p>The answer is whole or an exception; an interrupt is treated as by {@link
     * #classifyAll(List)}.
     *
     * @throws EngineException if the engine fails, for want of memory perhaps
     * @throws IllegalStateException if this is closed, or is being closed before all is scored
     */
    List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries);

    /**
     * Does as {@link #classify(String)} for sentences as they come, in their order, however many
     * there are.
     *
     * <pre>{@code
     * try (Stream<ScoredSentence> scored = classifier.classifyAll(Files.lines(file))) {
     *     scored.forEach(one -> System.out.println(one.sentence() + " " + one.actors()));
     * }
     * }</pre>
     *
     * <p>Nothing is read before the first answer is asked for. From then on a daemon thread reads
     * ahead: at most {@link #READ_AHEAD} sentences, and no further sentence once those have a
     * million UTF-16 units. They are scored on the thread that asks for answers, together as many
     * as there are by then; so a slow source gets each answer at once, and a fast one batches. What
     * the source throws is thrown by the result, after the answers to all that came before; so is a
     * {@link NullPointerException} for a null in it. An interrupt while the result waits for the
     * source is passed on to the source, and kept.
     *
     * <p>The result is sequential. If it is not consumed to its end it must be closed, as above:
     * that interrupts the reading, drops what has been read ahead and closes the source, once the
     * reading thread has left it; after a second it is closed even if the thread is still in it.
     * Who still takes answers then, on another thread perhaps, gets an {@link
     * IllegalStateException} where some are missing, and never an end that is none.
     *
     * @param sentences read by this alone from now on; closed with the result
     */
    default Stream<ScoredSentence> classifyAll(Stream<String> sentences) {
        return AnswerStream.of(
                Objects.requireNonNull(sentences, "sentences"),
                Function.identity(),
                this::classifyAll);
    }

    /** Does as {@link #classifyAll(Stream)} for what an iterator returns. */
    default Stream<ScoredSentence> classifyAll(Iterator<String> sentences) {
        return AnswerStream.of(
                Objects.requireNonNull(sentences, "sentences"),
                Function.identity(),
                this::classifyAll);
    }

    /**
     * Does as {@link #classify(String, List)} for queries as they come, just as {@link
     * #classifyAll(Stream)}.
     */
    default Stream<ScoredSentence> classifyQueries(Stream<SentenceQuery> queries) {
        return AnswerStream.of(
                Objects.requireNonNull(queries, "queries"),
                SentenceQuery::sentence,
                this::classifyQueries);
    }

    /** Does as {@link #classifyQueries(Stream)} for what an iterator returns. */
    default Stream<ScoredSentence> classifyQueries(Iterator<SentenceQuery> queries) {
        return AnswerStream.of(
                Objects.requireNonNull(queries, "queries"),
                SentenceQuery::sentence,
                this::classifyQueries);
    }

    /**
     * Releases the native memory. Calls under way are answered whole or fail with an {@link
     * IllegalStateException}, and this waits until they have, which is not long: a call of many
     * sentences need not be answered first. Closing twice does nothing. A stream whose answers are
     * not all taken fails with an {@link IllegalStateException} once it needs the classifier again.
     */
    @Override
    void close();
}
