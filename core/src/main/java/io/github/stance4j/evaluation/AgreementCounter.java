// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two annotations, sentence by sentence. Unlike in an evaluation, mentions count. */
final class AgreementCounter {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final LocatedCorpus first;
    private final LocatedCorpus second;
    private final LabelSchema schema;
    private final NominalAgreement.Counter words = new NominalAgreement.Counter();
    private final Map<Stance, NominalAgreement.Counter> stances = new LinkedHashMap<>();
    private final Map<Stance, BinaryCounts> holders = new LinkedHashMap<>();
    private final Map<String, NominalAgreement.Counter> labelSets = new LinkedHashMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private BinaryCounts overlapping = BinaryCounts.NONE;
    private BinaryCounts exact = BinaryCounts.NONE;

    AgreementCounter(LocatedCorpus first, LocatedCorpus second) {
        this.first = first;
        this.second = second;
        LabelSchema one = first.corpus().schema();
        LabelSchema other = second.corpus().schema();
        this.schema =
                one.common(other)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "The annotations have no label in common: the"
                                                        + " first has "
                                                        + columns(one)
                                                        + ", the second "
                                                        + columns(other)));
        for (Stance stance : schema.stances()) {
            stances.put(stance, new NominalAgreement.Counter());
            holders.put(stance, BinaryCounts.NONE);
        }
        for (LabelSet set : schema.labelSets()) {
            labelSets.put(set.name(), new NominalAgreement.Counter());
        }
    }

    private static String columns(LabelSchema schema) {
        return Stream.concat(
                        schema.stances().stream().map(stance -> "stance:" + stance.name()),
                        schema.labelSets().stream().map(set -> "class:" + set.name()))
                .collect(Collectors.joining(", "));
    }

    Agreement count() {
        PairedSentences pairs = PairedSentences.of(first, second);
        pairs.pairs().forEach(pair -> add(pair.one(), pair.other()));
        Map<Stance, NominalAgreement> onStances = new LinkedHashMap<>();
        stances.forEach((stance, counter) -> onStances.put(stance, counter.agreement()));
        Map<String, NominalAgreement> onSets = new LinkedHashMap<>();
        labelSets.forEach((set, counter) -> onSets.put(set, counter.agreement()));
        return new Agreement(
                pairs.pairs().size(),
                pairs.onlyFirst(),
                pairs.onlySecond(),
                overlapping,
                exact,
                words.agreement(),
                onStances,
                holders,
                onSets,
                disagreements);
    }

    private void add(AnnotatedSentence one, AnnotatedSentence other) {
        addWords(one, other);
        List<ActorMatch> matches =
                ActorMatcher.match(mentions(one), mentions(other)).stream()
                        .sorted(Comparator.comparingInt(ActorMatch::gold))
                        .toList();
        int exactly = (int) matches.stream().filter(ActorMatch::isExact).count();
        overlapping = overlapping.plus(counts(one, other, matches.size()));
        exact = exact.plus(counts(one, other, exactly));
        boolean[] matchedOne = new boolean[one.actors().size()];
        boolean[] matchedOther = new boolean[other.actors().size()];
        for (ActorMatch match : matches) {
            matchedOne[match.gold()] = true;
            matchedOther[match.predicted()] = true;
            addLabels(
                    one.id(),
                    one.actors().get(match.gold()),
                    other.actors().get(match.predicted()));
        }
        for (int i = 0; i < matchedOne.length; i++) {
            if (!matchedOne[i]) {
                addUnmatched(one.id(), one.actors().get(i), true);
            }
        }
        for (int i = 0; i < matchedOther.length; i++) {
            if (!matchedOther[i]) {
                addUnmatched(one.id(), other.actors().get(i), false);
            }
        }
    }

    private static List<List<Span>> mentions(AnnotatedSentence sentence) {
        return sentence.actors().stream().map(actor -> List.of(actor.span())).toList();
    }

    private static BinaryCounts counts(AnnotatedSentence one, AnnotatedSentence other, int common) {
        return new BinaryCounts(
                common, other.actors().size() - common, one.actors().size() - common);
    }

    private void addLabels(String id, AnnotatedActor one, AnnotatedActor other) {
        for (Stance stance : schema.stances()) {
            if (one.isAnnotated(stance) && other.isAnnotated(stance)) {
                boolean here = one.holds(stance);
                boolean there = other.holds(stance);
                holders.merge(stance, holders(here, there), BinaryCounts::plus);
                compare(
                        id,
                        one,
                        "stance:" + stance.name(),
                        here ? "1" : "0",
                        there ? "1" : "0",
                        stances.get(stance));
            }
        }
        for (LabelSet set : schema.labelSets()) {
            if (one.label(set.name()).isPresent() && other.label(set.name()).isPresent()) {
                compare(
                        id,
                        one,
                        "class:" + set.name(),
                        one.label(set.name()).orElseThrow(),
                        other.label(set.name()).orElseThrow(),
                        labelSets.get(set.name()));
            }
        }
    }

    private void compare(
            String id,
            AnnotatedActor actor,
            String label,
            String one,
            String other,
            NominalAgreement.Counter counter) {
        counter.add(one, other);
        if (!one.equals(other)) {
            disagreements.add(new Disagreement(id, actor.text(), label, one, other));
        }
    }

    private static BinaryCounts holders(boolean inFirst, boolean inSecond) {
        return new BinaryCounts(
                inFirst && inSecond ? 1 : 0,
                inSecond && !inFirst ? 1 : 0,
                inFirst && !inSecond ? 1 : 0);
    }

    private void addUnmatched(String id, AnnotatedActor actor, boolean inFirst) {
        disagreements.add(
                new Disagreement(
                        id,
                        actor.text(),
                        Disagreement.ACTOR,
                        inFirst ? Disagreement.MARKED : Disagreement.NOT_MARKED,
                        inFirst ? Disagreement.NOT_MARKED : Disagreement.MARKED));
        for (Stance stance : schema.stances()) {
            if (actor.holds(stance)) {
                holders.merge(stance, holders(inFirst, !inFirst), BinaryCounts::plus);
            }
        }
    }

    private void addWords(AnnotatedSentence one, AnnotatedSentence other) {
        WORD.matcher(one.text())
                .results()
                .map(AgreementCounter::span)
                .forEach(word -> words.add(tag(word, one), tag(word, other)));
    }

    private static Span span(MatchResult word) {
        return new Span(word.start(), word.end());
    }

    private static String tag(Span word, AnnotatedSentence sentence) {
        for (AnnotatedActor actor : sentence.actors()) {
            Span span = actor.span();
            if (span.start() < word.end() && span.end() > word.start()) {
                return span.start() >= word.start() ? "begin" : "inside";
            }
        }
        return "outside";
    }
}
