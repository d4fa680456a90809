// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.Stance;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two annotations of the same sentences agree.
 *
 * @param sentences how many sentences both have
 * @param onlyFirst how many sentences the first annotation has alone, which are left out
 * @param onlySecond how many the second has alone
 * @param overlappingActors actors of the second annotation against those of the first, matched if
 *     they overlap by half; F1 is symmetric
 * @param exactActors the same for equal spans
 * @param words agreement on whether a word (between spaces) begins an actor, is inside one or
 *     outside
 * @param stances for each stance, agreement on who holds it among the actors that both have marked
 * @param holders for each stance, the holders of the second annotation against those of the first,
 *     those of actors that only one has marked included
 * @param labelSets for each exclusive label set, agreement among the actors that both have marked
 * @param disagreements everything that differs, in the order of the sentences
 */
public record Agreement(
        int sentences,
        int onlyFirst,
        int onlySecond,
        BinaryCounts overlappingActors,
        BinaryCounts exactActors,
        NominalAgreement words,
        Map<Stance, NominalAgreement> stances,
        Map<Stance, BinaryCounts> holders,
        Map<String, NominalAgreement> labelSets,
        List<Disagreement> disagreements) {

    /** Copies the collections. */
    public Agreement {
        stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
        holders = Collections.unmodifiableMap(new LinkedHashMap<>(holders));
        labelSets = Collections.unmodifiableMap(new LinkedHashMap<>(labelSets));
        disagreements = List.copyOf(disagreements);
    }

    /**
     * Compares two annotations.
     *
     * @param first one annotation
     * @param second the other; sentences that only one of them has are left out and counted
     * @throws IllegalArgumentException if they have no sentence or no label in common
     * @throws io.github.stance4j.corpus.CorpusFormatException if sentences have another text in the
     *     second; it lists every one
     */
    public static Agreement of(Corpus first, Corpus second) {
        return of(
                LocatedCorpus.of(first, "the first annotation"),
                LocatedCorpus.of(second, "the second annotation"));
    }

    /**
     * Compares two annotations whose places in their files are known.
     *
     * @param first one annotation
     * @param second the other; sentences that only one of them has are left out and counted
     * @throws IllegalArgumentException if they have no sentence or no label in common
     * @throws io.github.stance4j.corpus.CorpusFormatException if sentences have another text in the
     *     second; it lists every one with its line
     */
    public static Agreement of(LocatedCorpus first, LocatedCorpus second) {
        return new AgreementCounter(first, second).count();
    }
}
