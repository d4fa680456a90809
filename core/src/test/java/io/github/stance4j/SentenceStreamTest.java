// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams of sentences, scored by a classifier that takes the first word for an actor. */
@Timeout(30)
class SentenceStreamTest {

    private final FirstWord classifier = new FirstWord();

    @Test
    void answersComeInTheOrderOfTheSource() {
        List<String> sentences = numbered(3_000).toList();

        List<ScoredSentence> scored = classifier.classifyAll(sentences.stream()).toList();

        assertEquals(sentences, scored.stream().map(ScoredSentence::sentence).toList());
        assertEquals(
                classifier.classifyAll(sentences),
                scored.stream().map(ScoredSentence::actors).toList());
    }

    @Test
    void queriesAreAnsweredWithTheirActors() {
        List<SentenceQuery> queries =
                IntStream.range(0, 1_000)
                        .mapToObj(
                                i ->
                                        new SentenceQuery(
                                                "Norway " + i,
                                                List.of(ActorQuery.of(0, 3 + i % 4))))
                        .toList();

        List<ScoredSentence> scored = classifier.classifyQueries(queries.stream()).toList();

        assertEquals("Nor", scored.get(0).actors().get(0).text());
        assertEquals("Norway 999", scored.get(999).sentence());
        assertEquals("Norway", scored.get(999).actors().get(0).text());
        assertEquals(scored, classifier.classifyQueries(queries.iterator()).toList());
    }

    @Test
    void nothingIsReadBeforeAnAnswerIsAskedForAndOfNothingThereIsNothing() {
        Counter source = new Counter();
        classifier.classifyAll(source).close();

        assertEquals(0, source.read.get());
        assertEquals(0, classifier.classifyAll(Stream.of()).count());
        assertEquals(0, classifier.classifyAll(Collections.emptyIterator()).count());
    }

    @Test
    void anEndlessSourceIsReadNoFurtherAheadThanStated() throws InterruptedException {
        Counter source = new Counter();
        try (Stream<ScoredSentence> scored = classifier.classifyAll(source)) {
            Iterator<ScoredSentence> answers = scored.iterator();
            for (int i = 1; i <= 5_000; i++) {
                assertEquals(Counter.sentence(i), answers.next().sentence());
                assertTrue(source.read.get() <= i + StanceClassifier.READ_AHEAD);
            }
            awaitReads(source, 5_000 + StanceClassifier.READ_AHEAD);
            Thread.sleep(50);
            assertEquals(5_000 + StanceClassifier.READ_AHEAD, source.read.get());
        }
        assertTrue(classifier.largestBatch > 1, "never a batch");
        assertTrue(classifier.largestBatch <= StanceClassifier.READ_AHEAD);
    }

    @Test
    void longSentencesAreNotReadFarAhead() throws InterruptedException {
        String sentence = "x".repeat(1 << 19);
        AtomicInteger read = new AtomicInteger();
        Stream<String> source = Stream.generate(() -> sentence).peek(s -> read.incrementAndGet());
        try (Stream<ScoredSentence> scored = classifier.classifyAll(source)) {
            scored.iterator().next();
            Thread.sleep(50);
            assertTrue(read.get() <= 1 + 2, "read " + read.get());
        }
    }

    @Test
    void aFlatMapWithoutEndIsReadAsItComes() {
        Stream<String> source = Stream.of("Peru").flatMap(name -> Stream.generate(() -> name));

        assertEquals(1_000, classifier.classifyAll(source).limit(1_000).count());
    }

    @Test
    void aSlowSourceGetsEachAnswerAtOnce() {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        try (Stream<ScoredSentence> scored =
                classifier.classifyAll(Stream.generate(taken(lines)))) {
            Iterator<ScoredSentence> answers = scored.iterator();
            for (int i = 0; i < 20; i++) {
                lines.add("Kenya " + i);
                assertEquals("Kenya " + i, answers.next().sentence());
            }
        }
    }

    @Test
    void closedEarlyItClosesTheSourceAndItsThreadEnds() throws InterruptedException {
        AtomicBoolean closed = new AtomicBoolean();
        Reader reader = new Reader();
        Stream<String> source = numbered(Integer.MAX_VALUE).onClose(() -> closed.set(true));
        try (Stream<ScoredSentence> scored = classifier.classifyAll(source.peek(reader::note))) {
            assertEquals(10, scored.limit(10).count());
        }

        assertTrue(closed.get());
        reader.awaitEnd();
    }

    /** A cursor of a database, for one, must not be closed while it is read. */
    @Test
    void theSourceIsClosedWhenNobodyReadsItAnyMore() {
        AtomicBoolean reading = new AtomicBoolean();
        AtomicBoolean closedWhileReading = new AtomicBoolean();
        AtomicInteger read = new AtomicInteger();
        Stream<String> source =
                Stream.generate(
                                () -> {
                                    reading.set(true);
                                    if (read.incrementAndGet() > 1) {
                                        busy(100);
                                    }
                                    reading.set(false);
                                    return "Peru acts.";
                                })
                        .onClose(() -> closedWhileReading.set(reading.get()));
        Stream<ScoredSentence> scored = classifier.classifyAll(source);
        scored.iterator().next();
        while (!reading.get()) {
            Thread.onSpinWait();
        }
        scored.close();

        assertFalse(closedWhileReading.get());
    }

    @Test
    void aSourceThatNeverReturnsIsClosedAllTheSame() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch stuck = new CountDownLatch(1);
        AtomicInteger read = new AtomicInteger();
        Stream<String> source =
                Stream.generate(
                                () -> {
                                    if (read.incrementAndGet() > 1) {
                                        stuck.countDown();
                                        awaitUninterruptibly(closed);
                                    }
                                    return "Peru acts.";
                                })
                        .onClose(closed::countDown);
        Stream<ScoredSentence> scored = classifier.classifyAll(source);
        scored.iterator().next();
        stuck.await();

        scored.close();

        assertEquals(0, closed.getCount());
    }

    /** Does not heed an interrupt. */
    private static void busy(int milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // Not heeded.
                Thread.yield();
            }
        }
    }

    @Test
    void closedWhileTheSourceWaitsItsThreadEnds() throws InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>(List.of("Chad acts."));
        Reader reader = new Reader();
        Stream<String> source = Stream.generate(taken(lines)).peek(reader::note);
        Stream<ScoredSentence> scored = classifier.classifyAll(source);
        scored.iterator().next();
        scored.close();

        reader.awaitEnd();
    }

    @Test
    void whoWaitsForAnAnswerWhenItIsClosedIsToldThatItIsNotTheEnd() throws InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>(List.of("Chad acts."));
        CountDownLatch first = new CountDownLatch(1);
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        Stream<ScoredSentence> scored = classifier.classifyAll(Stream.generate(taken(lines)));
        Thread consumer =
                new Thread(
                        () -> {
                            try {
                                scored.forEach(one -> first.countDown());
                                said.add("the end");
                            } catch (IllegalStateException e) {
                                said.add(e.getMessage());
                            }
                        });
        consumer.start();
        first.await();
        while (consumer.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        scored.close();
        consumer.join();

        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("The stream was closed before its end"), said.get(0));
    }

    @Test
    void closedAfterItsEndItHasEnded() {
        Stream<ScoredSentence> scored = classifier.classifyAll(Stream.of("Chad acts."));
        Iterator<ScoredSentence> answers = scored.iterator();
        answers.next();
        assertFalse(answers.hasNext());
        scored.close();

        assertFalse(answers.hasNext());
    }

    @Test
    void readToItsEndItsThreadEnds() throws InterruptedException {
        Reader reader = new Reader();
        classifier.classifyAll(numbered(700).peek(reader::note)).forEach(one -> {});

        reader.awaitEnd();
    }

    @Test
    void whatTheSourceThrowsIsThrownAfterTheAnswersBeforeIt() {
        RuntimeException broken = new UncheckedIOException(new IOException("disk"));
        Stream<String> source =
                numbered(1_000)
                        .peek(
                                sentence -> {
                                    if (sentence.endsWith(" 700")) {
                                        throw broken;
                                    }
                                });
        List<String> answered = new ArrayList<>();
        Stream<ScoredSentence> scored = classifier.classifyAll(source);

        RuntimeException thrown =
                assertThrows(
                        RuntimeException.class,
                        () -> scored.forEach(one -> answered.add(one.sentence())));

        assertSame(broken, thrown);
        assertEquals(numbered(700).toList(), answered);
    }

    @Test
    void anErrorOfTheSourceAndANullInItArePassedOnToo() {
        Error error = new StackOverflowError();
        Stream<String> failing =
                Stream.generate(
                        () -> {
                            throw error;
                        });
        Stream<ScoredSentence> scored = classifier.classifyAll(failing);
        Stream<ScoredSentence> ofNull = classifier.classifyAll(Arrays.asList("a", null).iterator());

        assertSame(error, assertThrows(Error.class, scored::count));
        assertThrows(NullPointerException.class, () -> ofNull.forEach(one -> {}));
    }

    @Test
    void whatTheClassifierThrowsIsPassedOnAndTheReadingEnds() throws InterruptedException {
        Reader reader = new Reader();
        Stream<ScoredSentence> scored =
                classifier.classifyAll(numbered(Integer.MAX_VALUE).peek(reader::note));
        Iterator<ScoredSentence> answers = scored.iterator();
        answers.next();
        classifier.close();

        assertThrows(
                IllegalStateException.class,
                () -> {
                    while (true) {
                        answers.next();
                    }
                });
        reader.awaitEnd();
    }

    @Test
    void afterAFailureOnTheLastSentencesThereIsNoEndThatIsNone() {
        Iterator<ScoredSentence> answers = classifier.classifyAll(numbered(3)).iterator();
        classifier.close();

        assertThrows(IllegalStateException.class, answers::hasNext);
        String again = assertThrows(IllegalStateException.class, answers::hasNext).getMessage();

        assertTrue(again.startsWith("The stream has failed before its end"), again);
    }

    @Test
    void anInterruptReachesTheSourceAndIsKept() throws InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        CountDownLatch waiting = new CountDownLatch(1);
        List<String> said = new ArrayList<>();
        Thread caller =
                new Thread(
                        () -> {
                            Stream<String> source =
                                    Stream.generate(
                                            () -> {
                                                waiting.countDown();
                                                return taken(lines).get();
                                            });
                            try {
                                classifier.classifyAll(source).iterator().hasNext();
                            } catch (IllegalStateException e) {
                                said.add(e.getMessage());
                            }
                            said.add("interrupted " + Thread.currentThread().isInterrupted());
                        });
        caller.start();
        waiting.await();
        caller.interrupt();
        caller.join();

        assertEquals(List.of("the source was interrupted", "interrupted true"), said);
    }

    @Test
    void eightThreadsReadStreamsOfTheirOwn() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        AtomicInteger answered = new AtomicInteger();
        for (int i = 0; i < 8; i++) {
            threads.add(
                    new Thread(
                            () ->
                                    classifier
                                            .classifyAll(numbered(2_000))
                                            .forEach(one -> answered.incrementAndGet())));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertEquals(16_000, answered.get());
    }

    private static Stream<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Peru " + i);
    }

    private static Supplier<String> taken(BlockingQueue<String> lines) {
        return () -> {
            try {
                return lines.take();
            } catch (InterruptedException e) {
                throw new IllegalStateException("the source was interrupted", e);
            }
        };
    }

    private static void awaitReads(Counter source, int reads) throws InterruptedException {
        while (source.read.get() < reads) {
            Thread.sleep(1);
        }
    }

    /** An endless source that counts. */
    private static final class Counter implements Iterator<String> {

        private final AtomicInteger read = new AtomicInteger();

        static String sentence(int number) {
            return "Qatar " + number;
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public String next() {
            return sentence(read.incrementAndGet());
        }
    }

    /** Remembers the thread that reads. */
    private static final class Reader {

        private volatile Thread thread;

        void note(String sentence) {
            thread = Thread.currentThread();
        }

        void awaitEnd() throws InterruptedException {
            assertFalse(thread == Thread.currentThread());
            thread.join();
        }
    }

    /** Takes the first word of each sentence for its actor. */
    private static final class FirstWord implements StanceClassifier {

        private volatile int largestBatch;
        private volatile boolean closed;

        @Override
        public LabelSchema schema() {
            return new LabelSchema(List.of(Stance.CONDEMNATION), List.of());
        }

        @Override
        public List<List<ActorStance>> classifyAll(List<String> sentences) {
            return classifyQueries(
                    sentences.stream()
                            .map(s -> new SentenceQuery(s, List.of(ActorQuery.of(0, firstWord(s)))))
                            .toList());
        }

        private static int firstWord(String sentence) {
            int end = sentence.indexOf(' ');
            return end < 0 ? sentence.length() : end;
        }

        @Override
        public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            largestBatch = Math.max(largestBatch, queries.size());
            return queries.stream()
                    .map(q -> q.actors().stream().map(a -> answer(q.sentence(), a)).toList())
                    .toList();
        }

        private static ActorStance answer(String sentence, ActorQuery query) {
            return new ActorStance(
                    Mention.in(sentence, query.actor()),
                    Optional.empty(),
                    Map.of(Stance.CONDEMNATION, 0.5),
                    Set.of(),
                    Map.of());
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
