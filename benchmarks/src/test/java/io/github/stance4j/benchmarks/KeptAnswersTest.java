// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAnswersTest {

    @TempDir private Path folder;
    private Path answers;

    @BeforeEach
    void write() throws IOException {
        answers = Files.writeString(folder.resolve("answers"), "what a system said");
    }

    @Test
    void whatWasKeptIsFoundAgain() throws IOException {
        Path kept = folder.resolve("kept");
        KeptAnswers.of(kept, 1, null, null).put("lstm", answers);

        Path found = KeptAnswers.of(kept, 1, null, null).find("lstm").orElseThrow();
        assertEquals("what a system said", Files.readString(found));
        assertTrue(KeptAnswers.of(kept, 1, null, null).find("logistic").isEmpty());
    }

    @Test
    void whatDependsOnAnotherSeedOrPartIsNotTaken() throws IOException {
        KeptAnswers.of(folder, 1, null, null).put("lstm", answers);

        assertTrue(KeptAnswers.of(folder, 2, null, null).find("lstm").isEmpty());
        assertTrue(KeptAnswers.of(folder, 1, 50, null).find("lstm").isEmpty());
    }

    @Test
    void withoutFolderNothingIsKept() throws IOException {
        KeptAnswers none = KeptAnswers.of(null, 1, null, null);
        none.put("lstm", answers);
        assertTrue(none.find("lstm").isEmpty());
    }
}
