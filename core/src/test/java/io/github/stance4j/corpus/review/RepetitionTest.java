// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import static io.github.stance4j.corpus.review.Reviewed.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.corpus.LocatedCorpus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that stand more than once, and what is said about them. */
class RepetitionTest {

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,class:tone,split,group\n";
    private static final String LONG =
            "told Chile on Monday that its patience with the border patrols was at an end";

    @Test
    void aSentenceAgainIsFoundWhateverItsCaseBlanksAndMarks() {
        String csv =
                HEADER
                        + row(1, "Peru", "slept, it said.", "0,calm,train,")
                        + row(2, "PERU", "slept  it said", "0,calm,train,")
                        + row(3, "Peru", "“slept”, it said!", "0,calm,test,")
                        + row(4, "Peru", "slept, it says.", "0,calm,test,");

        assertEquals(
                List.of(
                        "same-sentence c.csv:3: sentence: found the sentence of line 2 (\"1\")"
                                + " again",
                        "same-sentence-over-splits c.csv:4: sentence: found the sentence of line 2"
                                + " (\"1\") again; that is in train, this in test"),
                Reviewed.by(new RepeatedSentenceCheck(), csv));
    }

    @Test
    void textsWithoutWordsAreComparedAsTheyAre() {
        String header = "sentence_id,sentence,actor,actor_start,actor_end,stance:threat\n";

        assertEquals(
                List.of(
                        "same-sentence c.csv:4: sentence: found the sentence of line 2 (\"1\") again"),
                Reviewed.by(new RepeatedSentenceCheck(), header + "1,…,,,,\n2,?!,,,,\n3,… ,,,,\n"));
    }

    @Test
    void aSentenceThatIsNearlyThereInAnotherGroupIsFound() {
        String csv =
                HEADER
                        + row("a", "Peru", LONG + ".", "0,calm,train,one")
                        + row("b", "Peru", LONG + " again.", "0,calm,train,one")
                        + row("c", "Peru", LONG + ", he said.", "0,calm,train,other")
                        + row("d", "Peru", LONG + ", she said.", "0,calm,dev,third")
                        + row("e", "Peru", "told Chile on Monday to wait.", "0,calm,dev,fifth");

        assertEquals(
                List.of(
                        "near-duplicate c.csv:4: sentence: found nearly the sentence of line 2"
                                + " (\"a\"), likeness 0.86; the groups are not the same",
                        "near-duplicate-over-splits c.csv:5: sentence: found nearly the sentence of"
                                + " line 2 (\"a\"), likeness 0.86; that is in train, this in dev"),
                Reviewed.by(new NearDuplicateCheck(), csv));
    }

    @Test
    void whatIsTheSameIsNotNearlyTheSame() {
        String csv =
                HEADER
                        + row("a", "Peru", LONG + ".", "0,calm,train,one")
                        + row("b", "Peru", LONG + "!", "0,calm,dev,two");

        assertEquals(List.of(), Reviewed.by(new NearDuplicateCheck(), csv));
    }

    @Test
    void oneSentenceWithTwoAnswersIsFoundActorByActor() {
        String csv =
                HEADER
                        + "1,Peru and Peru warned Chile.,Peru,0,4,1,harsh,,\n"
                        + "1,Peru and Peru warned Chile.,Peru,9,13,0,calm,,\n"
                        + "2,\"Peru, and Peru, warned Chile.\",Peru,0,4,1,calm,,\n"
                        + "2,\"Peru, and Peru, warned Chile.\",Peru,10,14,,calm,,\n"
                        + "3,Kenya slept.,Kenya,0,5,0,calm,,\n"
                        + "4,Kenya slept.,Kenya,0,5,0,calm,,\n";

        assertEquals(
                List.of(
                        "contradicting-labels c.csv:4: class:tone: found \"calm\" for \"peru\", but"
                                + " \"harsh\" in the same sentence on line 2 (\"1\")"),
                Reviewed.by(new ContradictionCheck(), csv));
    }

    @Test
    void otherActorsInTheSameSentenceAreFound() {
        String csv =
                HEADER
                        + "1,Peru warned Chile.,Peru,0,4,1,harsh,,\n"
                        + "2,Peru warned Chile.,Chile,12,17,0,calm,,\n"
                        + "3,Peru warned Chile.,,,,,,,\n";

        assertEquals(
                List.of(
                        "contradicting-actors c.csv:3: actor: found other actors than in the same"
                                + " sentence on line 2 (\"1\"); only here [chile]; only there"
                                + " [peru]",
                        "contradicting-actors c.csv:4: actor: found other actors than in the same"
                                + " sentence on line 2 (\"1\"); only there [peru]"),
                Reviewed.by(new ContradictionCheck(), csv));
    }

    @Test
    void otherPairsInTheSameSentenceAreNoContradiction() {
        String csv =
                "sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,"
                        + "stance:threat\n"
                        + "1,Peru warned Chile.,Peru,0,4,Chile,12,17,1\n"
                        + "2,Peru warned Chile.,Chile,12,17,Peru,0,4,0\n";

        assertEquals(List.of(), Reviewed.by(new ContradictionCheck(), csv));
    }

    @Test
    void withoutAFileTheSentenceIsNamed() {
        LocatedCorpus read =
                Reviewed.corpus(
                        HEADER
                                + row(1, "Peru", "slept.", "0,calm,,")
                                + row(2, "Peru", "slept!", "0,calm,,"));

        assertEquals(
                List.of(
                        "same-sentence mine: sentence: sentence \"2\": found the sentence of"
                                + " sentence \"1\" again"),
                Reviewed.by(new RepeatedSentenceCheck(), LocatedCorpus.of(read.corpus(), "mine")));
    }
}
