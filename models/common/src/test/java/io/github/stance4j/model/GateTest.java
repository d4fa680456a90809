// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GateTest {

    private final Gate gate = new Gate();
    private final AtomicInteger closings = new AtomicInteger();

    @Test
    void closingWaitsForTheCallUnderWay() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<String> call =
                CompletableFuture.supplyAsync(
                        () ->
                                gate.pass(
                                        () -> {
                                            inside.countDown();
                                            await(goOn);
                                            return "done with " + closings.get();
                                        }));
        inside.await();
        CompletableFuture<Void> closing =
                CompletableFuture.runAsync(() -> gate.close(closings::incrementAndGet));

        assertThrows(TimeoutException.class, () -> closing.get(200, TimeUnit.MILLISECONDS));
        assertFalse(call.isDone());
        goOn.countDown();

        assertEquals("done with 0", call.get());
        closing.get();
        assertEquals(1, closings.get());
    }

    @Test
    void twoCallsPassAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        Runnable call =
                () ->
                        gate.pass(
                                () -> {
                                    both.countDown();
                                    await(both);
                                    return null;
                                });

        CompletableFuture.allOf(CompletableFuture.runAsync(call), runInThread(call)).join();
    }

    @Test
    void aCallThatFailsDoesNotKeepTheGateFromClosing() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        gate.pass(
                                () -> {
                                    throw new IllegalArgumentException();
                                }));

        gate.close(closings::incrementAndGet);

        assertEquals(1, closings.get());
    }

    @Test
    void aCallThatClosesIsRefusedInsteadOfWaitingForItself() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        gate.pass(
                                () -> {
                                    gate.close(closings::incrementAndGet);
                                    return null;
                                }));

        assertEquals(0, closings.get());
        assertEquals("open", gate.pass(() -> "open"));
    }

    @Test
    void afterClosingNoCallPassesAndClosingAgainDoesNothing() {
        gate.close(closings::incrementAndGet);
        gate.close(closings::incrementAndGet);

        assertEquals(1, closings.get());
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> gate.pass(() -> "x"));
        assertTrue(refused.getMessage().contains("closed"), refused.getMessage());
    }

    /** As a list does that another thread fills by calls of its own. */
    @Test
    void aCallThatWaitsForACallOfAnotherThreadDoesNotKeepTheGateFromClosing() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        CompletableFuture<String> call = new CompletableFuture<>();
        Thread caller =
                new Thread(
                        () ->
                                call.complete(
                                        gate.pass(
                                                () -> {
                                                    inside.countDown();
                                                    await(closing);
                                                    return refusedInAnotherThread();
                                                })));
        caller.start();
        inside.await();
        Thread closer = new Thread(() -> gate.close(closings::incrementAndGet));
        closer.start();
        while (closer.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        closing.countDown();

        assertTrue(call.get().contains("closed"), call.get());
        closer.join();
        assertEquals(1, closings.get());
    }

    private String refusedInAnotherThread() {
        CompletableFuture<String> message = new CompletableFuture<>();
        new Thread(
                        () -> {
                            try {
                                message.complete("passed by " + gate.pass(() -> "a late call"));
                            } catch (IllegalStateException e) {
                                message.complete(e.getMessage());
                            }
                        })
                .start();
        return message.join();
    }

    @Test
    void anInterruptOfWhoClosesIsKept() {
        Thread.currentThread().interrupt();

        gate.close(closings::incrementAndGet);

        assertTrue(Thread.interrupted());
        assertEquals(1, closings.get());
    }

    private static CompletableFuture<Void> runInThread(Runnable call) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        new Thread(
                        () -> {
                            call.run();
                            done.complete(null);
                        })
                .start();
        return done;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
