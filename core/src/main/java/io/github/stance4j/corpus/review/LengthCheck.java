// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Sentences that are longer than what is read at once: training learns from the first {@value
 * #LEARNT} word pieces by default (setting {@code longest-sentence}), and leaves out the actors
 * beyond them; an encoder reads {@value #READ} at once, and longer sentences in overlapping parts.
 */
public final class LengthCheck implements CorpusCheck {

    /** How many word pieces of a sentence are learnt from by default. */
    public static final int LEARNT = 256;

    /** How many word pieces of a sentence an encoder reads at once, the special ones left out. */
    public static final int READ = 510;

    private static final Pattern WORD_OR_MARK =
            Pattern.compile(
                    "\\p{IsIdeographic}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}]]+|\\p{P}");

    private static final WarningKind KIND =
            new WarningKind(
                    "long-sentence",
                    WarningKind.Weight.MIDDLE,
                    "Training does not see its end, nor the actors there. Sentences of that length"
                            + " are mostly several ones that were not divided.",
                    "Divide it, or train with a greater longest-sentence, which takes memory that"
                            + " grows with its square.");

    private final ToIntFunction<String> pieces;
    private final String atLeast;

    /**
     * Makes a check that counts as a model does.
     *
     * @param pieces returns the number of word pieces of a text
     */
    public LengthCheck(ToIntFunction<String> pieces) {
        this(pieces, "");
    }

    private LengthCheck(ToIntFunction<String> pieces, String atLeast) {
        this.pieces = Objects.requireNonNull(pieces, "pieces");
        this.atLeast = atLeast;
    }

    /**
     * Makes a check that needs no model: it counts words, punctuation marks and ideographs, each of
     * which is a word piece at least. So it warns of no sentence that is not too long, but
     * overlooks some that are.
     */
    public static LengthCheck byWords() {
        return new LengthCheck(
                text -> (int) WORD_OR_MARK.matcher(text).results().count(), "at least ");
    }

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        WarningLog log = new WarningLog(located);
        List<AnnotatedSentence> sentences = located.corpus().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            // A piece is a character at least.
            if (sentences.get(i).text().length() > LEARNT) {
                int length = pieces.applyAsInt(sentences.get(i).text());
                if (length > LEARNT) {
                    String found = found(sentences.get(i), length);
                    log.sentence(KIND, i, CorpusColumns.SENTENCE, found, length);
                }
            }
        }
        return log.warnings();
    }

    private String found(AnnotatedSentence sentence, int length) {
        long beyond =
                sentence.actors().stream()
                        .filter(
                                actor ->
                                        pieces.applyAsInt(
                                                        sentence.text()
                                                                .substring(0, actor.span().end()))
                                                > LEARNT)
                        .count();
        return String.format(
                "%s%d word pieces, of which %d are learnt from; %s%d of %s beyond them%s",
                atLeast,
                length,
                LEARNT,
                atLeast,
                beyond,
                Figures.count(sentence.actors().size(), "actor"),
                length > READ ? "; it is read in parts" : "");
    }
}
