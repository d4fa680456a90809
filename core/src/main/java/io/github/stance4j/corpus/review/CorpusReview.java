// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.LocatedCorpus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * All that some checks found in a corpus.
 *
 * @param warnings by weight, the greatest first, then by kind in the order of the checks, then by
 *     strength, then in the order of the file
 */
public record CorpusReview(List<CorpusWarning> warnings) {

    /** Copies the list. */
    public CorpusReview {
        warnings = List.copyOf(warnings);
    }

    /**
     * Returns the checks that need the corpus alone, with their own limits. Lengths are counted in
     * words and marks, of which each is a word piece at least.
     */
    public static List<CorpusCheck> standardChecks() {
        return standardChecks(LengthCheck.byWords());
    }

    /**
     * Returns the checks that need the corpus alone, with their own limits.
     *
     * @param pieces counts the word pieces of a text as a model does
     */
    public static List<CorpusCheck> standardChecks(ToIntFunction<String> pieces) {
        return standardChecks(new LengthCheck(pieces));
    }

    private static List<CorpusCheck> standardChecks(LengthCheck lengths) {
        return List.of(
                new RepeatedSentenceCheck(),
                new NearDuplicateCheck(),
                new ContradictionCheck(),
                new LeakingColumnCheck(),
                new ActorNameCheck(),
                new NamesAloneCheck(),
                new RareLabelCheck(),
                new SplitRateCheck(),
                new DominantLabelCheck(),
                new EmptyCellCheck(),
                new ActorlessSentenceCheck(),
                lengths);
    }

    /** Runs checks. */
    public static CorpusReview of(LocatedCorpus corpus, List<CorpusCheck> checks) {
        List<CorpusWarning> found = new ArrayList<>();
        checks.forEach(check -> found.addAll(check.check(corpus)));
        List<WarningKind> kinds = found.stream().map(CorpusWarning::kind).distinct().toList();
        found.sort(
                Comparator.comparing((CorpusWarning warning) -> warning.kind().weight())
                        .thenComparing(warning -> kinds.indexOf(warning.kind()))
                        .thenComparing(Comparator.comparing(CorpusWarning::strength).reversed())
                        .thenComparing(warning -> warning.found().line()));
        return new CorpusReview(found);
    }

    /** Returns the warnings of each kind, both in order. */
    public Map<WarningKind, List<CorpusWarning>> byKind() {
        Map<WarningKind, List<CorpusWarning>> byKind = new LinkedHashMap<>();
        for (CorpusWarning warning : warnings) {
            byKind.computeIfAbsent(warning.kind(), kind -> new ArrayList<>()).add(warning);
        }
        return byKind;
    }
}
