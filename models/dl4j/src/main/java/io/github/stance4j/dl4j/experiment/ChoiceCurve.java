// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.selection.SelectionStrategy;
import io.github.stance4j.selection.SentenceSelection;
import io.github.stance4j.selection.SuggestedSentence;
import io.github.stance4j.selection.UnlabelledSentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what choosing sentences buys, on a corpus whose labels are known: learning curves of models
 * whose sentences were chosen by different strategies, as {@link SentenceSelection} would choose
 * them if nobody had annotated them yet (pool-based active learning: Settles 2009, section 2.3).
 *
 * <p>All curves of a seed begin with the same part of the training split, drawn by lot. For the
 * next part, the model of the last one is asked about all other sentences, a batch of them is
 * chosen, and a model is trained anew on all that there are then. {@link SelectionStrategy#RANDOM}
 * is the curve that {@link LearningCurve} draws, with the same models. All have about the same
 * number of sentences: a group is taken as a whole, so that there may be a few more. A model's
 * epochs are those of a {@link LearningCurve}'s part.
 *
 * <p>Which sentences were chosen is kept beside the models ({@code NAME.chosen.json}), so that the
 * experiment goes on wherever it was broken off.
 */
public final class ChoiceCurve {

    private final TrainingConfig config;
    private final List<SelectionStrategy> strategies;
    private final List<Double> parts;
    private final List<Long> seeds;
    private final ExperimentListener listener;
    private final TrainingFolder models;
    private final Path folder;

    /**
     * @param strategies what to choose by
     * @param parts how much of the training split the models see, each in (0, 1]; the least is
     *     drawn by lot
     * @param seeds the seeds of the lots and of the trainings; the one of the settings is not
     *     heeded
     * @param folder where the models are kept; made if it is not there
     * @throws IllegalArgumentException if there is no strategy or no seed, fewer than two different
     *     parts, or a part is out of range
     */
    public ChoiceCurve(
            TrainingConfig config,
            List<SelectionStrategy> strategies,
            List<Double> parts,
            List<Long> seeds,
            Path folder,
            ExperimentListener listener) {
        if (strategies.isEmpty() || seeds.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one strategy and one seed");
        }
        LearningCurve.checkParts(parts);
        this.config = config;
        this.strategies = strategies.stream().distinct().toList();
        this.parts = parts.stream().distinct().sorted().toList();
        this.seeds = seeds.stream().distinct().toList();
        this.folder = folder;
        this.listener = listener;
        this.models = new TrainingFolder(folder, listener);
        if (this.parts.size() < 2) {
            throw new IllegalArgumentException(
                    "Expected at least two parts, one to begin with and one to choose for, found "
                            + parts);
        }
    }

    /**
     * Trains the models that are not there yet, and measures all.
     *
     * @param splits what is chosen from and learnt from, and what chooses the best epoch
     * @param data what to call the sentences that the models are measured on
     * @param measured these sentences
     * @throws IllegalArgumentException if labels of a part can't be learnt
     * @throws IllegalStateException if a training diverges
     * @throws io.github.stance4j.ModelFormatException if the folder has models, or choices, of
     *     other settings or sentences
     * @throws java.io.UncheckedIOException if the folder can't be written to
     */
    public ChoiceCurveResult run(TrainingSplits splits, String data, Corpus measured) {
        List<ChoicePoint> points = new ArrayList<>();
        Setting setting = Setting.END_TO_END;
        for (long seed : seeds) {
            Step start =
                    train(
                            LearningCurve.name(parts.get(0), seed),
                            parts.get(0),
                            seed,
                            LearningCurve.part(splits.train(), parts.get(0), seed),
                            splits.dev());
            setting = start.setting();
            CurvePoint first = start.measured(data, measured);
            for (SelectionStrategy strategy : strategies) {
                points.add(new ChoicePoint(strategy, start.actors(), first));
                Step last = start;
                for (double part : parts.subList(1, parts.size())) {
                    last = next(strategy, last, part, splits);
                    points.add(
                            new ChoicePoint(
                                    strategy, last.actors(), last.measured(data, measured)));
                }
            }
        }
        return new ChoiceCurveResult(Measures.headline(splits.train().schema()), setting, points);
    }

    /** A model and what it has seen. */
    private record Step(
            Path file, double part, long seed, int epochs, Corpus seen, Setting setting) {

        int actors() {
            return seen.sentences().stream().mapToInt(s -> s.actors().size()).sum();
        }

        CurvePoint measured(String data, Corpus gold) {
            return LearningCurve.points(file, setting, part, seed, epochs, seen, Map.of(data, gold))
                    .get(0);
        }
    }

    private Step train(String name, double part, long seed, Corpus seen, Corpus dev) {
        TrainingConfig longer = LearningCurve.config(config, part, seed);
        StanceModel model = models.model(name, longer, new TrainingSplits(seen, dev));
        Setting setting = Measures.settings(model).get(0);
        return new Step(models.file(name), part, seed, longer.epochs(), seen, setting);
    }

    private Step next(SelectionStrategy strategy, Step last, double part, TrainingSplits splits) {
        String name = LearningCurve.name(part, last.seed());
        Corpus drawn = LearningCurve.part(splits.train(), part, last.seed());
        if (strategy == SelectionStrategy.RANDOM) {
            return train(name, part, last.seed(), drawn, splits.dev());
        }
        name = strategy + "-" + name;
        Corpus seen = larger(name, strategy, last, splits.train(), drawn.sentences().size());
        return train(name, part, last.seed(), seen, splits.dev());
    }

    private Corpus larger(
            String name, SelectionStrategy strategy, Step last, Corpus train, int size) {
        Set<String> seen =
                last.seen().sentences().stream()
                        .map(AnnotatedSentence::group)
                        .collect(Collectors.toSet());
        Corpus rest =
                new Corpus(
                        train.schema(),
                        train.sentences().stream().filter(s -> !seen.contains(s.group())).toList());
        int wanted = Math.min(size - last.seen().sentences().size(), rest.sentences().size());
        if (wanted < 1) {
            return last.seen();
        }
        ChosenSentences kept =
                new ChosenSentences(folder.resolve(name + ".chosen.json"), last.seen(), rest);
        Set<String> chosen =
                kept.orElse(
                        () -> {
                            listener.choosing(name, rest.sentences().size(), wanted);
                            return groups(
                                    rest,
                                    suggested(strategy, last, rest, wanted),
                                    last.seed(),
                                    wanted);
                        });
        Set<String> all = new HashSet<>(seen);
        all.addAll(chosen);
        return LearningCurve.ofGroups(train, all);
    }

    /** Returns the ids of the sentences, the most worth first. */
    private static List<String> suggested(
            SelectionStrategy strategy, Step last, Corpus rest, int wanted) {
        try (StanceClassifier classifier = StanceClassifier.load(last.file())) {
            SentenceSelection selection =
                    new SentenceSelection(classifier, strategy, wanted, last.seed());
            last.seen().sentences().forEach(sentence -> selection.exclude(sentence.text()));
            selection.offer(
                    rest.sentences().stream().map(s -> unlabelled(s, last.setting())).toList());
            return selection.choose().stream()
                    .map(SuggestedSentence::sentence)
                    .map(UnlabelledSentence::id)
                    .toList();
        }
    }

    private static UnlabelledSentence unlabelled(AnnotatedSentence sentence, Setting setting) {
        return new UnlabelledSentence(
                sentence.id(),
                sentence.text(),
                setting == Setting.GIVEN_ACTORS
                        ? Optional.of(sentence.query().actors())
                        : Optional.empty());
    }

    /** Takes the groups of sentences until there are enough; if there are too few, by the lot. */
    private static Set<String> groups(Corpus rest, List<String> sentences, long seed, int wanted) {
        Map<String, String> groupOf =
                rest.sentences().stream()
                        .collect(Collectors.toMap(AnnotatedSentence::id, AnnotatedSentence::group));
        Map<String, Long> sizes =
                rest.sentences().stream()
                        .collect(
                                Collectors.groupingBy(
                                        AnnotatedSentence::group, Collectors.counting()));
        Collection<String> inOrder =
                new LinkedHashSet<>(sentences.stream().map(groupOf::get).toList());
        inOrder.addAll(LearningCurve.groups(rest, seed));
        Set<String> taken = new LinkedHashSet<>();
        long size = 0;
        for (String group : inOrder) {
            if (size < wanted) {
                taken.add(group);
                size += sizes.get(group);
            }
        }
        return taken;
    }
}
