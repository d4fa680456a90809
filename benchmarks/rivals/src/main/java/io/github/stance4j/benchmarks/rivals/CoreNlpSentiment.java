// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.rivals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.stance4j.benchmarks.jmh.subject.Subject;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Stanford CoreNLP's sentiment annotator (Socher et al. 2013), on trees of the parser that its
 * models bring by default.
 */
final class CoreNlpSentiment implements Subject {

    static final String NAME = "CoreNLP, sentiment";

    private final int threads;
    private final StanfordCoreNLP pipeline;

    /**
     * Loads its models.
     *
     * @param threads how many sentences are computed beside each other; one sentence has one thread
     */
    CoreNlpSentiment(int threads) {
        this.threads = threads;
        RedwoodConfiguration.errorLevel().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,parse,sentiment");
        properties.setProperty("ssplit.isOneSentence", "true");
        // Dependencies take time, too, and sentiment does not need them.
        properties.setProperty("parse.buildgraphs", "false");
        this.pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Supplier<?> prepare(List<String> sentences) {
        return () -> sentiments(sentences);
    }

    /** Returns the sentiment of each sentence, such as {@code Negative}. */
    List<String> sentiments(List<String> sentences) {
        List<Annotation> documents = sentences.stream().map(Annotation::new).toList();
        if (threads == 1 || documents.size() == 1) {
            documents.forEach(pipeline::annotate);
        } else {
            pipeline.annotate(documents, threads);
        }
        return documents.stream().map(CoreNlpSentiment::sentiment).toList();
    }

    private static String sentiment(Annotation document) {
        return document.get(CoreAnnotations.SentencesAnnotation.class)
                .get(0)
                .get(SentimentCoreAnnotations.SentimentClass.class);
    }

    @Override
    public void close() {
        // Its models are shared by all pipelines, and freed with them.
        StanfordCoreNLP.clearAnnotatorPool();
    }
}
