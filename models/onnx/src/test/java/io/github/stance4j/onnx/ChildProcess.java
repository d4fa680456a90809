// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import java.io.IOException;
import java.nio.file.Path;

/** A Java process with the class path of this one. */
final class ChildProcess {

    private ChildProcess() {}

    /** Starts a class's {@code main}; what it prints to both streams comes in one. */
    static Process start(String option, Class<?> main) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, option, main.getName());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectErrorStream(true).start();
    }
}
