// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.convert.ConvertOptions;
import io.github.stance4j.convert.CorpusFormat;
import io.github.stance4j.convert.CorpusImport;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Goes through the tutorial to the letter. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shell of the tutorial is bash")
class TutorialTest {

    private static final Path PAGE = ShownPage.ROOT.resolve("docs/tutorial.md");
    private static final String PLANS = "examples/corpora/plans.csv";
    private static final String ANA = "examples/doccano/ana.jsonl";
    private static final String BEN = "examples/doccano/ben.jsonl";

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> whatItShowsIsSo() throws IOException {
        ShownPage page = new ShownPage(PAGE, folder, true, Map.of());
        page.makeClone(List.of(PLANS, "examples/corpora/noticias.csv", ANA, BEN));
        return page.blocks();
    }

    /** What the tutorial starts with and what it goes on with are the same annotation. */
    @Test
    void theExportHasTheFirstOfThePlans() {
        ConvertOptions options =
                ConvertOptions.DEFAULTS
                        .withStances(List.of("threat", "promise"))
                        .withLabelSets(
                                Map.of(
                                        "position",
                                        List.of(
                                                "supports",
                                                "opposes",
                                                "demands_more",
                                                "undecided",
                                                "none")));
        List<AnnotatedSentence> plans =
                CorpusReader.read(ShownPage.ROOT.resolve(PLANS)).sentences();

        List<AnnotatedSentence> export =
                CorpusImport.read(ShownPage.ROOT.resolve(ANA), CorpusFormat.DOCCANO, options)
                        .corpus()
                        .sentences();

        assertEquals(plans.subList(0, 40), export);
    }
}
