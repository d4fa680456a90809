// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a corpus to fill in of sentences that were chosen. */
public final class SuggestedCorpus {

    private static final String NAMELESS = "sentence";

    private SuggestedCorpus() {}

    /**
     * Returns a corpus in the order of the sentences, with the columns of the schema and no label
     * in them; {@code rank}, {@code uncertainty} and {@code doubt} are beside them.
     *
     * @param taken ids that other corpora have. A sentence whose id is taken, or stands twice, gets
     *     another one ({@code 7-2} for {@code 7}), so that what was annotated can be put together
     */
    public static Corpus of(
            LabelSchema schema, List<SuggestedSentence> sentences, Set<String> taken) {
        Set<String> ids = new HashSet<>(taken);
        List<AnnotatedSentence> toAnnotate = new ArrayList<>();
        for (SuggestedSentence sentence : sentences) {
            toAnnotate.add(sentence.toAnnotate(free(sentence.sentence().id(), ids)));
        }
        return new Corpus(schema, toAnnotate);
    }

    private static String free(String id, Set<String> ids) {
        String name = id.isBlank() || !CorpusWriter.canWrite(id) ? NAMELESS : id;
        String free = name;
        for (int i = 2; !ids.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
