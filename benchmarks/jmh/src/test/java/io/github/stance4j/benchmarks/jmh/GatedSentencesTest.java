// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GatedSentencesTest {

    private final GatedSentences source = new GatedSentences(List.of("a", "b"), 3);

    @Test
    void sentencesRepeatUntilThereAreEnough() {
        source.release(3);

        assertEquals(List.of("a", "b", "a"), List.of(source.next(), source.next(), source.next()));
        assertFalse(source.hasNext());
        assertThrows(NoSuchElementException.class, source::next);
        assertEquals(List.of("b", "a"), source.block(1, 3));
    }

    @Test
    void itStandsStillUntilMoreAreLetOut() throws InterruptedException {
        source.release(1);
        CountDownLatch read = new CountDownLatch(2);
        Thread reader =
                new Thread(
                        () -> {
                            source.next();
                            read.countDown();
                            source.next();
                            read.countDown();
                        });
        reader.setDaemon(true);
        reader.start();

        assertFalse(read.await(50, TimeUnit.MILLISECONDS));
        source.release(1);
        assertTrue(read.await(10, TimeUnit.SECONDS));
    }
}
