// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.search;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusHash;
import io.github.stance4j.dl4j.SearchSpace;
import io.github.stance4j.dl4j.SettingException;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.ExperimentListener;
import io.github.stance4j.dl4j.experiment.LearningCurve;
import io.github.stance4j.dl4j.experiment.TrainingFolder;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import io.github.stance4j.dl4j.experiment.search.SearchStrategy.Rung;
import io.github.stance4j.dl4j.training.DevScore;
import io.github.stance4j.model.StanceModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

/**
 * Looks for good settings in stated ranges.
 *
 * <p>Settings are drawn at random, by the seed of the settings that are not searched; the first
 * ones of a longer search are those of a shorter one. All trials have that seed, too, and the same
 * development split, which is all that they are measured on.
 */
public final class Search {

    private static final double NANOS = 1e9;
    private static final int MOST_DRAWS = 1000;
    private static final String EPOCHS = "epochs";

    private final TrainingConfig base;
    private final SearchSpace space;
    private final int trials;
    private final SearchStrategy strategy;
    private final Path folder;
    private final ExperimentListener listener;
    private final TrainingFolder trainings;

    /**
     * @param base the settings that are not searched. Its epochs are a training in full where a
     *     strategy goes by epochs
     * @param trials how many settings to draw, at least 1
     * @param folder where trials are written down; made if it is not there
     * @throws IllegalArgumentException if there is no trial, or the strategy goes by epochs and
     *     they are searched, or fewer than 2
     */
    public Search(
            TrainingConfig base,
            SearchSpace space,
            int trials,
            SearchStrategy strategy,
            Path folder,
            ExperimentListener listener) {
        if (trials < 1) {
            throw new IllegalArgumentException("Expected at least 1 trial, found " + trials);
        }
        if (strategy == SearchStrategy.HALVING_EPOCHS) {
            checkEpochs(base, space);
        }
        this.base = base;
        this.space = space;
        this.trials = trials;
        this.strategy = strategy;
        this.folder = folder;
        this.listener = listener;
        this.trainings = new TrainingFolder(folder, listener);
    }

    private static void checkEpochs(TrainingConfig base, SearchSpace space) {
        if (space.ranges().containsKey(EPOCHS)) {
            throw new IllegalArgumentException(
                    "Epochs can't be searched where trials are given more and more of them; take"
                            + " the range of epochs out, or halve over the corpus");
        }
        if (base.epochs() < 2) {
            throw new IllegalArgumentException(
                    "To give trials more and more epochs, expected at least 2, found "
                            + base.epochs());
        }
    }

    /**
     * Does the trials that are not over yet.
     *
     * @throws IllegalArgumentException if no settings of the ranges fit together
     * @throws IllegalStateException if all trials failed; the message says why the first one did
     * @throws io.github.stance4j.ModelFormatException if the folder has trials on other sentences
     * @throws java.io.UncheckedIOException if the folder can't be written to
     */
    public SearchResult run(TrainingSplits splits) {
        TrialLog log =
                TrialLog.read(
                        folder.resolve("trials.json"),
                        CorpusHash.sha256(splits.train(), splits.dev()));
        List<Map<String, String>> drawn = draw();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            left.add(i);
        }
        List<Trial> all = new ArrayList<>();
        List<Trial> ranked = List.of();
        int round = 0;
        for (Rung rung : strategy.rungs(drawn.size(), base.epochs())) {
            round++;
            List<Trial> ofRound = new ArrayList<>();
            for (int index : left.subList(0, Math.min(rung.trials(), left.size()))) {
                ofRound.add(trial(index, round, drawn.get(index), rung, splits, log));
            }
            all.addAll(ofRound);
            ranked = ranked(ofRound);
            left = ranked.stream().map(trial -> trial.number() - 1).toList();
        }
        Trial best = ranked.get(0);
        return new SearchResult(all, best, config(best.settings()));
    }

    /** The best first; those that failed are out. */
    private static List<Trial> ranked(List<Trial> trials) {
        List<Trial> ranked =
                trials.stream()
                        .filter(trial -> trial.score().isPresent())
                        .sorted(
                                Comparator.comparingDouble(
                                                (Trial trial) -> -trial.score().getAsDouble())
                                        .thenComparingInt(Trial::number))
                        .toList();
        if (ranked.isEmpty()) {
            throw new IllegalStateException(
                    "All trials failed, the first one as: "
                            + trials.get(0).outcome().failure().orElse("nothing is known"));
        }
        return ranked;
    }

    /** Draws other settings each time, and passes over those that don't go together. */
    private List<Map<String, String>> draw() {
        Random random = new Random(base.seed());
        Set<Map<String, String>> seen = new HashSet<>();
        List<Map<String, String>> drawn = new ArrayList<>();
        Optional<SettingException> refused = Optional.empty();
        for (int draws = 0; drawn.size() < trials && draws < MOST_DRAWS * trials; draws++) {
            Map<String, String> settings = space.draw(random);
            try {
                config(settings);
                if (seen.add(settings)) {
                    drawn.add(settings);
                }
            } catch (SettingException e) {
                refused = Optional.of(e);
            }
        }
        if (drawn.isEmpty()) {
            throw new IllegalArgumentException(
                    "No settings of the ranges go together: "
                            + refused.map(Throwable::getMessage).orElse(""));
        }
        return drawn;
    }

    private TrainingConfig config(Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(base.toMap());
        all.putAll(settings);
        return TrainingConfig.of(all);
    }

    private Trial trial(
            int index,
            int round,
            Map<String, String> settings,
            Rung rung,
            TrainingSplits splits,
            TrialLog log) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        rung.epochs().ifPresent(epochs -> all.put(EPOCHS, Integer.toString(epochs)));
        TrainingConfig config = config(all);
        TrialLog.Key key = TrialLog.Key.of(config, rung.part());
        String name = String.format(Locale.ROOT, "round-%d-trial-%d", round, index + 1);
        Optional<Trial.Outcome> known = log.find(key);
        Trial.Outcome outcome;
        if (known.isPresent()) {
            outcome = known.get();
            listener.kept(name);
        } else {
            outcome = outcome(name, key, config, splits);
            log.add(key, outcome);
            trainings.forget(unfinished(name, key));
        }
        return new Trial(index + 1, round, settings, config.epochs(), rung.part(), outcome);
    }

    private Trial.Outcome outcome(
            String name, TrialLog.Key key, TrainingConfig config, TrainingSplits splits) {
        Corpus seen = LearningCurve.part(splits.train(), key.part(), base.seed());
        TrainingSplits part = new TrainingSplits(seen, splits.dev());
        long start = System.nanoTime();
        try {
            StanceModel model =
                    trainings.train(
                            unfinished(name, key),
                            config,
                            part,
                            listener.training(name, config, part));
            Map<String, Double> metrics = model.provenance().metrics();
            return new Trial.Outcome(
                    OptionalDouble.of(DevScore.score(metrics)),
                    metrics,
                    (System.nanoTime() - start) / NANOS,
                    Optional.empty());
        } catch (IllegalArgumentException | IllegalStateException e) {
            // Settings that can't be trained with, such as a rate that diverges, are bad ones.
            return new Trial.Outcome(
                    OptionalDouble.empty(),
                    Map.of(),
                    (System.nanoTime() - start) / NANOS,
                    Optional.of(reason(e)));
        }
    }

    /** Without the name of the training, which the table of trials has beside it. */
    private static String reason(RuntimeException e) {
        return e.getCause() instanceof IllegalArgumentException cause
                ? String.valueOf(cause.getMessage())
                : String.valueOf(e.getMessage());
    }

    /** Checkpoints of other settings, as of a search with another seed, must not be in the way. */
    private static String unfinished(String name, TrialLog.Key key) {
        return name + "-" + Integer.toHexString(key.hashCode());
    }
}
