// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CallNotesTest {

    private static final int THREADS = 4;
    private static final int EACH = 100_000;

    @Test
    void nothingIsLostWhereThreadsNoteAtOnce() throws InterruptedException {
        CallNotes notes = new CallNotes(8);
        CountDownLatch all = new CountDownLatch(THREADS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(new Thread(() -> noteOften(notes, all)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        String log = CapturedLog.of(notes::log).text();

        assertTrue(log.contains(THREADS * EACH + " sentence(s)"), log);
    }

    private static void noteOften(CallNotes notes, CountDownLatch all) {
        all.countDown();
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < EACH; i++) {
            notes.longSentence();
        }
    }
}
