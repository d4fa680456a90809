// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;

/** The words that carry a stance, and what they have in common, by Porter's stems (1980). */
final class CueLemmas {

    /** Words that carry no stance by themselves: grammar, and what is talked about. */
    private static final Set<String> GRAMMAR =
            Set.of(
                    ("a an the this that these those it its he she they them his her their we us our you"
                                    + " your i me my who which what there one two all both each any"
                                    + " no not nor never neither without only now again still yet"
                                    + " to of for from by on in at with into out up down over off"
                                    + " under between among against before after until through as"
                                    + " than so if and or but be is are was were been being am has"
                                    + " have had having do does did will would shall should can"
                                    + " could may might must let s t back side sides talk talks"
                                    + " said say says")
                            .split(" "));

    private CueLemmas() {}

    /** Returns the cue of a stance for each of its holders, in lower case. */
    static List<String> cues(List<AnnotatedActor> actors, Stance stance) {
        List<String> cues = new ArrayList<>();
        for (AnnotatedActor actor : actors) {
            List<Stance> held = actor.stances().keySet().stream().filter(actor::holds).toList();
            if (held.contains(stance)) {
                String[] all = actor.metadata().getOrDefault("cue", "").split(" ; ");
                cues.add(all[held.indexOf(stance)].toLowerCase(Locale.ROOT));
            }
        }
        return cues;
    }

    /** Returns the different stems of a cue's words. */
    static Set<String> of(String cue) {
        PorterStemmer stemmer = new PorterStemmer();
        return Arrays.stream(cue.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !GRAMMAR.contains(word))
                .map(stemmer::stem)
                .collect(Collectors.toSet());
    }
}
