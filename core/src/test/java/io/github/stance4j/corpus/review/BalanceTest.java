// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import static io.github.stance4j.corpus.review.Reviewed.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** How many there are of each label, and where. */
class BalanceTest {

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,class:tone,split\n";

    /** Writes actors of one split; the cells are those of the two labels. */
    private static String rows(String split, int count, IntFunction<String> cells) {
        StringBuilder csv = new StringBuilder();
        for (int i = 0; i < count; i++) {
            csv.append(row(split + i, "Peru", "spoke " + i, cells.apply(i) + "," + split));
        }
        return csv.toString();
    }

    private static String even(int i) {
        return i % 2 == 0 ? "1,calm" : "0,harsh";
    }

    @Test
    void enoughOfAllIsNotWarnedOf() {
        String csv =
                HEADER
                        + rows("train", 20, BalanceTest::even)
                        + rows("dev", 60, BalanceTest::even)
                        + rows("test", 60, BalanceTest::even);

        assertEquals(List.of(), Reviewed.by(new RareLabelCheck(), csv));
        assertEquals(List.of(), Reviewed.by(new SplitRateCheck(), csv));
        assertEquals(List.of(), Reviewed.by(new DominantLabelCheck(), csv));
        assertEquals(List.of(), Reviewed.by(new EmptyCellCheck(), csv));
    }

    @Test
    void whatIsRareIsToldSplitBySplit() {
        String csv =
                HEADER
                        + rows("train", 20, i -> i < 9 ? "1,calm" : "0,harsh")
                        + rows("dev", 60, i -> i < 29 ? "1,calm" : "0,harsh");

        assertEquals(
                List.of(
                        "few-to-learn-from c.csv:1: stance:threat: 9 actors with 1 of"
                                + " stance:threat in train, fewer than 10",
                        "few-to-measure-on c.csv:1: stance:threat: 29 actors with 1 of"
                                + " stance:threat in dev; if 23 were found, the 95 % interval of"
                                + " recall would be 0.62 to 0.90",
                        "few-to-learn-from c.csv:1: class:tone: 9 actors with calm of class:tone in"
                                + " train, fewer than 10",
                        "few-to-measure-on c.csv:1: class:tone: 29 actors with calm of class:tone"
                                + " in dev; if 23 were found, the 95 % interval of recall would be"
                                + " 0.62 to 0.90"),
                Reviewed.by(new RareLabelCheck(), csv));
    }

    @Test
    void whatOneSplitLacksIsTold() {
        String csv =
                HEADER
                        + rows("train", 40, i -> i % 2 + (i % 2 == 0 ? ",calm" : ",harsh"))
                        + rows("dev", 70, i -> i % 2 + (i % 2 == 0 ? ",calm" : ",warm"));

        assertEquals(
                List.of(
                        "label-not-measured c.csv:1: class:tone: 0 actors with harsh of class:tone"
                                + " in dev: train 20, dev 0",
                        "label-not-in-train c.csv:1: class:tone: 35 actors with warm of class:tone"
                                + " in all, but none in train: train 0, dev 35"),
                Reviewed.by(new RareLabelCheck(), csv));
    }

    @Test
    void withoutSplitsTheWholeCounts() {
        String csv = HEADER.replace(",split", "") + rows("x", 12, i -> i < 3 ? "1,a" : "0,a");

        assertEquals(
                List.of(
                        "few-to-learn-from c.csv:1: stance:threat: 3 actors with 1 of stance:threat"
                                + " in the corpus, fewer than 10"),
                Reviewed.by(new RareLabelCheck(), csv.replace(",x\n", "\n")));
    }

    @Test
    void ratesThatDifferMoreThanChanceWouldHaveItAreTold() {
        String csv =
                HEADER
                        + rows("train", 100, i -> i % 10 == 0 ? "1,calm" : "0,calm")
                        + rows("dev", 100, i -> i % 2 == 0 ? "1,calm" : "0,calm");
        String few =
                HEADER
                        + rows("train", 10, i -> i % 10 == 0 ? "1,calm" : "0,calm")
                        + rows("dev", 10, i -> i % 5 == 0 ? "1,calm" : "0,calm");

        assertEquals(
                List.of(
                        "split-rates-differ c.csv:1: stance:threat: the rates of 1 differ: train"
                                + " 10 %, dev 50 % (permutation test, p = 0.001 after Holm's"
                                + " correction)"),
                Reviewed.by(new SplitRateCheck(), csv));
        assertEquals(List.of(), Reviewed.by(new SplitRateCheck(), few));
    }

    @Test
    void oneGroupOfManyAlikeIsNoDifference() {
        StringBuilder csv = new StringBuilder(HEADER.replace("split", "split,group"));
        for (int i = 0; i < 60; i++) {
            String cells = (i < 50 ? "1" : "0") + ",calm,dev," + (i < 50 ? "one" : "d" + i);
            csv.append(row("d" + i, "Peru", "spoke " + i, cells));
            csv.append(row("t" + i, "Peru", "slept " + i, i % 4 / 3 + ",calm,train,t" + i));
        }

        assertEquals(List.of(), Reviewed.by(new SplitRateCheck(), csv.toString()));
    }

    @Test
    void aDominantLabelIsToldWithWhatItReaches() {
        String csv = HEADER + rows("train", 10, i -> i < 8 ? "1,calm" : "0,harsh");

        assertEquals(
                List.of(
                        "dominant-label c.csv:1: class:tone: calm is 80 % of 10 labels; who always"
                                + " gives it has an accuracy of 0.80 and a macro-F1 of 0.44"),
                Reviewed.by(new DominantLabelCheck(), csv));
    }

    @Test
    void emptyCellsAreToldAndMoreSoWhereAllOthersAreTheSame() {
        String csv = HEADER + rows("train", 10, i -> (i < 6 ? "1," : ",") + (i < 9 ? "a" : ""));

        assertEquals(
                List.of(
                        "one-answer-only c.csv:1: stance:threat: all filled cells are 1; 4 empty"
                                + " cells of 10 actors (40 %)",
                        "one-answer-only c.csv:1: class:tone: all filled cells are a; 1 empty cell"
                                + " of 10 actors (10 %)"),
                Reviewed.by(new EmptyCellCheck(), csv));
        List<String> some =
                Reviewed.by(
                        new EmptyCellCheck(),
                        HEADER + rows("train", 20, i -> (i < 18 ? i % 2 : "") + ",t" + i % 2));
        assertEquals(1, some.size(), some::toString);
        assertTrue(some.get(0).startsWith("empty-cells c.csv:1: stance:threat: 2 empty"));
        assertEquals(
                List.of(),
                Reviewed.by(
                        new EmptyCellCheck(),
                        HEADER + rows("train", 21, i -> (i < 19 ? i % 2 : "") + ",t" + i % 2)));
    }

    @Test
    void sentencesWithoutActorsAreCounted() {
        String actors = HEADER + rows("train", 100, BalanceTest::even);
        StringBuilder none = new StringBuilder();
        for (int i = 0; i < 101; i++) {
            none.append("n").append(i).append(",Rain fell ").append(i).append(",,,,,,train\n");
        }

        assertEquals(
                List.of(
                        "no-sentence-without-actors c.csv:1: actor: 0 of 100 sentences without an"
                                + " actor (0 %)"),
                Reviewed.by(new ActorlessSentenceCheck(), actors));
        assertEquals(
                List.of(
                        "many-sentences-without-actors c.csv:1: actor: 101 of 201 sentences without"
                                + " an actor (50 %)"),
                Reviewed.by(new ActorlessSentenceCheck(), actors + none));
        assertEquals(
                List.of(),
                Reviewed.by(new ActorlessSentenceCheck(), actors + "n,Rain fell.,,,,,,train\n"));
        assertEquals(
                List.of(),
                Reviewed.by(
                        new ActorlessSentenceCheck(),
                        HEADER + rows("train", 99, BalanceTest::even)));
    }

    @Test
    void longSentencesAreToldWithTheActorsBeyondWhatIsLearnt() {
        String header = "sentence_id,sentence,actor,actor_start,actor_end,stance:threat\n";
        String text = "Peru " + "x ".repeat(255) + "Chile";
        String rows =
                "1,"
                        + text
                        + ",Peru,0,4,1\n1,"
                        + text
                        + ",Chile,515,520,0\n"
                        + "2,"
                        + text.substring(5)
                        + ",,,,\n"
                        + "3,"
                        + "Peru 好".repeat(200)
                        + ",,,,\n"
                        + "4,"
                        + "ab".repeat(400)
                        + ",,,,\n";

        assertEquals(
                List.of(
                        "long-sentence c.csv:2: sentence: at least 257 word pieces, of which 256"
                                + " are learnt from; at least 1 of 2 actors beyond them",
                        "long-sentence c.csv:5: sentence: at least 400 word pieces, of which 256"
                                + " are learnt from; at least 0 of 0 actors beyond them"),
                Reviewed.by(LengthCheck.byWords(), header + rows));
        assertEquals(
                List.of(
                        "long-sentence c.csv:6: sentence: 800 word pieces, of which 256 are learnt"
                                + " from; 0 of 0 actors beyond them; it is read in parts"),
                Reviewed.by(
                        new LengthCheck(s -> s.startsWith("ab") ? s.length() : 1), header + rows));
    }
}
