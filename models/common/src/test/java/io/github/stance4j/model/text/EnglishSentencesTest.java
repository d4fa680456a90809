// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts of this test a bar stands at every boundary, in place of a space. */
class EnglishSentencesTest {

    private static final SentenceSplitter SPLITTER = SentenceSplitters.english();

    private static List<String> sentences(String text) {
        return SPLITTER.split(text).stream().map(span -> span.of(text)).toList();
    }

    private static void assertBars(String barred) {
        assertEquals(List.of(barred.split("\\|")), sentences(barred.replace('|', ' ')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway condemned the coup.|Peru did not.",
                "Did Norway condemn the coup?|It did!|Peru did not.",
                "The U.S. President met U.N. envoy Lt. Gen. John Smith.|They talked.",
                "U.S. Secretary of State Mr. Lee, Mrs. Lee and Dr. Kim left.|Col. Ray stayed.",
                "Sen. May, Rep. Lee, Gov. Ray and Prof. Xu met Adm. Hu in St. Petersburg.|Good.",
                "Brig. Gen. Amos and Maj.-Gen. Ray, Ret. Gen. Hu, met Sgt. Poe.|They left.",
                "The talks are in the U.S.|The war goes on in N.Y.|Mr. Lee said.",
                "He is from the U.K. Prime Minister's office.|He left.",
                "They met at No. 10 on Jan. 5.|On Feb. 3 they left.|It was Dec. 2024.",
                "See No. 5 and Nos. 6 to 9, Art. 51 and p. 7.|He said no.|Peru said yes.",
                "They met at 5 p.m. Friday.|It began at 10 a.m. GMT.",
                "It began at 5 p.m.|Norway condemned it at 8 a.m.|The end.",
                "Some states, e.g. Norway, i.e. Oslo, objected.|Norway vs. Peru is next.",
                "J. R. Okafor, George P. Bush and J.R.R. Tolkien objected.|So did J. A. Smith.",
                "Acme Inc. Chairman Bob Ray Jr. Monday sued Foo Corp. President Xu.|He won.",
                "He sued Acme Inc.|The firm lost.",
                "He has a Ph.D. in law.|Bacon et al. Disagree again.",
                "Growth was 3.5 percent.|It cost $1.2 billion.|Version 2.0 is out.",
                "They left NATO.|Peru joined the IMF.|It is up to the UN.|Oslo agreed.",
                "He left in 1995.|20 people died.|12,000 fled.|$5 was paid.|Then 3.5 more.",
                "We waited...|Norway did not.",
                "We waited…|Then they came.",
                "We waited... and then they came.",
                "He paused … and left.|She stayed.",
                "“We [...] NATO and the UN (...) Peru agree.”|He left.",
                "See https://example.org/a?b=C&d.e or mail A.B@example.org now.|Done.",
                "He left (Peru did not).|She stayed.|(Norway left.)|The end.",
                "Yahoo! said it would pay.|Peru agreed.",
                "He has plan B.|The rest is silence.",
                "It left.|Under Sec. Hu said so.|A. B. Cee agreed.",
            })
    void tellsAbbreviationsNumbersAndEllipsesFromFullStops(String barred) {
        assertBars(barred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will fight.\"|He left.",
                "“We will fight.|We will win.”|He left.",
                "“We will fight. we will win,” he said.|“Stop.”|“Go.”",
                "“Stop!” said Mary.|“Why?” he asked.|“Go.”|He left.",
                "“Stop!” – the crowd shouted.|He left.",
                "“Who will stop this war?” Chilean President Gabriel Boric asked.|Nobody knew.",
                "“Who will stop this war?”|Gabriel Boric left the room.",
                "“Who will stop it?”|The room, Boric said, was silent.",
                "“He said: ‘Stop the war.’”|She left.",
                "'We will fight.'|\"Never.\"|«Jamais.»|„Nie.“|Ende.",
                "He said: “Stop.”|“Now.”|They did.",
                "``We will fight.''|He left.",
                "Ministers said “no” to the U.S. “Never again,” he said.|He left.",
                "Ministers left the U.S.|“We will never return,” they said.",
                "He is (as he said) “done.”|Peru is not.",
            })
    void keepsQuotesWithTheirSentences(String barred) {
        assertBars(barred);
    }

    @Test
    void cutsTheSentencesOfAQuoteAtItsMarks() {
        String text = "“We will fight.” He left. \"Stop.\" He stayed.";
        assertEquals(
                List.of(new Span(0, 16), new Span(17, 25), new Span(26, 33), new Span(34, 44)),
                SPLITTER.split(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENEVA, March 3 (AFP) — The U.N. envoy condemned the raid.|He left.",
                "WASHINGTON, D.C. (AP) -- U.S. officials condemned the raid.|They left.",
                "GENEVA, 3 Mar. (Reuters) – The U.N. condemned the raid.|He left.",
                "ST. PETERSBURG, Jan. 5 (TASS). – Russia left.|It stayed.",
            })
    void leavesDatelinesWithTheirSentences(String barred) {
        assertBars(barred);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085", "\t", "\u00A0"})
    void takesALineBreakWithinAParagraphForASpace(String lineBreak) {
        String text =
                "Norway condemned~the coup. Mr.~Smith left the U.S.~Senate.~Peru did not.~ok"
                        .replace("~", lineBreak);
        assertEquals(
                List.of(
                        "Norway condemned" + lineBreak + "the coup.",
                        "Mr." + lineBreak + "Smith left the U.S." + lineBreak + "Senate.",
                        "Peru did not." + lineBreak + "ok"),
                sentences(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n\n", "\r\n\r\n", "\n \t\r\n\n", "\u2029", "\f", "\n***\n", "\n- - -\n"})
    void endsSentencesAtBlankLinesAndRules(String gap) {
        String text =
                gap + "Norway slams coup" + gap + "Oslo (AFP) — Norway left" + gap + "ok" + gap;
        assertEquals(
                List.of("Norway slams coup", "Oslo (AFP) — Norway left", "ok"), sentences(text));
    }

    @Test
    void endsAHeadlineBeforeALineThatIsNotWrapped() {
        String paragraph = "Norway " + "on Friday ".repeat(20) + "condemned the coup.";
        assertEquals(
                List.of("Norway slams coup", paragraph, "Peru did not."),
                sentences("Norway slams coup\n" + paragraph + "\nPeru did not."));
        String wrapped = "Norway " + "on Friday ".repeat(20) + "condemned\nthe coup.";
        assertEquals(List.of(wrapped), sentences(wrapped));
    }

    @Test
    void takesListItemsForSentencesWithoutTheirMarkers() {
        String text =
                """
                The envoy asked for:
                - a ceasefire
                - talks, which
                  may take long. Peru agreed
                1) a truce
                The parties want
                • nothing
                •\u00A0aid
                * peace – or
                – failing that – a pause

                2. Elections
                3. A vote. No. 4. is
                """;
        assertEquals(
                List.of(
                        "The envoy asked for:",
                        "a ceasefire",
                        "talks, which\n  may take long.",
                        "Peru agreed",
                        "a truce\nThe parties want",
                        "nothing",
                        "aid",
                        "peace – or",
                        "failing that – a pause",
                        "Elections",
                        "A vote.",
                        "No. 4. is"),
                sentences(text));
    }

    @Test
    void takesADashInAParagraphForADashAndANumberForANumber() {
        assertEquals(
                List.of("The minister\n– who had resigned –\nleft."),
                sentences("The minister\n– who had resigned –\nleft."));
        assertEquals(
                List.of("They met in room\n12.", "They left."),
                sentences("They met in room\n12. They left."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t\r\n\u00A0\u3000\u2029", "\uFEFF", "***\n---\n"})
    void findsNoSentenceWhereThereIsNone(String text) {
        assertEquals(List.of(), SPLITTER.split(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀 Norway wins.|🇳🇴 Norway is glad 😀!|Peru 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "قال الرئيس إنه سيقاتل.|هل سيفوز؟|نعم.",
                "הנשיא גינה את ההפיכה.|הוא עזב.",
                "\uD800 lone.|Surrogates \uDC00",
            })
    void cutsEmojiRightToLeftTextAndLoneSurrogates(String barred) {
        assertBars(barred);
    }

    @Test
    void cutsChineseWithoutWhiteSpace() {
        assertEquals(List.of("中国谴责政变。", "秘鲁没有。"), sentences("中国谴责政变。秘鲁没有。"));
    }

    static Stream<String> parts() {
        return Stream.of(
                "Norway condemned the coup. ",
                "x",
                ". ",
                ".",
                "1 ",
                ". 1",
                "U.S. ",
                "“?” ",
                "\n",
                "a\n",
                "\n\n",
                "- ",
                "([",
                "No. ",
                "…",
                "?”x",
                "A.",
                "-\n",
                " ",
                "\u0301");
    }

    @Test
    void takesLinearTimeOnAMegabyte() {
        for (String part : parts().toList()) {
            String text = "Oslo" + part.repeat(1_000_000 / part.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> SPLITTER.split(text), "of " + part);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesTrimmedSpansInOrderForAnyText(long seed) {
        var random = new Random(seed);
        List<String> parts = parts().toList();
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
                text.append(
                        random.nextInt(5) > 0 ? "" : Character.toString(random.nextInt(0x3000)));
            }
            int end = 0;
            for (Span span : SPLITTER.split(text.toString())) {
                String sentence = span.of(text.toString());
                assertEquals(sentence.strip(), sentence, () -> "seed " + seed + ": " + text);
                assertTrue(span.start() >= end, () -> "seed " + seed + ": " + text);
                end = span.end();
            }
        }
    }

    @Test
    void givesManyThreadsWhatItGivesOne() {
        String text =
                "Mr. Lee left. “Stop!” said Mary.\n\n- U.S. The end. 20 died… So. ".repeat(20);
        List<Span> expected = SPLITTER.split(text);
        assertEquals(
                200,
                Stream.generate(() -> text)
                        .limit(200)
                        .parallel()
                        .filter(same -> SPLITTER.split(same).equals(expected))
                        .count());
    }
}
