// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.decoding;

import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads actor mentions from the tagger's log-probabilities.
 *
 * <p>Of all tag sequences over the words in which {@link ActorTag#INSIDE} follows only {@link
 * ActorTag#BEGIN} or itself, the most probable one is taken (Viterbi 1967). A word has the scores
 * of its first piece, so that no word is cut in two.
 */
public final class ActorSpanDecoder {

    private static final int OUTSIDE = ActorTag.OUTSIDE.ordinal();
    private static final int BEGIN = ActorTag.BEGIN.ordinal();
    private static final int INSIDE = ActorTag.INSIDE.ordinal();
    private static final int TAGS = ActorTag.values().length;

    private ActorSpanDecoder() {}

    /**
     * Returns the mentions in their order.
     *
     * @param pieces a sentence or a window of it; a window that begins within a word takes its
     *     first piece for the start of one
     * @param tags log-probabilities of shape [piece][tag], tags in the order of {@link ActorTag};
     *     negative infinity is allowed
     * @throws IllegalArgumentException if the shape is another or a value is not a number
     */
    public static List<PieceRange> decode(PieceSequence pieces, float[][] tags) {
        check(pieces, tags);
        int[] words = wordStarts(pieces);
        int[] best = bestTags(words, tags);
        var mentions = new ArrayList<PieceRange>();
        for (int word = 0; word < words.length; word++) {
            if (best[word] == BEGIN) {
                int after = word + 1;
                while (after < words.length && best[after] == INSIDE) {
                    after++;
                }
                int end = after < words.length ? words[after] : pieces.size();
                mentions.add(new PieceRange(words[word], end));
            }
        }
        return List.copyOf(mentions);
    }

    private static void check(PieceSequence pieces, float[][] tags) {
        if (tags.length != pieces.size()) {
            throw new IllegalArgumentException(
                    "Scores of " + tags.length + " pieces for a sequence of " + pieces.size());
        }
        for (int piece = 0; piece < tags.length; piece++) {
            if (tags[piece].length != TAGS) {
                throw new IllegalArgumentException(
                        "Piece "
                                + piece
                                + " has "
                                + tags[piece].length
                                + " scores, expected "
                                + TAGS);
            }
            for (float score : tags[piece]) {
                if (Float.isNaN(score)) {
                    throw new IllegalArgumentException(
                            "The scores of piece "
                                    + piece
                                    + " are not numbers: "
                                    + Arrays.toString(tags[piece]));
                }
            }
        }
    }

    private static int[] wordStarts(PieceSequence pieces) {
        List<Boolean> starts = pieces.wordStarts();
        return IntStream.range(0, pieces.size())
                .filter(piece -> piece == 0 || starts.get(piece))
                .toArray();
    }

    private static int[] bestTags(int[] words, float[][] tags) {
        int[][] previous = new int[words.length][];
        // Before the first word stands OUTSIDE.
        double[] scores = {0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int word = 0; word < words.length; word++) {
            // Of equals the first tag wins: rather no actor than one.
            int any = argMax(scores, OUTSIDE);
            int within = argMax(scores, BEGIN);
            previous[word] = new int[] {any, any, within};
            float[] own = tags[words[word]];
            scores =
                    new double[] {
                        scores[any] + own[OUTSIDE],
                        scores[any] + own[BEGIN],
                        scores[within] + own[INSIDE]
                    };
        }
        int[] best = new int[words.length];
        int tag = argMax(scores, OUTSIDE);
        for (int word = words.length - 1; word >= 0; word--) {
            best[word] = tag;
            tag = previous[word][tag];
        }
        return best;
    }

    private static int argMax(double[] scores, int from) {
        int best = from;
        for (int tag = from + 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }
}
