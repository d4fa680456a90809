// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.rivals;

import io.github.stance4j.Stance;
import io.github.stance4j.benchmarks.jmh.subject.Subject;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's document categorizer, a maximum-entropy model of a text's words, trained to tell the
 * stance that most actors of a sentence hold.
 */
final class OpenNlpCategorizer implements Subject {

    static final String NAME = "OpenNLP, categorizer";

    /** The label of a sentence in which nobody holds a stance. */
    static final String NONE = "none";

    private final DocumentCategorizerME categorizer;

    private OpenNlpCategorizer(DoccatModel model) {
        this.categorizer = new DocumentCategorizerME(model);
    }

    /**
     * Trains it, with its own settings.
     *
     * @throws IOException never, for samples are in memory
     */
    static OpenNlpCategorizer train(Corpus corpus) throws IOException {
        List<DocumentSample> samples =
                corpus.sentences().stream()
                        .map(
                                sentence ->
                                        new DocumentSample(label(sentence), words(sentence.text())))
                        .toList();
        return new OpenNlpCategorizer(
                DocumentCategorizerME.train(
                        "eng",
                        ObjectStreamUtils.createObjectStream(samples),
                        TrainingParameters.defaultParams(),
                        new DoccatFactory()));
    }

    /** Returns the stance that most actors hold; of several the first by name. */
    static String label(AnnotatedSentence sentence) {
        Map<String, Integer> counts = new HashMap<>();
        sentence.actors()
                .forEach(
                        actor ->
                                actor.held().stream()
                                        .map(Stance::name)
                                        .forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(NONE);
    }

    private static String[] words(String text) {
        return SimpleTokenizer.INSTANCE.tokenize(text);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** It takes microseconds, so it has one thread whatever the others have. */
    @Override
    public Supplier<?> prepare(List<String> sentences) {
        return () -> labels(sentences);
    }

    /** Returns the label of each sentence. */
    List<String> labels(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> categorizer.categorize(words(sentence)))
                .map(categorizer::getBestCategory)
                .toList();
    }

    @Override
    public void close() {
        // There is nothing to free.
    }
}
