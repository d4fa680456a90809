// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class LeakingColumnTest {

    private static final int SENTENCES = 60;

    private static boolean holds(int i) {
        return i % 4 == 0;
    }

    /** Writes sentences of which every fourth has an actor who threatens, and one who does not. */
    private static String csv(IntFunction<String> id, IntFunction<String> cell) {
        StringBuilder csv =
                new StringBuilder(
                        "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,group,"
                                + "beside\n");
        for (int i = 0; i < SENTENCES; i++) {
            String begin = id.apply(i) + ",Peru warned Chile on day " + i + ",";
            String end = ",g" + i / 2 + "," + cell.apply(i) + "\n";
            csv.append(begin).append("Peru,0,4,").append(holds(i) ? 1 : 0).append(end);
            csv.append(begin).append("Chile,12,17,0").append(end);
        }
        return csv.toString();
    }

    private static List<String> found(IntFunction<String> id, IntFunction<String> cell) {
        return Reviewed.by(new LeakingColumnCheck(), csv(id, cell));
    }

    @Test
    void aColumnThatKnowsWhetherAnybodyHoldsIsFound() {
        assertEquals(
                List.of(
                        "leaking-column c.csv:1: beside: the column gives whether anybody holds"
                                + " stance:threat away: 100 % right, where the most frequent answer"
                                + " is 75 %"),
                found(i -> "s" + i, i -> holds(i) ? "old" : ""));
    }

    @Test
    void aMarkIsNoQuotation() {
        assertEquals(1, found(i -> "s" + i, i -> holds(i) ? "+" : "-").size());
        assertEquals(1, found(i -> "s" + i, i -> holds(i) ? "e" : "a").size());
    }

    @Test
    void soIsTheFormOfAnId() {
        assertEquals(
                List.of(
                        "leaking-column c.csv:1: sentence_id: the form of the id gives whether"
                                + " anybody holds stance:threat away: 100 % right, where the most"
                                + " frequent answer is 75 %"),
                found(i -> (holds(i) ? "pos-" : "neg-") + i, i -> ""));
    }

    @Test
    void aNumberIsFoundByItsThreshold() {
        IntFunction<String> score =
                i -> String.format(Locale.ROOT, "%.3f", (holds(i) ? 0.7 : 0.1) + i * 0.004);

        assertEquals(1, found(i -> "s" + i, score).size());
    }

    @Test
    void anInnocentColumnIsNotFound() {
        long seed = 11;
        Random random = new Random(seed);

        assertEquals(
                List.of(), found(i -> "s" + i, i -> "source" + random.nextInt(5)), "seed " + seed);
        assertEquals(List.of(), found(i -> "s" + i, i -> "unique" + i));
        assertEquals(List.of(), found(i -> "s" + i, i -> Integer.toString(1900 + i)));
    }

    @Test
    void aCellThatKnowsItsOwnGroupOnlyDoesNotTell() {
        assertEquals(List.of(), found(i -> "s" + i, i -> "batch of group " + i / 2));
    }

    @Test
    void aColumnThatQuotesTheSentenceIsLeftOut() {
        assertEquals(List.of(), found(i -> "s" + i, i -> holds(i) ? "warned" : ""));
    }
}
