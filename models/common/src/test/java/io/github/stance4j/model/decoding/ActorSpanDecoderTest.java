// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorSpanDecoderTest {

    /** Scores in which the tags of {@code best}, one letter a piece, are the most probable ones. */
    private static float[][] scores(String best) {
        float[][] scores = new float[best.length()][];
        for (int piece = 0; piece < scores.length; piece++) {
            scores[piece] = new float[] {-3, -3, -3};
            scores[piece]["OBI".indexOf(best.charAt(piece))] = -0.1f;
        }
        return scores;
    }

    @ParameterizedTest
    @CsvSource({
        // words: a piece that starts one is w, one that continues it is -
        "wwww, OOOO, ''",
        "wwww, BIOO, 0-2",
        "wwww, OBBI, 1-2 2-4",
        "wwww, OBIB, 1-3 3-4",
        "wwww, BIII, 0-4",
        "w--w, BOOO, 0-3",
        "w--w, OBIB, 3-4",
        "w-w-, BBIO, 0-4",
        "w-w-, BIOB, 0-2",
        "--w-, BOOO, 0-2",
    })
    void readsWholeWordsByTheirFirstPieces(String words, String tags, String expected) {
        List<PieceRange> found = ActorSpanDecoder.decode(PieceSequences.of(words), scores(tags));
        assertEquals(expected, shown(found));
    }

    private static String shown(List<PieceRange> ranges) {
        return String.join(
                " ", ranges.stream().map(range -> range.from() + "-" + range.to()).toList());
    }

    @Test
    void takesTheBestSequenceWhereTheBestTagsOfWordsDontFit() {
        PieceSequence pieces = PieceSequences.of("ww");
        // O I is not allowed. B I scores -2 - 0.1, O O scores -0.1 - 3, O B scores -0.1 - 4.
        float[][] mention = {{-0.1f, -2, -9}, {-3, -4, -0.1f}};
        assertEquals("0-2", shown(ActorSpanDecoder.decode(pieces, mention)));
        // Now B I scores -5 - 0.1, O O is best.
        float[][] none = {{-0.1f, -5, -9}, {-3, -4, -0.1f}};
        assertEquals("", shown(ActorSpanDecoder.decode(pieces, none)));
    }

    @Test
    void findsNoActorInEqualScoresAndInNothing() {
        assertEquals(List.of(), ActorSpanDecoder.decode(PieceSequences.of("www"), new float[3][3]));
        assertEquals(List.of(), ActorSpanDecoder.decode(PieceSequences.of(""), new float[0][3]));
    }

    @Test
    void takesImpossibleTagsAsSuch() {
        float never = Float.NEGATIVE_INFINITY;
        float[][] scores = {{never, 0, never}, {never, never, 0}, {0, never, never}};
        assertEquals("0-2", shown(ActorSpanDecoder.decode(PieceSequences.of("www"), scores)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatTryingAllSequencesFinds(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int words = 1 + random.nextInt(6);
            float[][] scores = new float[words][3];
            for (float[] word : scores) {
                for (int tag = 0; tag < 3; tag++) {
                    word[tag] = -10 * random.nextFloat();
                }
            }
            List<PieceRange> found =
                    ActorSpanDecoder.decode(PieceSequences.of("w".repeat(words)), scores);
            assertEquals(bestOfAll(scores), shown(found), "round " + round + " of seed " + seed);
        }
    }

    /** Tries all 3^n tag sequences. */
    private static String bestOfAll(float[][] scores) {
        double bestScore = Double.NEGATIVE_INFINITY;
        List<PieceRange> best = List.of();
        for (int code = 0; code < Math.pow(3, scores.length); code++) {
            double score = 0;
            int before = 0;
            int from = -1;
            List<PieceRange> ranges = new ArrayList<>();
            for (int word = 0, rest = code; word < scores.length; word++, rest /= 3) {
                int tag = rest % 3;
                score += tag == 2 && before == 0 ? Double.NEGATIVE_INFINITY : scores[word][tag];
                if (from >= 0 && tag != 2) {
                    ranges.add(new PieceRange(from, word));
                }
                from = tag == 1 ? word : tag == 0 ? -1 : from;
                before = tag;
            }
            if (from >= 0) {
                ranges.add(new PieceRange(from, scores.length));
            }
            if (score > bestScore) {
                bestScore = score;
                best = ranges;
            }
        }
        return shown(best);
    }

    @Test
    void refusesScoresThatDontFitThePieces() {
        PieceSequence pieces = PieceSequences.of("ww");
        assertEquals("Scores of 3 pieces for a sequence of 2", refusal(pieces, new float[3][3]));
        assertEquals("Piece 0 has 2 scores, expected 3", refusal(pieces, new float[2][2]));
        float[][] broken = {{0, 0, 0}, {0, Float.NaN, 0}};
        assertTrue(refusal(pieces, broken).startsWith("The scores of piece 1 are not numbers"));
    }

    private static String refusal(PieceSequence pieces, float[][] scores) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> ActorSpanDecoder.decode(pieces, scores))
                .getMessage();
    }
}
