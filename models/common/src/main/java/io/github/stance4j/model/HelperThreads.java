// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A classifier's own threads, which do parts of a call beside the caller's. The common pool would
 * not do: it is the host's, and may be busy as long as it likes. They are made when there is
 * something to do, and end when there has been nothing for a while.
 */
final class HelperThreads implements AutoCloseable {

    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor pool;

    /**
     * @param count how many there are at most, at least 1
     */
    HelperThreads(int count) {
        pool =
                new ThreadPoolExecutor(
                        count,
                        count,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        HelperThreads::thread);
        pool.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "stance4j-helper");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Does all tasks; each thread takes the next one until none is left. Helpers that are busy with
     * other calls are not waited for. The first task that fails ends it: no other one is begun, and
     * what it threw is thrown as it is. Whatever happens, nobody works on these tasks any more when
     * this has returned.
     *
     * @param tasks none null; the greatest first, so that nobody is left alone with it at the end
     * @param threads how many do them at most, the caller's among them; with 1 it does all in order
     * @param own does a task on the caller's thread
     * @param helping does one on a helper's
     */
    <T> void forEach(List<T> tasks, int threads, Consumer<T> own, Consumer<T> helping) {
        SharedTasks<T> shared = new SharedTasks<>(tasks);
        // Counts those who are at work; helpers that come when all have left find it terminated.
        Phaser atWork = new Phaser(1);
        Runnable help = () -> help(shared, helping, atWork);
        int helpers = Math.min(threads, tasks.size()) - 1;
        try {
            for (int i = 0; i < helpers; i++) {
                pool.execute(help);
            }
            shared.work(own);
        } finally {
            shared.giveUp();
            int phase = atWork.getPhase();
            atWork.arriveAndDeregister();
            for (int i = 0; i < helpers; i++) {
                pool.remove(help);
            }
            // Does not heed an interrupt, which is kept for the caller.
            atWork.awaitAdvance(phase);
        }
        shared.throwFailure();
    }

    private static <T> void help(SharedTasks<T> shared, Consumer<T> helping, Phaser atWork) {
        if (atWork.register() >= 0) {
            try {
                shared.work(helping);
            } finally {
                atWork.arriveAndDeregister();
            }
        }
    }

    /** Ends the threads once they have nothing to do. */
    @Override
    public void close() {
        pool.shutdown();
    }
}
