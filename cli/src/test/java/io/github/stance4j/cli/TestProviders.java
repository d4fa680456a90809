// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.spi.StanceClassifierProvider;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody else's classifiers, as the class path of these tests brings them. */
public final class TestProviders {

    /** The texts that {@link Silent} was last given to learn from. */
    static final AtomicReference<List<String>> LEARNED = new AtomicReference<>();

    private TestProviders() {}

    /** Answers as the double of a model does, but holds nothing. */
    public static final class Silent implements StanceClassifierProvider {

        @Override
        public String name() {
            return "silent";
        }

        @Override
        public String version() {
            return "7";
        }

        @Override
        public StanceClassifier open(Corpus training, LoadOptions options) {
            LEARNED.set(training.sentences().stream().map(AnnotatedSentence::text).toList());
            LoadOptions.Builder never = LoadOptions.builder();
            for (Stance stance : CueClassifier.SCHEMA.stances()) {
                never.threshold(stance, 1);
            }
            return new CueClassifier(never.build());
        }
    }

    /** Can't be opened. */
    public static final class Broken implements StanceClassifierProvider {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public StanceClassifier open(Corpus training, LoadOptions options) {
            throw new IllegalStateException("out of ink");
        }
    }

    /** Answers nothing. */
    public static final class Forgetful implements StanceClassifierProvider {

        @Override
        public String name() {
            return "forgetful";
        }

        @Override
        public StanceClassifier open(Corpus training, LoadOptions options) {
            return new StanceClassifier() {
                @Override
                public LabelSchema schema() {
                    return training.schema();
                }

                @Override
                public List<List<ActorStance>> classifyAll(List<String> sentences) {
                    return List.of();
                }

                @Override
                public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
                    return List.of();
                }

                @Override
                public void close() {}
            };
        }
    }
}
