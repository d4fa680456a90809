// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of our own that can be killed. */
public final class ChildProcess {

    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a class with this process's class path; nothing that it says is heard.
     *
     * @throws IOException if Java can't be started
     */
    public static ChildProcess start(Class<?> main, String... arguments) throws IOException {
        return start(Redirect.DISCARD, List.of(), main, arguments);
    }

    /**
     * Starts a class with this process's class path; what it says on standard error, this one does.
     *
     * @param options of Java, such as {@code -Xmx2g}
     * @throws IOException if Java can't be started
     */
    public static ChildProcess startHeard(List<String> options, Class<?> main, String... arguments)
            throws IOException {
        return start(Redirect.INHERIT, options, main, arguments);
    }

    private static ChildProcess start(
            Redirect errors, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ChildProcess(
                new ProcessBuilder(command)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(errors)
                        .start());
    }

    /**
     * Kills it after some seconds, with SIGKILL where there are signals.
     *
     * @return whether it still ran, and so was interrupted
     */
    public boolean killAfter(double seconds) throws InterruptedException {
        if (process.waitFor((long) (1000 * seconds), TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly().waitFor();
        return true;
    }

    /**
     * Waits for its end.
     *
     * @throws IOException if it fails
     */
    public void waitForSuccess() throws IOException, InterruptedException {
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("The child process ended with status " + status);
        }
    }
}
