// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import io.github.stance4j.ScoredSentence;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.jmh.rounds.Interleaver;
import io.github.stance4j.benchmarks.jmh.subject.Subject;
import io.github.stance4j.benchmarks.speed.Spread;
import io.github.stance4j.benchmarks.speed.StreamTenth;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sends sentences through a classifier as one stream, and after each block of them the same ones
 * through the encoder alone.
 *
 * <p>The source stands still while the encoder has its turn, and has read the next block by then:
 * so the stream finds batches as full as it would if it ran on.
 */
final class StreamRun {

    private static final int TENTHS = 10;

    /** As many as a stream takes together, so that both sides have batches alike. */
    private static final int BATCH = StanceClassifier.READ_AHEAD / 2;

    private final StanceClassifier classifier;
    private final Subject raw;
    private final int block;
    private final Interleaver clock = new Interleaver(1, false);

    /** The times of some blocks, each beside the other's. */
    private record Blocks(List<Double> ours, List<Double> raw, List<Integer> sizes) {

        Blocks() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private Spread ratio() {
            return Spread.of(
                    IntStream.range(0, sizes.size())
                            .mapToObj(i -> raw.get(i) / ours.get(i))
                            .toList());
        }

        private double perSecond(List<Double> seconds) {
            return sizes.stream().mapToInt(Integer::intValue).sum()
                    / seconds.stream().mapToDouble(Double::doubleValue).sum();
        }

        StreamTenth tenth() {
            Long resident = MemoryRun.residentBytes();
            return new StreamTenth(
                    perSecond(ours),
                    perSecond(raw),
                    ratio(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    resident);
        }
    }

    /**
     * @param block sentences of a block, at most {@link StanceClassifier#READ_AHEAD}
     */
    StreamRun(StanceClassifier classifier, Subject raw, int block) {
        this.classifier = classifier;
        this.raw = raw;
        this.block = block;
    }

    /**
     * Streams the sentences over and over again; one more block before, to warm up.
     *
     * @param number how many sentences, at least 10
     * @param progress is told after each tenth which it was, from 1
     */
    List<StreamTenth> run(List<String> sentences, int number, IntConsumer progress) {
        GatedSentences source = new GatedSentences(sentences, block + number);
        List<StreamTenth> tenths = new ArrayList<>();
        try (Stream<ScoredSentence> scored = classifier.classifyAll((Iterator<String>) source)) {
            Iterator<ScoredSentence> answers = scored.iterator();
            time(source, answers, 0, block, new Blocks());
            // What was garbage before the stream must not be missing from its second tenth on.
            System.gc();
            for (int tenth = 0; tenth < TENTHS; tenth++) {
                Blocks blocks = new Blocks();
                int end = block + (int) ((long) number * (tenth + 1) / TENTHS);
                for (int from = block + (int) ((long) number * tenth / TENTHS);
                        from < end;
                        from += block) {
                    time(source, answers, from, Math.min(from + block, end), blocks);
                }
                tenths.add(blocks.tenth());
                progress.accept(tenth + 1);
            }
        }
        return List.copyOf(tenths);
    }

    private void time(
            GatedSentences source,
            Iterator<ScoredSentence> answers,
            int from,
            int to,
            Blocks blocks) {
        source.release(to - from);
        List<String> same = source.block(from, to);
        double rawSeconds = 0;
        for (int i = 0; i < same.size(); i += BATCH) {
            rawSeconds +=
                    clock.seconds(raw.prepare(same.subList(i, Math.min(i + BATCH, same.size()))));
        }
        double ourSeconds = clock.seconds(() -> take(answers, same));
        blocks.ours().add(ourSeconds);
        blocks.raw().add(rawSeconds);
        blocks.sizes().add(to - from);
    }

    private static ScoredSentence take(Iterator<ScoredSentence> answers, List<String> expected) {
        ScoredSentence last = null;
        for (String sentence : expected) {
            last = answers.next();
            if (!last.sentence().equals(sentence)) {
                throw new IllegalStateException(
                        "The stream is out of order: expected \""
                                + sentence
                                + "\", found \""
                                + last.sentence()
                                + "\"");
            }
        }
        return last;
    }
}
