// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.StanceNetwork;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Scores sentences with a model and a network that computes it on some engine.
 *
 * <p>Sentences are encoded in batches of similar length, each once, whatever the number of its
 * actors; several batches beside each other where the network is quicker so; a network that wants
 * actors marked passes over a sentence for each of them, and once more to find them. Memory is
 * bounded for a list of any length. A given actor or target that covers no word piece, as control
 * characters do, is read as the piece nearest to it. Where a sentence is longer than the network
 * reads, an actor is scored in the window that has most context around it; a target that is too far
 * from its actor for any window is left out, with a warning in the log.
 */
public final class ModelStanceClassifier implements StanceClassifier {

    private final LabelSchema schema;
    private final int longest;
    private final String name;
    private final boolean markers;
    private final boolean findsActors;
    private final int threads;
    private final StanceNetwork network;
    private final BatchLimits limits;
    private final StanceAssembler assembler;
    private final SentenceReader reader;
    private final HelperThreads helpers;
    private final PassageScorer scorer;
    private final Gate gate;

    /**
     * Makes a classifier; the weights of the model are not kept.
     *
     * @param network computes the model; closed with this classifier, and at once if an exception
     *     is thrown here
     * @param options of which the thresholds, the callers and the threads that cut sentences are
     *     taken, all else being the engine's
     * @throws IllegalArgumentException if there is a threshold for a stance that the model does not
     *     have
     */
    public ModelStanceClassifier(StanceModel model, StanceNetwork network, LoadOptions options) {
        this(model, network, options, BatchLimits.DEFAULT);
    }

    ModelStanceClassifier(
            StanceModel model, StanceNetwork network, LoadOptions options, BatchLimits limits) {
        this.gate = new Gate();
        this.network = network;
        this.limits = limits;
        try {
            this.schema = model.schema();
            this.longest = model.network().maxPieces();
            this.name = model.name();
            this.markers = model.network().markers();
            this.findsActors = model.network().findsActors();
            this.threads = options.threads().orElseGet(Processors::usable);
            int sharing =
                    Math.max(Math.min(threads, ChunkedRun.MOST_THREADS), network.batchesAtOnce());
            this.helpers = new HelperThreads(Math.max(1, sharing - 1));
            // Fair, or a call of many batches would take its next turn before others their first.
            Semaphore turns = new Semaphore(options.callers().orElseGet(Processors::usable), true);
            this.scorer = new PassageScorer(network, limits, turns, gate, helpers);
            this.assembler =
                    new StanceAssembler(
                            schema, model.calibration().withThresholds(options.thresholds()));
            this.reader =
                    new SentenceReader(
                            new WordPieceTokenizer(model.vocabulary()), model.network(), assembler);
        } catch (RuntimeException | Error e) {
            network.close();
            throw e;
        }
    }

    private ModelStanceClassifier(ModelStanceClassifier other, Calibration calibration) {
        this.schema = other.schema;
        this.longest = other.longest;
        this.name = other.name;
        this.markers = other.markers;
        this.findsActors = other.findsActors;
        this.threads = other.threads;
        this.network = other.network;
        this.limits = other.limits;
        this.gate = other.gate;
        this.assembler = new StanceAssembler(schema, calibration);
        this.reader = other.reader.with(assembler);
        this.helpers = other.helpers;
        this.scorer = other.scorer;
    }

    /**
     * Returns a classifier that computes the same network and makes other probabilities and
     * decisions of it. Closing one of the two closes both.
     *
     * @param calibration of the model's labels, in place of that of the model and the options
     */
    public ModelStanceClassifier withCalibration(Calibration calibration) {
        return new ModelStanceClassifier(this, calibration);
    }

    @Override
    public LabelSchema schema() {
        return schema;
    }

    @Override
    public List<List<ActorStance>> classifyAll(List<String> sentences) {
        Objects.requireNonNull(sentences, "sentences");
        CallNotes notes = new CallNotes(longest);
        return noted(notes, () -> found(all(sentences, "sentence"), notes));
    }

    private List<List<ActorStance>> found(List<String> sentences, CallNotes notes) {
        // A list of none is answered, so that callers need not ask whether they have any.
        if (!findsActors && !sentences.isEmpty()) {
            throw new ModelFormatException(
                    "The model "
                            + name
                            + " can't find actors: it was trained for given ones"
                            + " (tagger-loss-weight=0). Give the actors");
        }
        return markers
                ? foundAndMarked(sentences, notes)
                : run(sentences, String::length, sentence -> reader.find(sentence, notes));
    }

    private List<List<ActorStance>> foundAndMarked(List<String> sentences, CallNotes notes) {
        List<List<Span>> mentions =
                run(sentences, String::length, sentence -> reader.findMentions(sentence, notes));
        List<SentenceQuery> queries =
                IntStream.range(0, sentences.size())
                        .mapToObj(i -> query(sentences.get(i), mentions.get(i)))
                        .toList();
        return assembled(queries, logits(queries, notes));
    }

    private static SentenceQuery query(String sentence, List<Span> mentions) {
        return new SentenceQuery(sentence, mentions.stream().map(ActorQuery::of).toList());
    }

    @Override
    public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
        Objects.requireNonNull(queries, "queries");
        CallNotes notes = new CallNotes(longest);
        return noted(
                notes,
                () -> {
                    List<SentenceQuery> asked = all(queries, "query");
                    return assembled(asked, logits(asked, notes));
                });
    }

    /** Reads a caller's list once, for it may be another the next time. */
    private static <S> List<S> all(List<S> list, String what) {
        List<S> all = new ArrayList<>(list.size());
        for (S one : list) {
            int index = all.size();
            all.add(Objects.requireNonNull(one, () -> what + " " + index));
        }
        return all;
    }

    private List<List<ActorStance>> assembled(
            List<SentenceQuery> queries, List<List<ActorLogits>> logits) {
        List<List<ActorStance>> answers = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            answers.add(assembled(queries.get(i), logits.get(i)));
        }
        return List.copyOf(answers);
    }

    private List<ActorStance> assembled(SentenceQuery query, List<ActorLogits> logits) {
        List<ActorStance> answers = new ArrayList<>();
        for (int i = 0; i < logits.size(); i++) {
            ActorQuery actor = query.actors().get(i);
            answers.add(
                    assembler.assemble(
                            query.sentence(), actor.actor(), actor.target(), logits.get(i)));
        }
        return List.copyOf(answers);
    }

    /**
     * Does as {@link #classifyQueries(List)}, without calibration; what a calibration is fitted to.
     *
     * @throws IllegalStateException if the classifier is closed, before or meanwhile
     */
    public List<List<ActorLogits>> logits(List<SentenceQuery> queries) {
        Objects.requireNonNull(queries, "queries");
        CallNotes notes = new CallNotes(longest);
        return noted(notes, () -> logits(all(queries, "query"), notes));
    }

    private List<List<ActorLogits>> logits(List<SentenceQuery> queries, CallNotes notes) {
        return run(queries, query -> query.sentence().length(), query -> reader.ask(query, notes));
    }

    /** Does all of a call before the classifier can be closed, and logs what it noted. */
    private <T> T noted(CallNotes notes, Supplier<T> call) {
        return gate.pass(
                () -> {
                    T result = call.get();
                    notes.log();
                    return result;
                });
    }

    private <S, T> List<List<T>> run(
            List<S> asked, ToIntFunction<S> units, Function<S, Reading<T>> prepare) {
        return new ChunkedRun<T>(scorer, limits, threads, helpers).results(asked, units, prepare);
    }

    @Override
    public void close() {
        gate.close(
                () -> {
                    try {
                        network.close();
                    } finally {
                        helpers.close();
                    }
                });
    }
}
