// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.model.Causes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ND4J's native library, in the fastest build on the class path that the processor can run.
 *
 * <p>The plain build runs on any processor. Where the artifact {@code nd4j-native} with a
 * classifier such as {@code linux-x86_64-onednn-avx512} is on the class path too, and the processor
 * has those instructions, that one is loaded instead: matrix products are more than twice as fast.
 * The plain build multiplies by OpenBLAS, or by Intel's MKL where {@code org.bytedeco:mkl} with a
 * {@code redist} classifier is on the class path; the oneDNN builds bring their own products. What
 * the host has chosen by the system properties {@value #EXTENSION} and {@value #BLAS} is left
 * alone.
 */
public final class Nd4jBackend {

    /** The property by which JavaCPP chooses among builds for one platform. */
    static final String EXTENSION = "org.bytedeco.javacpp.platform.extension";

    /**
     * The property by which JavaCPP limits the memory of the whole process. Its default is twice
     * the heap's limit, which a process with a small heap and other native libraries passes at
     * once; then every allocation waits for the collector.
     */
    static final String PROCESS_LIMIT = "org.bytedeco.javacpp.maxphysicalbytes";

    /** The property by which JavaCPP's OpenBLAS loads another library in its place. */
    static final String BLAS = "org.bytedeco.openblas.load";

    private static final String MKL = "mkl_rt";
    private static final List<String> MKL_LIBRARIES =
            List.of(
                    "/org/bytedeco/mkl/linux-x86_64/libmkl_rt.so.2",
                    "/org/bytedeco/mkl/windows-x86_64/mkl_rt.2.dll");

    private static final Logger LOG = LoggerFactory.getLogger(Nd4jBackend.class);
    private static final String LIBRARY =
            "/org/nd4j/linalg/cpu/nativecpu/bindings/linux-x86_64%s/libnd4jcpu.so";
    private static final List<Build> FASTEST_FIRST =
            List.of(
                    new Build(
                            "-onednn-avx512",
                            Set.of("avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl")),
                    new Build("-onednn-avx2", Set.of("avx2", "fma")));

    /** A build of the library and the instructions that it takes for granted. */
    record Build(String extension, Set<String> instructions) {

        private boolean isPresent() {
            return Nd4jBackend.class.getResource(LIBRARY.formatted(extension)) != null;
        }
    }

    /** The processor, which is asked once: {@link #load()} is called by all that compute. */
    private static final class Processor {
        private static final Set<String> FLAGS = processorFlags();
    }

    /** Threads of an operation; 0 for what ND4J takes. */
    private static volatile int threads;

    private Nd4jBackend() {}

    /**
     * Loads the library, once.
     *
     * @throws EngineUnavailableException if it can't be loaded, or the processor can't run the
     *     build that a system property asks for; the message says what to do
     */
    public static synchronized void load() {
        if (System.getProperty(PROCESS_LIMIT) == null) {
            System.setProperty(PROCESS_LIMIT, "0");
        }
        if (System.getProperty(EXTENSION) == null) {
            System.setProperty(EXTENSION, extensionFor(Processor.FLAGS, Build::isPresent));
        }
        checkRuns(System.getProperty(EXTENSION), Processor.FLAGS);
        if (System.getProperty(BLAS) == null && hasMkl(Nd4jBackend.class::getResource)) {
            System.setProperty(BLAS, MKL);
        }
        try {
            LOG.debug("ND4J backend {}", Nd4j.getBackend());
        } catch (LinkageError | RuntimeException e) {
            throw new EngineUnavailableException(unavailable(e), e);
        }
    }

    static String unavailable(Throwable e) {
        return "ND4J's native library can't be loaded on "
                + System.getProperty("os.name")
                + " "
                + System.getProperty("os.arch")
                + " ("
                + Causes.innermost(e)
                + "). Add org.nd4j:nd4j-native, org.bytedeco:openblas and org.bytedeco:javacpp with the"
                + " classifier of this platform, such as linux-x86_64 or macosx-arm64, if they are not"
                + " there. They are unpacked to ~/.javacpp, or to the folder that the system property"
                + " org.bytedeco.javacpp.cachedir names, which has to be one that can be written to and"
                + " allows execution";
    }

    /**
     * Refuses a build for other processors, which would end the process by an illegal instruction.
     *
     * @param extension of the build that somebody asks for
     * @param flags the processor's instructions; empty if they are not known
     * @throws EngineUnavailableException if it is known that the processor lacks one
     */
    static void checkRuns(String extension, Set<String> flags) {
        for (Build build : FASTEST_FIRST) {
            // There are such builds without oneDNN, too.
            String ending = build.extension().substring(build.extension().lastIndexOf('-'));
            Set<String> missing = new TreeSet<>(build.instructions());
            missing.removeAll(flags);
            if (extension.endsWith(ending) && !flags.isEmpty() && !missing.isEmpty()) {
                throw new EngineUnavailableException(
                        "The processor can't run ND4J's build "
                                + extension
                                + ", which the system property "
                                + EXTENSION
                                + " asks for: it lacks "
                                + String.join(", ", missing)
                                + ". Leave the property out, and the fastest build that runs is taken");
            }
        }
    }

    /** Returns ND4J's version; {@code "unknown"} if its jar does not tell. */
    public static String version() {
        // The manifest of the jar does not say it.
        String file = "/META-INF/maven/org.nd4j/nd4j-api/pom.properties";
        try (InputStream in = Nd4j.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets how many threads one operation uses: at once for operations of the calling thread, and
     * for those of another when it calls {@link #useThreads()}.
     */
    public static void setThreads(int count) {
        threads = count;
        Nd4j.getEnvironment().setMaxMasterThreads(count);
        openblas.blas_set_num_threads(count);
        useThreads();
    }

    /**
     * Computes in the calling thread with another number of threads an operation, and leaves the
     * numbers as they were. Small operations are quickest with one: threads that wait for each
     * other on a busy machine make them ten times slower. OpenBLAS has one number for all of the
     * process, so its products in other threads use the other one meanwhile; {@link #threads()}
     * stays.
     */
    public static <T> T withThreads(int count, Supplier<T> computation) {
        NativeOps operations = NativeOpsHolder.getInstance().getDeviceNativeOps();
        int before = operations.ompGetMaxThreads();
        int productsBefore = openblas.blas_get_num_threads();
        operations.setOmpNumThreads(count);
        openblas.blas_set_num_threads(count);
        try {
            return computation.get();
        } finally {
            operations.setOmpNumThreads(before);
            openblas.blas_set_num_threads(productsBefore);
        }
    }

    /** Returns how many threads one operation uses. */
    public static int threads() {
        return threads > 0 ? threads : defaultThreads();
    }

    /** Returns how many threads an operation uses if nobody sets a number: those of ND4J. */
    public static int defaultThreads() {
        return Nd4j.getEnvironment().maxThreads();
    }

    /** Returns which build of the library was chosen, such as {@code onednn-avx512}. */
    public static String build() {
        String extension = System.getProperty(EXTENSION, "");
        return extension.isEmpty() ? "plain" : extension.substring(1);
    }

    /**
     * Lets operations of the calling thread use as many threads as were set.
     *
     * <p>OpenBLAS has a setting of its own, but oneDNN, which does the products, asks OpenMP, and
     * that keeps a number for each thread that calls it. In 1.0.0-M2.1 {@code setMaxThreads} of
     * ND4J's environment changes nothing that it returns or that operations do.
     */
    public static void useThreads() {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads());
    }

    /**
     * The extension of the fastest build that is present and runs on the processor; empty for the
     * plain build. It has to be set for that one too: without any, JavaCPP loads whatever build it
     * finds, and one for other processors ends the process with an illegal instruction
     * (deeplearning4j issue 8621).
     *
     * @param flags the processor's instructions, by the names that Linux gives them
     * @param present whether a build is on the class path
     */
    static String extensionFor(Set<String> flags, Predicate<Build> present) {
        return FASTEST_FIRST.stream()
                .filter(build -> flags.containsAll(build.instructions()) && present.test(build))
                .findFirst()
                .map(Build::extension)
                .orElse("");
    }

    /**
     * Tells whether the host has put Intel's library on the class path, which is then meant to be
     * used.
     *
     * @param resources finds a resource by its absolute name, or gives null
     */
    static boolean hasMkl(Function<String, URL> resources) {
        return MKL_LIBRARIES.stream().anyMatch(library -> resources.apply(library) != null);
    }

    private static Set<String> processorFlags() {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return Set.of();
        }
        try (var lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("flags"))
                    .findFirst()
                    .map(line -> new HashSet<>(Arrays.asList(line.split("\\s+"))))
                    .orElseGet(HashSet::new);
        } catch (IOException e) {
            LOG.debug("Cannot read {}; taking the plain build", info, e);
            return Set.of();
        }
    }
}
