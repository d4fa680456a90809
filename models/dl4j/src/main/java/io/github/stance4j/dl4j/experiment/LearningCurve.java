// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.MetricValue;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.StanceModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Tells what more data buys: trains models on more and more of a corpus and measures them.
 *
 * <p>The parts are divided by group and nested: a larger one has all of a smaller one of the same
 * seed. A smaller part is passed over more often, by the square root of how much smaller it is and
 * at most three times as often, as it would otherwise be trained for too few steps to tell anything
 * about the data. The development split is the same for all.
 */
public final class LearningCurve {

    private static final double MOST_TIMES_LONGER = 3;

    private final TrainingConfig config;
    private final List<Double> parts;
    private final List<Long> seeds;
    private final Path folder;
    private final ExperimentListener listener;
    private final Optional<Path> whole;

    /**
     * @param parts how much of the training split to take, each in (0, 1]
     * @param seeds the seeds of the parts and of the trainings; the one of the settings is not
     *     heeded. With several, a curve shows how much of a step is luck
     * @param folder where the models are kept; made if it is not there
     * @throws IllegalArgumentException if there is no part or no seed, or a part is out of range
     */
    public LearningCurve(
            TrainingConfig config,
            List<Double> parts,
            List<Long> seeds,
            Path folder,
            ExperimentListener listener) {
        this(config, parts, seeds, folder, listener, Optional.empty());
    }

    private LearningCurve(
            TrainingConfig config,
            List<Double> parts,
            List<Long> seeds,
            Path folder,
            ExperimentListener listener,
            Optional<Path> whole) {
        if (parts.isEmpty() || seeds.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one part and one seed");
        }
        checkParts(parts);
        this.config = config;
        this.parts = parts.stream().distinct().sorted().toList();
        this.seeds = seeds.stream().distinct().toList();
        this.folder = folder;
        this.listener = listener;
        this.whole = whole;
    }

    static void checkParts(List<Double> parts) {
        for (double part : parts) {
            if (!(part > 0 && part <= 1)) {
                throw new IllegalArgumentException(
                        "A part must be greater than 0 and at most 1, found " + part);
            }
        }
    }

    /** Returns a curve that takes a model for one that was trained on the whole. */
    public LearningCurve withWhole(Path model) {
        return new LearningCurve(config, parts, seeds, folder, listener, Optional.of(model));
    }

    /**
     * Trains the models that are not there yet, and measures all.
     *
     * @param splits what is learnt from, of which parts are taken, and what chooses the best epoch
     * @param measured what the models are measured on, by its name
     * @throws IllegalArgumentException if labels of a part can't be learnt
     * @throws IllegalStateException if a training diverges
     * @throws io.github.stance4j.ModelFormatException if the folder has models of other settings or
     *     sentences
     * @throws java.io.UncheckedIOException if the folder can't be written to
     */
    public LearningCurveResult run(TrainingSplits splits, Map<String, Corpus> measured) {
        List<CurvePoint> points = new ArrayList<>();
        TrainingFolder models = new TrainingFolder(folder, listener);
        Setting setting = Setting.END_TO_END;
        for (double part : parts) {
            for (long seed : seeds) {
                Corpus seen = part(splits.train(), part, seed);
                TrainingConfig longer = config(config, part, seed);
                Path file = file(models, part, seed, longer, seen, splits.dev());
                setting = Measures.settings(StanceModel.read(file)).get(0);
                points.addAll(points(file, setting, part, seed, longer.epochs(), seen, measured));
            }
        }
        return new LearningCurveResult(Measures.headline(splits.train().schema()), setting, points);
    }

    /**
     * Returns the settings of a model of a part, which is passed over more often than the whole.
     */
    static TrainingConfig config(TrainingConfig config, double part, long seed) {
        Map<String, String> settings = new LinkedHashMap<>(config.toMap());
        settings.put("epochs", Long.toString(Math.round(config.epochs() * timesLonger(part))));
        settings.put("seed", Long.toString(seed));
        return TrainingConfig.of(settings);
    }

    private Path file(
            TrainingFolder models,
            double part,
            long seed,
            TrainingConfig longer,
            Corpus seen,
            Corpus dev) {
        if (part == 1 && whole.isPresent()) {
            return whole.get();
        }
        String name = name(part, seed);
        models.model(name, longer, new TrainingSplits(seen, dev));
        return models.file(name);
    }

    /** Returns what the model of a part is called. */
    static String name(double part, long seed) {
        return String.format(Locale.ROOT, "part-%s-seed-%d", Figures.number(part), seed);
    }

    /** Measures a model. */
    static List<CurvePoint> points(
            Path file,
            Setting setting,
            double part,
            long seed,
            int epochs,
            Corpus seen,
            Map<String, Corpus> measured) {
        List<CurvePoint> points = new ArrayList<>();
        Evaluator evaluator = new Evaluator(seen.schema());
        try (StanceClassifier classifier = StanceClassifier.load(file)) {
            measured.forEach(
                    (name, corpus) -> {
                        List<AnnotatedSentence> gold = corpus.sentences();
                        MetricValue figure =
                                evaluator
                                        .evaluate(
                                                setting,
                                                gold,
                                                Measures.answers(setting, classifier, gold))
                                        .metric(Measures.headline(seen.schema()));
                        points.add(
                                new CurvePoint(
                                        part,
                                        seed,
                                        seen.sentences().size(),
                                        epochs,
                                        name,
                                        figure.value(),
                                        figure.interval()));
                    });
        }
        return points;
    }

    /** Returns how many times as often a part is passed over as the whole. */
    static double timesLonger(double part) {
        return Math.min(MOST_TIMES_LONGER, Math.sqrt(1 / part));
    }

    /**
     * Takes whole groups in the order of a lot, so that a larger part has all of a smaller one.
     *
     * @param part how many of the groups, in (0, 1]; at least one is taken
     */
    public static Corpus part(Corpus train, double part, long seed) {
        List<String> groups = groups(train, seed);
        // 0.29 of 100 is 28.999999999999996.
        int taken = (int) Math.max(1, Math.floor(groups.size() * part + 1e-9));
        return ofGroups(train, groups.subList(0, Math.min(taken, groups.size())));
    }

    /** Returns the groups in the order of a lot. */
    static List<String> groups(Corpus train, long seed) {
        List<String> groups =
                new ArrayList<>(
                        new LinkedHashSet<>(
                                train.sentences().stream().map(AnnotatedSentence::group).toList()));
        Collections.shuffle(groups, new Random(seed));
        return groups;
    }

    /** Returns the sentences of some groups, in the order of the corpus. */
    static Corpus ofGroups(Corpus train, Collection<String> groups) {
        Set<String> names = new HashSet<>(groups);
        return new Corpus(
                train.schema(),
                train.sentences().stream().filter(s -> names.contains(s.group())).toList());
    }
}
