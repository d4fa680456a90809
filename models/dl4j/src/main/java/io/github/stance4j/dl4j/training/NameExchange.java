// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Renaming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Gives actors other names, so that a network learns who does what and not who they are: a name
 * changes places with one of as many words that an actor of any sentence has. What is told by more
 * than a name ("the minister", "protesters") stays.
 */
final class NameExchange {

    /** Words in capitals, small ones between them (Bank of England). */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}\\S*(?: (?:\\p{Ll}{1,3} )?[\\p{Lu}\\p{N}]\\S*)*");

    private static final Pattern SPACES = Pattern.compile(" ");
    private static final Set<String> QUOTING = Set.of(Cues.COLUMN);

    private final double probability;
    private final List<AnnotatedSentence> sentences;

    /** All names by their number of words, in an order that the corpus alone decides. */
    private final Map<Integer, List<String>> names = new TreeMap<>();

    private final Set<String> known;

    /**
     * @param corpus whose sentences get other names, and where those come from
     * @param probability how likely a name is exchanged, in [0, 1]
     */
    NameExchange(Corpus corpus, double probability) {
        this.probability = probability;
        this.sentences = corpus.sentences();
        SortedSet<String> all = new TreeSet<>();
        for (AnnotatedSentence sentence : sentences) {
            for (AnnotatedActor actor : sentence.actors()) {
                // The first word of a sentence has a capital for another reason.
                if (actor.span().start() > 0 && NAME.matcher(actor.text()).matches()) {
                    all.add(actor.text());
                }
            }
        }
        this.known = all;
        all.forEach(name -> names.computeIfAbsent(words(name), n -> new ArrayList<>()).add(name));
    }

    private static int words(String name) {
        return SPACES.split(name).length;
    }

    /** Returns all sentences in their order, as many, with other names in some. */
    List<AnnotatedSentence> sentences(Random random) {
        return sentences.stream().map(sentence -> exchange(sentence, random)).toList();
    }

    private AnnotatedSentence exchange(AnnotatedSentence sentence, Random random) {
        Map<String, String> others = new LinkedHashMap<>();
        for (AnnotatedActor actor : sentence.actors()) {
            exchange(actor.text(), sentence.text(), others, random);
            actor.target()
                    .ifPresent(target -> exchange(target.text(), sentence.text(), others, random));
        }
        others.values().removeIf(String::isEmpty);
        return others.isEmpty() ? sentence : new Renaming(others, QUOTING).of(sentence);
    }

    /** Decides once for each name of a sentence; an empty one is kept as it is. */
    private void exchange(String name, String sentence, Map<String, String> others, Random random) {
        if (known.contains(name) && !others.containsKey(name)) {
            String other = "";
            if (random.nextDouble() < probability) {
                List<String> candidates = names.get(words(name));
                other = candidates.get(random.nextInt(candidates.size()));
            }
            boolean taken = sentence.contains(other) || others.containsValue(other);
            others.put(name, taken ? "" : other);
        }
    }
}
