// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import io.github.stance4j.SentenceQuery;
import io.github.stance4j.benchmarks.jmh.rounds.Interleaver;
import io.github.stance4j.benchmarks.jmh.subject.OpenSubjects;
import io.github.stance4j.benchmarks.jmh.subject.Sentences;
import io.github.stance4j.benchmarks.jmh.subject.Subject;
import io.github.stance4j.benchmarks.speed.BatchFigure;
import io.github.stance4j.benchmarks.speed.Growth;
import io.github.stance4j.benchmarks.speed.GrowthFigure;
import io.github.stance4j.benchmarks.speed.SingleFigure;
import io.github.stance4j.benchmarks.speed.Spread;
import io.github.stance4j.benchmarks.training.ForwardProducts;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Times systems that take turns, in all the ways that {@link SpeedBenchmark} tells. */
public final class SpeedRun {

    /** What a system gets at once: more would only make a turn longer. */
    private static final int PART = 256;

    /** Texts of one length that are timed, so that none decides by what is in it. */
    private static final int TEXTS = 3;

    private static final int PIECES_OF_ACTORS = 64;
    private static final int PRODUCT_BATCH = 16;
    private static final int PRODUCT_PIECES = 48;

    private final OpenSubjects subjects;
    private final String reference;
    private final Interleaver interleaver;

    /**
     * @param reference the name of the system that ratios are to
     * @param rounds how many are counted
     * @param spinning whether a system has threads that spin after their work
     */
    public SpeedRun(OpenSubjects subjects, String reference, int rounds, boolean spinning) {
        this.subjects = subjects;
        this.reference = reference;
        this.interleaver = new Interleaver(rounds, spinning);
    }

    /** Times many sentences at once. */
    public List<BatchFigure> batches(int threads, List<String> sentences) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < sentences.size(); from += PART) {
            parts.add(sentences.subList(from, Math.min(from + PART, sentences.size())));
        }
        return interleaver
                .run(work(subject -> tasks(parts, subject::prepare)))
                .batches(threads, sentences.size(), reference);
    }

    /** Times one sentence after the other. */
    public List<SingleFigure> singles(int threads, List<String> sentences) {
        return interleaver
                .run(work(subject -> oneByOne(subject, sentences)))
                .singles(threads, reference);
    }

    /** Returns a call for each sentence. */
    static List<Supplier<?>> oneByOne(Subject subject, List<String> sentences) {
        return tasks(sentences, sentence -> subject.prepare(List.of(sentence)));
    }

    /** Times sentences of a length. */
    List<GrowthFigure> length(Sentences sentences, WordPieceTokenizer tokenizer, int pieces) {
        List<String> texts = sentences.ofLength(tokenizer, pieces, TEXTS);
        return interleaver
                .run(work(subject -> oneByOne(subject, texts)))
                .growth(Growth.LENGTH, pieces, TEXTS, reference);
    }

    /** Times so many sentences at once. */
    List<GrowthFigure> batch(Sentences sentences, int size) {
        List<String> texts = sentences.evenly(size);
        return interleaver
                .run(work(subject -> List.of(subject.prepare(texts))))
                .growth(Growth.BATCH, size, size, reference);
    }

    /** Times sentences with so many given actors. */
    List<GrowthFigure> actors(Sentences sentences, WordPieceTokenizer tokenizer, int actors) {
        List<SentenceQuery> queries =
                sentences.ofLength(tokenizer, PIECES_OF_ACTORS, TEXTS).stream()
                        .map(text -> Sentences.query(tokenizer, text, actors))
                        .toList();
        return interleaver
                .run(
                        work(
                                subject ->
                                        tasks(
                                                queries,
                                                query -> subject.prepareQueries(List.of(query)))))
                .growth(Growth.ACTORS, actors, TEXTS, reference);
    }

    /**
     * Times the matrix products of the encoder's forward pass in ND4J beside the whole pass of the
     * reference.
     */
    Spread productBound(Sentences sentences, WordPieceTokenizer tokenizer, int layers) {
        List<String> texts = sentences.ofLength(tokenizer, PRODUCT_PIECES, PRODUCT_BATCH);
        String products = "products in ND4J";
        Nd4jBackend.load();
        Nd4jBackend.useThreads();
        try (ForwardProducts forward = new ForwardProducts(layers, PRODUCT_BATCH, PRODUCT_PIECES)) {
            Supplier<?> raw =
                    subjects.all().stream()
                            .filter(subject -> subject.name().equals(reference))
                            .findFirst()
                            .orElseThrow()
                            .prepare(texts);
            return interleaver
                    .run(Map.of(reference, List.of(raw), products, List.of(forward::seconds)))
                    .timesAsLong(reference, products);
        }
    }

    private Map<String, List<Supplier<?>>> work(Function<Subject, List<Supplier<?>>> parts) {
        return subjects.each(parts);
    }

    private static <T> List<Supplier<?>> tasks(List<T> parts, Function<T, Supplier<?>> maker) {
        List<Supplier<?>> tasks = new ArrayList<>();
        parts.forEach(part -> tasks.add(maker.apply(part)));
        return List.copyOf(tasks);
    }
}
