// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.benchmarks.baseline.BaselineClassifier;
import io.github.stance4j.benchmarks.baseline.KeywordBaseline;
import io.github.stance4j.benchmarks.baseline.Sentences;
import io.github.stance4j.benchmarks.baseline.WhoCondemns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonSectionTest {

    private static final String DATA = "made up";

    private final SystemAnswers keyword =
            new Questions(Map.of(DATA, WhoCondemns.test()))
                    .ask(
                            () ->
                                    new BaselineClassifier(
                                            new KeywordBaseline(Sentences.SCHEMA),
                                            Sentences.SCHEMA),
                            BaselineClassifier::name);

    private ComparisonSection section(SystemAnswers... systems) {
        return new ComparisonSection(
                DATA,
                Sentences.SCHEMA,
                WhoCondemns.test().sentences(),
                List.of(systems),
                Optional.of("length"));
    }

    @Test
    void theFirstIsComparedWithEachOtherInBothSettings() {
        String text = section(keyword, AnswersJsonTest.majority()).markdown();

        assertEquals(
                List.of(
                        "### All systems",
                        "### keyword + nearest actor less each baseline, end to end",
                        "### keyword + nearest actor less each baseline, given actors",
                        "### Each label, end to end",
                        "### Each label, given actors",
                        "### By length"),
                text.lines().filter(line -> line.startsWith("###")).toList());
        assertTrue(text.contains("| figure | majority |"), text);
        assertTrue(text.contains("| stances:micro | keyword + nearest actor |"), text);
    }

    @Test
    void twoThatAnswerAlikeDoNotDiffer() {
        String text = section(keyword, keyword).markdown();

        assertTrue(text.contains("| stances:micro.f1 | +0.000 (p = 1.0000) |"), text);
    }

    @Test
    void oneAloneIsComparedWithNone() {
        ComparisonSection alone = section(keyword);

        assertFalse(alone.markdown().contains("less each baseline"));
        assertEquals(alone.markdown(), section(keyword).markdown());
        assertEquals(Set.of("results", "differences", "slices"), alone.figures().keySet());
    }
}
