// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static io.github.stance4j.evaluation.Example.BLAME;
import static io.github.stance4j.evaluation.Example.OFFER;
import static io.github.stance4j.evaluation.Example.SCHEMA;
import static io.github.stance4j.evaluation.Example.gold;
import static io.github.stance4j.evaluation.Example.mention;
import static io.github.stance4j.evaluation.Example.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.stance4j.Mention;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final String TEXT = "Mr Boric of Chile blamed Peru, and Chile left Peru.";
    private static final Mention BORIC = mention(TEXT, "Boric", 1);
    private static final Mention MR_BORIC = mention(TEXT, "Mr Boric", 1);
    private static final Mention CHILE = mention(TEXT, "Chile", 1);
    private static final Mention PERU = mention(TEXT, "Peru", 1);

    private static Corpus corpus(AnnotatedSentence... sentences) {
        return new Corpus(SCHEMA, List.of(sentences));
    }

    /**
     * The example of Krippendorff, <i>Computing Krippendorff's Alpha-Reliability</i> (2011), part
     * A: ten units, two observers, binary data, alpha 0.095.
     */
    @Test
    void alphaIsThatOfKrippendorffsExample() {
        int[] meg = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
        int[] owen = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
        NominalAgreement agreement = binary(meg, owen);

        assertEquals(0.095, agreement.alpha().orElseThrow(), 5e-4);
        assertEquals(0.6, agreement.observed().orElseThrow(), 1e-12);
    }

    @Test
    void kappaIsCountedByHand() {
        // Both yes 20, both no 15, first alone 10, second alone 5: po 0.7, pe 0.6 · 0.5 + 0.4 ·
        // 0.5.
        NominalAgreement agreement =
                new NominalAgreement(
                        Map.of("1", Map.of("1", 20, "0", 10), "0", Map.of("1", 5, "0", 15)));

        assertEquals((0.7 - 0.5) / 0.5, agreement.kappa().orElseThrow(), 1e-12);
    }

    @Test
    void withoutVariationThereIsNothingToMeasure() {
        NominalAgreement agreement = binary(new int[] {0, 0}, new int[] {0, 0});

        assertEquals(OptionalDouble.empty(), agreement.alpha());
        assertEquals(OptionalDouble.empty(), agreement.kappa());
        assertEquals(OptionalDouble.of(1), agreement.observed());
    }

    private static NominalAgreement binary(int[] first, int[] second) {
        NominalAgreement.Counter counter = new NominalAgreement.Counter();
        for (int i = 0; i < first.length; i++) {
            counter.add(Integer.toString(first[i]), Integer.toString(second[i]));
        }
        return counter.agreement();
    }

    @Test
    void actorsLabelsAndDisagreementsAreCountedByHand() {
        Corpus first =
                corpus(
                        sentence(
                                "s1",
                                TEXT,
                                gold(MR_BORIC, true, false, "cold"),
                                gold(CHILE, true, false, "warm"),
                                gold(PERU, false, true, "warm")));
        Corpus second =
                corpus(
                        sentence(
                                "s1",
                                TEXT,
                                gold(BORIC, true, true, "cold"),
                                gold(PERU, false, true, "cold")));

        Agreement agreement = Agreement.of(first, second);

        assertEquals(1, agreement.sentences());
        assertEquals(new BinaryCounts(2, 0, 1), agreement.overlappingActors());
        assertEquals(new BinaryCounts(1, 1, 2), agreement.exactActors());
        assertEquals(new BinaryCounts(1, 0, 1), agreement.holders().get(BLAME));
        assertEquals(new BinaryCounts(1, 1, 0), agreement.holders().get(OFFER));
        assertEquals(2, agreement.stances().get(BLAME).agreed());
        assertEquals(1, agreement.stances().get(OFFER).agreed());
        // Of ten words, "Mr" and "Boric" differ (begin/outside, inside/begin), and "Chile".
        assertEquals(10, agreement.words().units());
        assertEquals(7, agreement.words().agreed());
        assertEquals(
                List.of(
                        new Disagreement("s1", "Mr Boric", "stance:" + OFFER.name(), "0", "1"),
                        new Disagreement("s1", "Peru", "class:tone", "warm", "cold"),
                        new Disagreement(
                                "s1",
                                "Chile",
                                Disagreement.ACTOR,
                                Disagreement.MARKED,
                                Disagreement.NOT_MARKED)),
                agreement.disagreements());
    }

    @Test
    void onlySentencesOfBothCount() {
        Corpus first = corpus(sentence("s1", TEXT), sentence("s2", TEXT));
        Agreement agreement =
                Agreement.of(first, corpus(sentence("s2", TEXT), sentence("s4", TEXT)));
        assertEquals(1, agreement.sentences());
        assertEquals(1, agreement.onlyFirst());
        assertEquals(1, agreement.onlySecond());

        assertThrows(
                IllegalArgumentException.class,
                () -> Agreement.of(first, corpus(sentence("s3", TEXT))));
    }

    @Test
    void everySentenceWithAnotherTextIsToldFromWhereItDiffers() {
        String end = "Rain fell over the north, and over the south, too, when all were asleep";
        Corpus first = corpus(sentence("s1", TEXT), sentence("s2", end), sentence("s3", end + "."));
        Corpus second =
                corpus(sentence("s3", end + "?"), sentence("s2", end), sentence("s1", "Snow."));

        CorpusFormatException all =
                assertThrows(CorpusFormatException.class, () -> Agreement.of(first, second));

        assertEquals(
                List.of(
                        "the second annotation: sentence: found \"Snow.\" for the sentence_id"
                                + " \"s1\", expected \"Mr Boric of Chile blamed Peru, and Chile left"
                                + " Peru.\" as in the first annotation",
                        "the second annotation: sentence: found \"…when all were asleep?\" for the"
                                + " sentence_id \"s3\", expected \"…when all were asleep.\" as in"
                                + " the first annotation"),
                all.defects().stream().map(CorpusDefect::toString).toList());
    }
}
