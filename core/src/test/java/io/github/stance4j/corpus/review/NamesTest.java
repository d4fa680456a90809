// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import static io.github.stance4j.corpus.review.Reviewed.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that tell the label. */
class NamesTest {

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,group,split\n";
    private static final List<String> OTHERS = List.of("Chile", "Ghana", "Malta", "Kenya");

    /** Other actors threaten once in ten times, in a group each. */
    private static StringBuilder others(int count) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < count; i++) {
            String actor = OTHERS.get(i % OTHERS.size());
            String threat = i % 10 < 4 && i % 40 < 10 ? "1" : "0";
            csv.append(row("o" + i, actor, "spoke on day " + i, threat + ",," + split(i)));
        }
        return csv;
    }

    private static String split(int i) {
        return i % 3 == 2 ? "dev" : "train";
    }

    @Test
    void aNameThatAlwaysHasARareLabelIsFoundInFewGroups() {
        StringBuilder csv = others(120);
        for (int i = 0; i < 7; i++) {
            csv.append(row("p" + i, i % 2 == 0 ? "Peru" : "PERU", "spoke " + i, "1,,train"));
        }

        List<String> found = Reviewed.by(new ActorNameCheck(), csv.toString());

        assertEquals(1, found.size(), found::toString);
        assertTrue(
                found.get(0)
                        .startsWith(
                                "name-tells-label c.csv:122: actor: \"peru\" has stance:threat=1 in"
                                        + " 7 of 7 groups of sentences, others in 10 % (Fisher's exact"
                                        + " test, p ="),
                found.get(0));
    }

    @Test
    void whereDevHasTheSameThatIsWorse() {
        StringBuilder csv = others(120);
        for (int i = 0; i < 9; i++) {
            csv.append(row("p" + i, "Peru", "spoke " + i, "1,," + split(i)));
        }

        List<String> found = Reviewed.by(new ActorNameCheck(), csv.toString());

        assertEquals(1, found.size(), found::toString);
        assertTrue(
                found.get(0).startsWith("name-tells-label-over-splits c.csv:122: actor"),
                found.get(0));
        assertTrue(
                found.get(0).contains("sentences (train 6 of 6, dev 3 of 3), others in"),
                found.get(0));
    }

    @Test
    void whatMayBeChanceIsNotFound() {
        StringBuilder often = others(120);
        StringBuilder grouped = others(120);
        for (int i = 0; i < 7; i++) {
            often.append(row("p" + i, "Peru", "spoke " + i, "0,,train"));
            grouped.append(row("p" + i, "Peru", "spoke " + i, "1,one,train"));
        }
        StringBuilder few = others(120);
        few.append(row("p1", "Peru", "spoke 1", "1,,train"));
        few.append(row("p2", "Peru", "spoke 2", "1,,train"));

        assertEquals(List.of(), Reviewed.by(new ActorNameCheck(), often.toString()));
        assertEquals(List.of(), Reviewed.by(new ActorNameCheck(), grouped.toString()));
        assertEquals(List.of(), Reviewed.by(new ActorNameCheck(), few.toString()));
    }

    @Test
    void whatNearlyEverybodyHasIsNoNews() {
        StringBuilder usual = others(120);
        StringBuilder csv = others(120);
        for (int i = 0; i < 400; i++) {
            usual.append(row("p" + i, "Peru", "spoke " + i, "0,,train"));
            csv.append(row("p" + i, "Peru", "spoke " + i, "0,,train"));
        }
        for (int i = 0; i < 20; i++) {
            csv.append(row("q" + i, "Oman", "spoke of " + i, i % 2 + ",,train"));
        }

        // Others are quiet in 91 % of their groups, or with Oman's in 84 %.
        assertEquals(
                List.of(),
                Reviewed.by(new ActorNameCheck(), usual.toString().replaceFirst(",1,,", ",0,,")));
        assertEquals(1, Reviewed.by(new ActorNameCheck(), csv.toString()).size());
    }

    @Test
    void namesThatSaveErrorsOnDevAreFound() {
        StringBuilder csv = others(120);
        for (int i = 0; i < 30; i++) {
            csv.append(row("p" + i, "Peru", "spoke " + i, "1,," + split(i)));
        }

        List<String> found = Reviewed.by(new NamesAloneCheck(), csv.toString());

        // Of 50 actors in dev, 14 threaten: 10 times Peru, 4 times others, which names don't tell.
        assertEquals(
                List.of(
                        "names-alone c.csv:1: actor: the names of the actors alone, as train has"
                                + " them, give stance:threat on dev and test 92 % right, where the"
                                + " most frequent answer is 72 %"),
                found);
        assertEquals(List.of(), Reviewed.by(new NamesAloneCheck(), others(300).toString()));
    }

    @Test
    void withoutSplitsNothingIsMeasuredByNames() {
        StringBuilder csv = others(60);
        for (int i = 0; i < 30; i++) {
            csv.append(row("p" + i, "Peru", "spoke " + i, "1,,train"));
        }

        assertEquals(
                List.of(),
                Reviewed.by(
                        new NamesAloneCheck(), csv.toString().replaceAll(",(train|dev)\n", ",\n")));
    }
}
