// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Span;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTagEncoderTest {

    private static List<Span> spans(String drawn) {
        return Stream.of(drawn.split(" "))
                .filter(span -> !span.isEmpty())
                .map(span -> span.split("-"))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    private static String shown(List<ActorTag> tags) {
        return tags.stream().map(tag -> tag.name().substring(0, 1)).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "w- w-- w, '',          OOOOOO",
        "w- w-- w, 0-2,         BIOOOO",
        "w- w-- w, 0-6,         BIIIIO",
        "w- w-- w, 0-2 3-6,     BIBIIO",
        "w- w-- w, 3-6 0-2,     BIBIIO",
        // a mention that begins or ends within a word takes the whole word
        "w- w-- w, 4-5,         OOBIIO",
        "w- w-- w, 1-4,         BIIIIO",
        // of overlapping mentions the longest stays, of equally long ones the first
        "w- w-- w, 0-2 0-6,     BIIIIO",
        "w- w-- w, 3-6 5-8,     OOBIIO",
        "w- w-- w, 3-8 0-6,     BIIIIO",
        "w- w-- w, 3-4 4-6,     OOBIIO",
        "w- w-- w, 0-2 0-2,     BIOOOO",
        // white space, and what lies beyond the text
        "w- w-- w, 2-3,         OOOOOO",
        "w- w-- w, 7-9 20-30,   OOOOOB",
    })
    void tagsWholeWords(String pieces, String mentions, String expected) {
        assertEquals(
                expected,
                shown(ActorTagEncoder.encode(PieceSequences.of(pieces), spans(mentions))));
    }

    @Test
    void leavesOutWhatLiesOutsideOfAWindow() {
        PieceSequence window = PieceSequences.of("w w w w").window(1, 3);
        assertEquals("OB", shown(ActorTagEncoder.encode(window, spans("0-1 4-7"))));
        assertEquals("OO", shown(ActorTagEncoder.encode(window, spans("6-7"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesBackFromTheDecoderAsItWas(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String drawn = randomSentence(random);
            List<Span> mentions = randomMentions(drawn, random);
            PieceSequence pieces = PieceSequences.of(drawn);
            List<Span> shuffled = new ArrayList<>(mentions);
            Collections.shuffle(shuffled, random);
            List<ActorTag> tags = ActorTagEncoder.encode(pieces, shuffled);
            List<Span> back =
                    ActorSpanDecoder.decode(pieces, certain(tags)).stream()
                            .map(range -> PieceSpans.span(pieces, range))
                            .toList();
            assertEquals(mentions, back, "\"" + drawn + "\", round " + round + ", seed " + seed);
        }
    }

    private static String randomSentence(Random random) {
        var drawn = new StringBuilder();
        int words = 1 + random.nextInt(12);
        for (int word = 0; word < words; word++) {
            drawn.append(" ".repeat(random.nextInt(3)));
            drawn.append('w').append("-".repeat(random.nextInt(4)));
        }
        return drawn.toString();
    }

    /** Disjoint runs of whole words, in order. */
    private static List<Span> randomMentions(String drawn, Random random) {
        List<Span> mentions = new ArrayList<>();
        int from = drawn.indexOf('w');
        while (from >= 0) {
            int to = from;
            int words = 1 + random.nextInt(3);
            for (int word = 0; word < words && to < drawn.length(); word++) {
                to = wordEnd(drawn, Math.max(from, drawn.indexOf('w', to)));
            }
            if (random.nextBoolean()) {
                mentions.add(new Span(from, to));
            }
            from = drawn.indexOf('w', to);
        }
        return mentions;
    }

    private static int wordEnd(String drawn, int start) {
        int end = start + 1;
        while (end < drawn.length() && drawn.charAt(end) == '-') {
            end++;
        }
        return end;
    }

    private static float[][] certain(List<ActorTag> tags) {
        float[][] scores = new float[tags.size()][3];
        for (int piece = 0; piece < scores.length; piece++) {
            Arrays.fill(scores[piece], -5);
            scores[piece][tags.get(piece).ordinal()] = 0;
        }
        return scores;
    }
}
