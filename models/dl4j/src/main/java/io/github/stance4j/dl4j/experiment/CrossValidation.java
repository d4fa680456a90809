// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.ActorStance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.StanceModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells how good models of given settings are, and how much that varies with the sentences (Stone
 * 1974): the corpus is divided into folds, and a model is trained for each fold on all others and
 * measured on it, so that every sentence is answered once by a model that has not seen it.
 *
 * <p>Groups are never divided, and folds are stratified as far as groups allow. Of the sentences
 * that a fold's model is trained on, {@code dev-part} become its development split: the fold itself
 * chooses no epoch and no threshold. Splits that the corpus has are not heeded; leave out a test
 * split beforehand if it is to stay unseen.
 */
public final class CrossValidation {

    private final TrainingConfig config;
    private final int folds;
    private final Path folder;
    private final ExperimentListener listener;

    /**
     * @param folds the number of folds, at least 2
     * @param folder where the folds' models are kept; made if it is not there
     * @throws IllegalArgumentException if there are fewer than two folds
     */
    public CrossValidation(
            TrainingConfig config, int folds, Path folder, ExperimentListener listener) {
        if (folds < 2) {
            throw new IllegalArgumentException("Expected at least 2 folds, found " + folds);
        }
        this.config = config;
        this.folds = folds;
        this.folder = folder;
        this.listener = listener;
    }

    /**
     * Trains and measures the folds that have not been trained yet.
     *
     * @throws IllegalArgumentException if the corpus has fewer groups than folds, or a fold's
     *     labels can't be learnt
     * @throws IllegalStateException if a training diverges
     * @throws io.github.stance4j.ModelFormatException if the folder has folds of other settings or
     *     sentences
     * @throws java.io.UncheckedIOException if the folder can't be written to
     */
    public CrossValidationResult run(Corpus corpus) {
        List<Corpus> parts = corpus.folds(folds, config.seed());
        TrainingFolder models = new TrainingFolder(folder, listener);
        Pool pool = new Pool(corpus);
        for (int i = 0; i < folds; i++) {
            String name = "fold-" + (i + 1);
            StanceModel model =
                    models.model(name, config, TrainingSplits.divided(others(parts, i), config));
            pool.add(model, models.file(name), parts.get(i).sentences());
        }
        return pool.result();
    }

    private static Corpus others(List<Corpus> parts, int left) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i != left) {
                sentences.addAll(parts.get(i).sentences());
            }
        }
        return new Corpus(parts.get(left).schema(), sentences);
    }

    /** What all folds' models have answered. */
    private static final class Pool {

        private final Corpus corpus;
        private final List<Fold> folds = new ArrayList<>();
        private final List<AnnotatedSentence> gold = new ArrayList<>();
        private final List<AnnotatedSentence> predicted = new ArrayList<>();
        private final Map<Setting, List<List<ActorStance>>> answers = new EnumMap<>(Setting.class);
        private List<Setting> settings = List.of();

        Pool(Corpus corpus) {
            this.corpus = corpus;
        }

        void add(StanceModel model, Path file, List<AnnotatedSentence> sentences) {
            Evaluator evaluator = new Evaluator(corpus.schema(), BootstrapOptions.none());
            List<Evaluation> evaluations = new ArrayList<>();
            settings = Measures.settings(model);
            try (StanceClassifier classifier = StanceClassifier.load(file)) {
                for (Setting setting : settings) {
                    List<List<ActorStance>> given =
                            Measures.answers(setting, classifier, sentences);
                    evaluations.add(evaluator.evaluate(setting, sentences, given));
                    answers.computeIfAbsent(setting, s -> new ArrayList<>()).addAll(given);
                    if (setting == Setting.GIVEN_ACTORS) {
                        predicted.addAll(PredictedSentences.of(sentences, given, folds.size() + 1));
                    }
                }
            }
            gold.addAll(sentences);
            int trained = model.provenance().splits().get("train").sentences();
            folds.add(new Fold(folds.size() + 1, trained, sentences.size(), evaluations));
        }

        CrossValidationResult result() {
            Evaluator evaluator = new Evaluator(corpus.schema());
            List<Evaluation> pooled =
                    settings.stream()
                            .map(s -> evaluator.evaluate(s, gold, answers.get(s)))
                            .toList();
            return new CrossValidationResult(
                    folds, pooled, PredictedSentences.inOrderOf(corpus, predicted));
        }
    }
}
