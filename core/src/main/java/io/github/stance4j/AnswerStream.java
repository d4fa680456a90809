// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Answers sentences as they come, in batches of what has come so far, on the thread that asks.
 *
 * @param <T> a sentence, or a query about one
 */
final class AnswerStream<T> extends Spliterators.AbstractSpliterator<ScoredSentence> {

    private final ReadAhead<T> source;
    private final Function<T, String> text;
    private final Function<List<T>, List<List<ActorStance>>> classifier;
    private final Deque<T> scored = new ArrayDeque<>();
    private final Deque<List<ActorStance>> answers = new ArrayDeque<>();

    private AnswerStream(
            Consumer<Predicate<T>> source,
            Function<T, String> text,
            Function<List<T>, List<List<ActorStance>>> classifier) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.source = new ReadAhead<>(source, sentence -> text.apply(sentence).length());
        this.text = text;
        this.classifier = classifier;
    }

    static <T> Stream<ScoredSentence> of(
            Stream<T> sentences,
            Function<T, String> text,
            Function<List<T>, List<List<ActorStance>>> classifier) {
        // Pulled by an iterator, a flatMap in it would be read to the end of its part at once.
        return new AnswerStream<T>(more -> sentences.sequential().allMatch(more), text, classifier)
                .stream().onClose(sentences::close);
    }

    static <T> Stream<ScoredSentence> of(
            Iterator<T> sentences,
            Function<T, String> text,
            Function<List<T>, List<List<ActorStance>>> classifier) {
        return new AnswerStream<T>(more -> readWhile(sentences, more), text, classifier).stream();
    }

    private static <T> void readWhile(Iterator<T> sentences, Predicate<T> more) {
        boolean goOn = true;
        while (goOn && sentences.hasNext()) {
            goOn = more.test(sentences.next());
        }
    }

    private Stream<ScoredSentence> stream() {
        return StreamSupport.stream(this, false).onClose(source::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super ScoredSentence> action) {
        if (answers.isEmpty()) {
            score();
        }
        if (answers.isEmpty()) {
            return false;
        }
        T sentence = scored.remove();
        source.answered(sentence);
        action.accept(new ScoredSentence(text.apply(sentence), answers.remove()));
        return true;
    }

    private void score() {
        List<T> batch = source.take();
        try {
            answers.addAll(batch.isEmpty() ? List.of() : classifier.apply(batch));
            scored.addAll(batch);
        } catch (RuntimeException | Error e) {
            source.fail();
            throw e;
        }
    }

    /** One after the other is the point of it; parts for other threads would be read ahead. */
    @Override
    public Spliterator<ScoredSentence> trySplit() {
        return null;
    }
}
