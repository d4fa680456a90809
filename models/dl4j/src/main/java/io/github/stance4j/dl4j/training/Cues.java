// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that carry a stance, as a corpus's column {@value #COLUMN} may tell them: for each
 * stance that an actor holds, in the order of the schema, the words as they stand in the sentence;
 * parts that are apart are joined by " … ", stances by " ; ".
 */
final class Cues {

    /** The column of metadata. */
    static final String COLUMN = "cue";

    private static final String BETWEEN_STANCES = " ; ";
    private static final String BETWEEN_PARTS = " … ";

    private Cues() {}

    /**
     * Returns where the cues of an actor stand; none for a stance whose words are not found, nor
     * for any if there are more or fewer cues than stances.
     */
    static Map<Stance, List<Span>> of(AnnotatedActor actor, LabelSchema schema, String sentence) {
        List<Stance> held = schema.stances().stream().filter(actor::holds).toList();
        String[] cues = actor.metadata().getOrDefault(COLUMN, "").split(BETWEEN_STANCES);
        Map<Stance, List<Span>> found = new LinkedHashMap<>();
        if (cues.length == held.size()) {
            for (int i = 0; i < cues.length; i++) {
                found.put(held.get(i), spans(cues[i], sentence));
            }
        }
        return found;
    }

    private static List<Span> spans(String cue, String sentence) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (String part : cue.split(BETWEEN_PARTS)) {
            int start = indexOf(part, sentence, from);
            if (part.isBlank() || start < 0) {
                return List.of();
            }
            from = start + part.length();
            spans.add(new Span(start, from));
        }
        return spans;
    }

    /** Without regard to case, as a cue may begin a sentence; lower case can have other lengths. */
    private static int indexOf(String part, String sentence, int from) {
        for (int start = from; start <= sentence.length() - part.length(); start++) {
            if (sentence.regionMatches(true, start, part, 0, part.length())) {
                return start;
            }
        }
        return -1;
    }
}
