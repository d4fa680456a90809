// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.EngineUnavailableException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Set;
import java.util.function.Supplier;
import org.bytedeco.openblas.global.openblas;
import org.junit.jupiter.api.Test;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

class Nd4jBackendTest {

    private static final Supplier<Object> FAILING =
            () -> {
                throw new IllegalStateException();
            };

    private static final Set<String> AVX2 = Set.of("sse4_2", "avx", "avx2", "fma");
    private static final Set<String> AVX512 =
            Set.of("avx2", "fma", "avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl");

    @Test
    void theFastestBuildThatTheProcessorRunsIsTaken() {
        assertEquals("-onednn-avx512", Nd4jBackend.extensionFor(AVX512, build -> true));
        assertEquals("-onednn-avx2", Nd4jBackend.extensionFor(AVX2, build -> true));
    }

    @Test
    void aBuildForOtherProcessorsIsNeverTaken() {
        assertEquals(
                "",
                Nd4jBackend.extensionFor(
                        AVX2, build -> build.extension().equals("-onednn-avx512")));
        assertEquals("", Nd4jBackend.extensionFor(Set.of("sse4_2", "avx"), build -> true));
        assertEquals("", Nd4jBackend.extensionFor(Set.of(), build -> true));
    }

    @Test
    void aBuildThatIsNotOnTheClassPathIsPassedOver() {
        assertEquals(
                "-onednn-avx2",
                Nd4jBackend.extensionFor(
                        AVX512, build -> build.extension().equals("-onednn-avx2")));
        assertEquals("", Nd4jBackend.extensionFor(AVX512, build -> false));
    }

    @Test
    void aBuildThatIsAskedForIsRefusedWhereItWouldCrash() {
        String message =
                assertThrows(
                                EngineUnavailableException.class,
                                () -> Nd4jBackend.checkRuns("-onednn-avx512", AVX2))
                        .getMessage();

        assertTrue(
                message.contains("lacks avx512bw, avx512cd, avx512dq, avx512f, avx512vl."),
                message);
        assertTrue(message.contains(Nd4jBackend.EXTENSION), message);
        assertThrows(
                EngineUnavailableException.class, () -> Nd4jBackend.checkRuns("-avx512", AVX2));
        Nd4jBackend.checkRuns("-onednn-avx512", AVX512);
        Nd4jBackend.checkRuns("-onednn-avx512", Set.of());
        Nd4jBackend.checkRuns("", AVX2);
    }

    @Test
    void whyTheLibraryCannotBeLoadedIsToldWithWhatToDo() {
        Throwable cause = new UnsatisfiedLinkError("libnd4jcpu.so: noexec");

        String message =
                Nd4jBackend.unavailable(new ExceptionInInitializerError(new Error(null, cause)));

        assertTrue(message.contains("(libnd4jcpu.so: noexec). Add org.nd4j:nd4j-native"), message);
        assertTrue(message.contains("org.bytedeco.javacpp.cachedir"), message);
    }

    @Test
    void javaCppIsToldWhichBuildToLoadEvenIfItIsThePlainOne() {
        Nd4jBackend.load();

        assertNotNull(System.getProperty(Nd4jBackend.EXTENSION));
    }

    @Test
    void anotherNumberOfThreadsIsForOneComputation() {
        Nd4jBackend.load();
        NativeOps operations = NativeOpsHolder.getInstance().getDeviceNativeOps();
        int before = operations.ompGetMaxThreads();
        int productsBefore = openblas.blas_get_num_threads();

        int other = Nd4jBackend.withThreads(before + 1, operations::ompGetMaxThreads);

        assertEquals(before + 1, other);
        assertThrows(IllegalStateException.class, () -> Nd4jBackend.withThreads(1, FAILING));
        assertEquals(before, operations.ompGetMaxThreads());
        assertEquals(productsBefore, openblas.blas_get_num_threads());
    }

    @Test
    void intelsLibraryIsTakenOnlyWhereItIsOnTheClassPath() throws MalformedURLException {
        URL found = new URL("file:/mkl");

        assertTrue(Nd4jBackend.hasMkl(name -> name.endsWith("/libmkl_rt.so.2") ? found : null));
        assertFalse(Nd4jBackend.hasMkl(name -> null));
        assertFalse(Nd4jBackend.hasMkl(Nd4jBackend.class::getResource));
    }
}
