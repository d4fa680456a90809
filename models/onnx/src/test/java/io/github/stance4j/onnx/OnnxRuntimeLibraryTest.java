// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.EngineUnavailableException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loads the library in processes of their own, for in this one it has been loaded.
 *
 * <p>Of processors there is no test and no message: ONNX Runtime states no instructions that its
 * build for x86-64 needs, chooses those of its products when it runs, and would end the VM by a
 * signal where one is missing, before any exception.
 */
class OnnxRuntimeLibraryTest {

    @TempDir Path folder;

    private static List<String> said(String... options) throws IOException {
        Process process = ChildProcess.start(List.of(options), LoadTwice.class);
        // Java itself may warn of the temporary folder.
        List<String> said =
                process.inputReader(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("ONNX Runtime's native library "))
                        .toList();
        assertEquals(2, said.size(), said.toString());
        assertEquals(said.get(0), said.get(1));
        return said;
    }

    @Test
    void aLibraryThatCannotBeLoadedIsToldWithWhatToDo() throws IOException {
        String said = said("-Donnxruntime.native.path=" + folder).get(0);

        assertTrue(said.contains("can't be loaded on "), said);
        assertTrue(said.contains(folder.toString()), said);
        assertTrue(said.contains("stance4j-dl4j"), said);
    }

    @Test
    void absentClassesOfOnnxRuntimeAreToldWithWhatToAdd() throws IOException {
        String without =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("onnxruntime"))
                        .collect(Collectors.joining(File.pathSeparator));

        String said = said("-cp", without).get(0);

        assertTrue(said.contains("Add com.microsoft.onnxruntime:onnxruntime"), said);
    }

    /** Even with a library that is unpacked already, ONNX Runtime makes a temporary folder. */
    @Test
    void aTemporaryFolderThatIsAbsentIsToldWithWhatToDo() throws IOException {
        Path absent = folder.resolve("absent");
        for (List<String> options :
                List.of(
                        List.of("-Djava.io.tmpdir=" + absent),
                        List.of(
                                "-Djava.io.tmpdir=" + absent,
                                "-Donnxruntime.native.path=" + folder))) {
            String said = said(options.toArray(String[]::new)).get(0);

            assertTrue(
                    said.contains(
                            ": the temporary folder "
                                    + absent
                                    + ", in which it needs a folder of its own, does not exist. Start"
                                    + " Java with -Djava.io.tmpdir=FOLDER, "),
                    said);
        }
    }

    @Test
    void aFileInPlaceOfTheTemporaryFolderIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        String said = said("-Djava.io.tmpdir=" + file).get(0);

        assertTrue(
                said.contains(file + ", in which it needs a folder of its own, is a file"), said);
    }

    /** The second time Java itself tells less. */
    static final class LoadTwice {

        public static void main(String[] args) {
            for (int i = 0; i < 2; i++) {
                try {
                    OnnxRuntimeLibrary.load();
                } catch (EngineUnavailableException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
    }
}
