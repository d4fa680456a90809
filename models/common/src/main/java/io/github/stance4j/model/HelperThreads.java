// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
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

    /**
     * Has no thread locals, class loader and priority of the caller by whose call it is made:
     * others will have its help, too.
     */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "stance4j-helper", 0, false);
        thread.setContextClassLoader(HelperThreads.class.getClassLoader());
        thread.setPriority(Thread.NORM_PRIORITY);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Does all tasks; each thread takes the next one until none is left. Helpers that are busy with
     * other calls are not waited for. After a task has failed none is begun, and what it threw is
     * thrown as it is. Whatever happens, nobody works on these tasks any more when this has ended.
     *
     * @param tasks none null; the greatest first, so that nobody is left alone with it at the end
     * @param threads how many do them at most, the caller's among them; with 1 it does all in order
     * @param action does a task
     * @param turn runs what it is given, when it is the caller's turn; helpers have no turns
     */
    <T> void forEach(List<T> tasks, int threads, Consumer<T> action, Consumer<Runnable> turn) {
        SharedTasks<T> shared = new SharedTasks<>(tasks, action);
        Runnable help = shared::help;
        int helpers = Math.min(threads, tasks.size()) - 1;
        try {
            ask(help, helpers);
            while (shared.anyLeft()) {
                turn.accept(shared::doNext);
            }
        } finally {
            for (int i = 0; i < helpers; i++) {
                pool.remove(help);
            }
            shared.end();
        }
        shared.throwFailure();
    }

    private void ask(Runnable help, int helpers) {
        try {
            for (int i = 0; i < helpers; i++) {
                pool.execute(help);
            }
        } catch (OutOfMemoryError e) {
            // The system gives no more threads, so the caller does it, with those that were asked
            // before. If it is the heap that is full, a task will tell.
        }
    }

    /** Returns how many times help was asked for that nobody has begun. */
    int waiting() {
        return pool.getQueue().size();
    }

    /** Ends the threads once they have nothing to do. */
    @Override
    public void close() {
        pool.shutdown();
    }
}
