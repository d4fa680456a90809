// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process with the class path of this one. */
final class ChildProcess {

    private ChildProcess() {}

    /** Starts a class's {@code main}; what it prints to both streams comes in one. */
    static Process start(String option, Class<?> main) throws IOException {
        return start(List.of(option), main);
    }

    /** Does as {@link #start(String, Class)} with several options for Java. */
    static Process start(List<String> options, Class<?> main) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(main.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectErrorStream(true).start();
    }
}
