// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import io.github.stance4j.benchmarks.BenchmarkInputException;
import io.github.stance4j.benchmarks.WrongUsageException;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sentences of the English test split and of the challenge set, and texts made of them. */
public final class Sentences {

    /** {@code [CLS]} and {@code [SEP]}. */
    private static final int SPECIAL = 2;

    private final List<String> all;

    private Sentences(List<String> all) {
        this.all = all;
    }

    /** Reads them. */
    public static Sentences load() {
        return new Sentences(
                Stream.concat(
                                EnglishCorpus.load().split(Split.TEST).sentences().stream(),
                                EnglishCorpus.challenge().sentences().stream())
                        .map(AnnotatedSentence::text)
                        .toList());
    }

    /** Returns all of them, in their order. */
    public List<String> all() {
        return all;
    }

    /**
     * Takes sentences from all over both, at equal distances; once all are taken, they repeat.
     *
     * @throws WrongUsageException if none are wanted
     */
    public List<String> evenly(int number) {
        if (number < 1) {
            throw new WrongUsageException(
                    "At least 1 sentence has to be measured on, found " + number);
        }
        int step = Math.max(number, all.size());
        return IntStream.range(0, number)
                .mapToObj(i -> all.get((int) ((long) i * step / number % all.size())))
                .toList();
    }

    /**
     * Makes texts of one length: sentences one after the other, cut where they are long enough.
     *
     * @param pieces how many word pieces each has, the two special ones included; at least 3
     * @param number how many texts, each of which begins with another sentence
     * @throws BenchmarkInputException if there are not so many
     */
    public List<String> ofLength(WordPieceTokenizer tokenizer, int pieces, int number) {
        List<String> texts = new ArrayList<>();
        for (int first = 0; first < all.size() && texts.size() < number; first++) {
            cut(tokenizer, first, pieces - SPECIAL).ifPresent(texts::add);
        }
        if (texts.size() < number) {
            throw new BenchmarkInputException(
                    "There are "
                            + texts.size()
                            + " texts of "
                            + pieces
                            + " word pieces to be made, expected "
                            + number);
        }
        return List.copyOf(texts);
    }

    /** A word that is cut may have other pieces than it had in the whole; then there is no text. */
    private Optional<String> cut(WordPieceTokenizer tokenizer, int first, int pieces) {
        StringBuilder text = new StringBuilder();
        PieceSequence sequence = tokenizer.tokenize("");
        for (int i = first; i < all.size() && sequence.size() < pieces; i++) {
            text.append(i == first ? "" : " ").append(all.get(i));
            sequence = tokenizer.tokenize(text.toString());
        }
        if (sequence.size() < pieces) {
            return Optional.empty();
        }
        String cut = text.substring(0, sequence.spans().get(pieces - 1).end());
        return Optional.of(cut).filter(c -> tokenizer.tokenize(c).size() == pieces);
    }

    /**
     * Asks about the first words of a text as if they were actors.
     *
     * @throws BenchmarkInputException if it has not as many words
     */
    public static SentenceQuery query(WordPieceTokenizer tokenizer, String text, int actors) {
        PieceSequence pieces = tokenizer.tokenize(text);
        List<Span> words =
                IntStream.range(0, pieces.size())
                        .filter(i -> pieces.wordStarts().get(i))
                        .mapToObj(i -> pieces.spans().get(i))
                        .limit(actors)
                        .toList();
        if (words.size() < actors) {
            throw new BenchmarkInputException(
                    "A text has " + words.size() + " words, expected " + actors + " to ask about");
        }
        return new SentenceQuery(text, words.stream().map(ActorQuery::of).toList());
    }
}
