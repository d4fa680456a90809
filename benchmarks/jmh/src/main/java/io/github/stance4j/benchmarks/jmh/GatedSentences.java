// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/**
 * Sentences over and over again, block by block: the source of a stream that stands still between
 * blocks, so that the clock of one block has none of the next in it.
 */
final class GatedSentences implements Iterator<String> {

    private final List<String> sentences;
    private final int number;
    private final Semaphore open = new Semaphore(0);
    private int next;

    /**
     * @param number how many there are in all
     */
    GatedSentences(List<String> sentences, int number) {
        this.sentences = sentences;
        this.number = number;
    }

    /** Lets so many more out. */
    void release(int count) {
        open.release(count);
    }

    /** Returns the sentences from one place to another. */
    List<String> block(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> sentences.get(i % sentences.size()))
                .toList();
    }

    @Override
    public boolean hasNext() {
        return next < number;
    }

    /** Waits until it is let out. */
    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All " + number + " sentences have been read");
        }
        try {
            open.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The stream was closed", e);
        }
        return sentences.get(next++ % sentences.size());
    }
}
