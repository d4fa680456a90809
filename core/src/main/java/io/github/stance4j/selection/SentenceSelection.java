// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import io.github.stance4j.ActorStance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.CorpusWriter;
import io.github.stance4j.corpus.NearDuplicateIndex;
import io.github.stance4j.corpus.NearDuplicates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Chooses the sentences that are worth annotating next.
 *
 * <pre>{@code
 * SentenceSelection selection = new SentenceSelection(classifier, SelectionStrategy.BOTH, 100, 1);
 * annotated.sentences().forEach(sentence -> selection.exclude(sentence.text()));
 * selection.offer(sentences);
 * CorpusWriter.write(
 *         SuggestedCorpus.of(classifier.schema(), selection.choose(), Set.of()), file);
 * }</pre>
 *
 * <p>However many sentences are offered, {@link #CANDIDATES} times as many as are wanted are kept,
 * with their answers; besides, the words of the excluded ones are. A sentence that is nearly the
 * same as an excluded one, or as a candidate that is preferred, is left out ({@link
 * NearDuplicates}). The result depends on the sentences, the classifier and the seed, not on how
 * the sentences are divided among calls.
 *
 * <p>Not thread-safe. The classifier is used, and closed by whoever opened it.
 */
public final class SentenceSelection {

    /** How many candidates are kept for each sentence that is wanted. */
    public static final int CANDIDATES = 10;

    private static final long MULTIPLIER = 6364136223846793005L;

    private final StanceClassifier classifier;
    private final SelectionStrategy strategy;
    private final int count;
    private final long seed;
    private final Candidates candidates;
    private final NearDuplicateIndex notToChoose = new NearDuplicateIndex();
    private final Set<String> wordsNotToChoose = new HashSet<>();
    private long offered;
    private long excluded;
    private long repeated;
    private long unfit;

    /**
     * @param classifier who is asked; by {@link SelectionStrategy#UNCERTAINTY} and {@link
     *     SelectionStrategy#BOTH} about each sentence, else about candidates only
     * @param count how many sentences are wanted, at least 1
     * @param seed the seed of the lot and of the clusters' first centres
     * @throws IllegalArgumentException if no sentence is wanted
     */
    public SentenceSelection(
            StanceClassifier classifier, SelectionStrategy strategy, int count, long seed) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "Expected at least 1 sentence to choose, found " + count);
        }
        this.classifier = Objects.requireNonNull(classifier, "classifier");
        this.strategy = Objects.requireNonNull(strategy, "strategy");
        this.count = count;
        this.seed = seed;
        this.candidates =
                new Candidates((int) Math.min(Integer.MAX_VALUE, (long) CANDIDATES * count));
    }

    /** Names a sentence that is not to be chosen, nor what is nearly the same; to be done first. */
    public void exclude(String text) {
        if (wordsNotToChoose.add(NearDuplicates.normalized(text))) {
            notToChoose.add(text);
        }
    }

    /**
     * Offers sentences to choose from; may be called again and again. Many at once are scored
     * faster than one by one.
     *
     * @throws io.github.stance4j.ModelFormatException if actors are to be found and the model finds
     *     none
     * @throws io.github.stance4j.EngineException if the engine fails
     */
    public void offer(List<UnlabelledSentence> sentences) {
        List<Candidate> wanted = new ArrayList<>();
        Set<String> offeredNow = new HashSet<>();
        for (UnlabelledSentence sentence : sentences) {
            offered++;
            String words = NearDuplicates.normalized(sentence.text());
            if (isToBeAsked(sentence, words, offeredNow)) {
                wanted.add(new Candidate(sentence, words, lot(words), offered, Optional.empty()));
            }
        }
        if (strategy.isByUncertainty()) {
            answered(wanted).forEach(this::addByUncertainty);
        } else {
            wanted.forEach(candidates::add);
        }
    }

    private boolean isToBeAsked(UnlabelledSentence sentence, String words, Set<String> offeredNow) {
        if (words.isEmpty() || !CorpusWriter.canWrite(sentence.text())) {
            unfit++;
            return false;
        }
        if (wordsNotToChoose.contains(words) || notToChoose.has(sentence.text())) {
            excluded++;
            return false;
        }
        if (candidates.has(words) || !offeredNow.add(words)) {
            repeated++;
            return false;
        }
        return true;
    }

    /** The same words draw the same lot, so that what is said often is not drawn more easily. */
    private double lot(String words) {
        long hash = seed;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash + words.charAt(i)) * MULTIPLIER;
        }
        return new SplittableRandom(hash).nextDouble();
    }

    private void addByUncertainty(Candidate one) {
        candidates.add(
                new Candidate(
                        one.sentence(),
                        one.words(),
                        one.uncertainty(),
                        one.place(),
                        one.answers()));
    }

    private List<Candidate> answered(List<Candidate> asked) {
        Iterator<List<ActorStance>> given =
                answers(
                        asked.stream().flatMap(c -> c.sentence().query().stream()).toList(),
                        classifier::classifyQueries);
        Iterator<List<ActorStance>> found =
                answers(
                        asked.stream()
                                .filter(c -> !hasActors(c))
                                .map(c -> c.sentence().text())
                                .toList(),
                        classifier::classifyAll);
        return asked.stream().map(c -> c.with((hasActors(c) ? given : found).next())).toList();
    }

    /** A model that finds no actors must not be asked to, not even in no sentence. */
    private static <T> Iterator<List<ActorStance>> answers(
            List<T> asked, Function<List<T>, List<List<ActorStance>>> classifier) {
        return asked.isEmpty() ? Collections.emptyIterator() : classifier.apply(asked).iterator();
    }

    private static boolean hasActors(Candidate candidate) {
        return candidate.sentence().actors().isPresent();
    }

    /**
     * Chooses among all that was offered.
     *
     * @return at most as many as are wanted, the most worth first; fewer if there are not so many
     *     different ones among the candidates
     * @throws io.github.stance4j.ModelFormatException as {@link #offer}
     * @throws io.github.stance4j.EngineException as {@link #offer}
     */
    public List<SuggestedSentence> choose() {
        List<Candidate> distinct = distinct();
        List<Candidate> chosen =
                strategy.isByClusters()
                        ? clustered(answeredIfNeeded(distinct))
                        : answeredIfNeeded(distinct.subList(0, Math.min(count, distinct.size())));
        List<SuggestedSentence> suggested = new ArrayList<>();
        for (Candidate one : chosen) {
            suggested.add(
                    new SuggestedSentence(
                            one.sentence(), suggested.size() + 1, one.actors(), one.uncertainty()));
        }
        return suggested;
    }

    private List<Candidate> distinct() {
        NearDuplicateIndex index = new NearDuplicateIndex();
        List<Candidate> distinct = new ArrayList<>();
        for (Candidate candidate : candidates.list()) {
            if (!index.has(candidate.sentence().text())) {
                index.add(candidate.sentence().text());
                distinct.add(candidate);
            }
        }
        return distinct;
    }

    private List<Candidate> answeredIfNeeded(List<Candidate> some) {
        return strategy.isByUncertainty() ? some : answered(some);
    }

    private List<Candidate> clustered(List<Candidate> some) {
        double[] weights =
                some.stream()
                        .mapToDouble(c -> strategy == SelectionStrategy.BOTH ? c.uncertainty() : 1)
                        .toArray();
        return new SphericalKMeans(TermVectors.of(some), weights, seed)
                .representatives(count).stream()
                        .map(some::get)
                        .sorted(Comparator.comparingDouble(Candidate::uncertainty).reversed())
                        .toList();
    }

    /** Tells what became of the sentences that have been offered so far. */
    public SelectionCounts counts() {
        long alike = candidates.list().size() - distinct().size();
        return new SelectionCounts(offered, excluded, repeated + alike, unfit);
    }
}
