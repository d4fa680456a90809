// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.stance4j.corpus.CorpusFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** Writes files by hand and tells how they were refused. */
final class SmallFiles {

    private SmallFiles() {}

    static void write(Path folder, String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /** Returns the defects as a user sees them, without the folder. */
    static List<String> refused(Path folder, Executable reading) {
        return assertThrows(CorpusFormatException.class, reading)
                .getMessage()
                .lines()
                .map(line -> line.replace(folder + folder.getFileSystem().getSeparator(), ""))
                .toList();
    }
}
