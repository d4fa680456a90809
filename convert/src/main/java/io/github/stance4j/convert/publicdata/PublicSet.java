// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A public data set as a corpus.
 *
 * @param corpus its sentences, each in the split of its file
 * @param counts what was read, and what is special about some of it, in words
 */
public record PublicSet(Corpus corpus, Map<String, Integer> counts) {

    /** Copies the map and keeps its order. */
    public PublicSet {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * Returns the corpus with a dev split: the published one or, where none was published, a part
     * of the train split. The test split is what it was.
     *
     * @param seed decides which groups of sentences become dev
     * @param part the part of the train split that becomes dev, in [0, 1]
     * @throws IllegalArgumentException if the part is not in [0, 1]
     */
    public Corpus withDev(long seed, double part) {
        if (!corpus.split(Split.DEV).sentences().isEmpty()) {
            return corpus;
        }
        var divided =
                corpus.split(Split.TRAIN)
                        .withSplits(seed, Map.of(Split.TRAIN, 1 - part, Split.DEV, part));
        List<AnnotatedSentence> all = new ArrayList<>(divided.sentences());
        all.addAll(corpus.split(Split.TEST).sentences());
        return new Corpus(corpus.schema(), all);
    }
}
