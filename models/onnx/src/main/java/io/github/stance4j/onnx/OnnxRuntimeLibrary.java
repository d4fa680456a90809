// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OrtEnvironment;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.model.Causes;
import java.util.Optional;

/** ONNX Runtime's native library. */
final class OnnxRuntimeLibrary {

    /** What went wrong the first time; later ones tell only that a class could not be loaded. */
    private static Throwable failure;

    /** What was wrong with the temporary folder then. */
    private static Optional<String> faultOfFolder = Optional.empty();

    private OnnxRuntimeLibrary() {}

    /**
     * Begins to load the library beside other work; {@link #load()} waits for it then.
     *
     * @return the thread that loads it
     */
    static Thread begin() {
        Thread thread = new Thread(OnnxRuntimeLibrary::load, "stance4j-onnx-library");
        thread.setDaemon(true);
        // What goes wrong goes wrong in load(), too, whose caller can be told.
        thread.setUncaughtExceptionHandler((failed, e) -> {});
        thread.start();
        return thread;
    }

    /**
     * Loads the library, once.
     *
     * @throws EngineUnavailableException if it can't be loaded; the message tells why and what to
     *     do
     */
    static synchronized OrtEnvironment load() {
        if (failure == null) {
            try {
                // There is one for the whole process; the host may have made it already.
                OrtEnvironment environment = OrtEnvironment.getEnvironment();
                LastingEnvironment.hold();
                return environment;
            } catch (LinkageError | RuntimeException e) {
                failure = e;
                faultOfFolder = TemporaryFolder.current().fault(TemporaryFolder.ROOM);
            }
        }
        throw new EngineUnavailableException(
                "ONNX Runtime's native library can't be loaded on "
                        + System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.arch")
                        + faultOfFolder
                                .map(OnnxRuntimeLibrary::ofFolder)
                                .orElseGet(OnnxRuntimeLibrary::other),
                failure);
    }

    /** ONNX Runtime itself tells a path, or what it has tried last, which was in vain. */
    private static String ofFolder(String fault) {
        return ": the temporary folder "
                + TemporaryFolder.current().path()
                + ", in which it needs a folder of its own, "
                + fault
                + ". Start Java with -Djava.io.tmpdir=FOLDER, a folder that can be written to, has "
                + (TemporaryFolder.ROOM >> 20)
                + " MB left and allows execution";
    }

    private static String other() {
        if (failure instanceof NoClassDefFoundError && lacksClasses(failure)) {
            return ": its Java classes are not on the class path. Add"
                    + " com.microsoft.onnxruntime:onnxruntime, which stance4j-onnx depends on";
        }
        return " ("
                + Causes.innermost(failure)
                + "). It is made for Linux with glibc and Windows on x86-64, and Linux and macOS on ARM,"
                + " and is unpacked to the folder that the system property java.io.tmpdir names, unless"
                + " onnxruntime.native.path names one that has it. Elsewhere add"
                + " io.github.stance4j:stance4j-dl4j and ask for the engine \"dl4j\"";
    }

    /** Whether a class was not found, and not one that failed to initialize before. */
    private static boolean lacksClasses(Throwable e) {
        return e.getCause() instanceof ClassNotFoundException;
    }
}
