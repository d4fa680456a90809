// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import static io.github.stance4j.corpus.review.Reviewed.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorpusReviewTest {

    private static final WarningKind LOW =
            new WarningKind("low-one", WarningKind.Weight.LOW, "Why.", "What.");
    private static final WarningKind HIGH =
            new WarningKind("high-one", WarningKind.Weight.HIGH, "Why.", "What.");
    private static final WarningKind OTHER =
            new WarningKind("other", WarningKind.Weight.HIGH, "Why.", "What.");
    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,split\n";

    private static CorpusWarning warning(WarningKind kind, int line, double strength) {
        return new CorpusWarning(
                kind,
                new CorpusDefect("c.csv", line, Optional.of("actor"), "found it"),
                Optional.empty(),
                strength);
    }

    @Test
    void whatMattersMostComesFirst() {
        LocatedCorpus corpus = Reviewed.corpus(HEADER + row(1, "Peru", "slept.", "1,"));

        CorpusReview review =
                CorpusReview.of(
                        corpus,
                        List.of(
                                any -> List.of(warning(LOW, 2, 9)),
                                any -> List.of(warning(HIGH, 9, 1), warning(HIGH, 4, 1)),
                                any -> List.of(warning(OTHER, 1, 8), warning(HIGH, 8, 2))));

        assertEquals(
                List.of(8, 4, 9, 1, 2),
                review.warnings().stream().map(warning -> warning.found().line()).toList());
        assertEquals(List.of(HIGH, OTHER, LOW), List.copyOf(review.byKind().keySet()));
        assertEquals(3, review.byKind().get(HIGH).size());
        assertEquals("c.csv:8: actor: found it", review.warnings().get(0).toString());
    }

    @Test
    void kindsAndStrengthsAreChecked() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new WarningKind("Two words", WarningKind.Weight.LOW, "", ""));
        assertThrows(IllegalArgumentException.class, () -> warning(LOW, 1, Double.NaN));
    }

    @Test
    void aCorpusWithoutActorsCanBeReviewed() {
        LocatedCorpus corpus = Reviewed.corpus(HEADER + "1,Rain fell.,,,,,train\n");

        List<WarningKind> kinds =
                List.copyOf(
                        CorpusReview.of(corpus, CorpusReview.standardChecks()).byKind().keySet());

        assertEquals(List.of("few-to-learn-from"), kinds.stream().map(WarningKind::name).toList());
    }

    @Test
    void aCorpusToFillInCanBeReviewed() {
        LocatedCorpus corpus =
                Reviewed.corpus(
                        "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,class:tone\n"
                                + row(1, "Peru", "slept.", ","));

        List<WarningKind> kinds =
                List.copyOf(
                        CorpusReview.of(corpus, CorpusReview.standardChecks()).byKind().keySet());

        assertEquals(
                List.of("few-to-learn-from", "empty-cells"),
                kinds.stream().map(WarningKind::name).toList());
    }

    @Test
    void manySentencesOfOnePatternAreReviewed() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 2_000; i++) {
            String said =
                    "told Chile that its patience with the border patrols was at an end on day";
            csv.append(
                    row(i, "Peru", said + " " + i, i % 2 + "," + (i % 3 == 0 ? "dev" : "train")));
        }
        LocatedCorpus corpus = Reviewed.corpus(csv.toString());

        CorpusReview review = CorpusReview.of(corpus, CorpusReview.standardChecks());

        assertTrue(
                review.byKind().entrySet().stream()
                        .anyMatch(
                                entry ->
                                        entry.getKey().name().equals("near-duplicate-over-splits")
                                                && entry.getValue().size() == 1_999));
    }
}
