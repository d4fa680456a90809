// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.RareLabels;
import io.github.stance4j.dl4j.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Checks whether the labels of a corpus can be learnt at all, and warns of those that hardly can.
 */
final class LabelCheck {

    private final TrainingConfig config;
    private final Corpus train;
    private final Corpus dev;
    private final List<String> rare = new ArrayList<>();

    private LabelCheck(TrainingConfig config, Corpus train, Corpus dev) {
        this.config = config;
        this.train = train;
        this.dev = dev;
    }

    /**
     * @param warnings is told of rare labels
     * @throws IllegalArgumentException if a stance or a set has one answer only, dev has a label
     *     that train lacks, or a label is rare and the settings refuse that
     */
    static void check(TrainingConfig config, Corpus train, Corpus dev, Consumer<String> warnings) {
        LabelCheck check = new LabelCheck(config, train, dev);
        train.schema().stances().forEach(check::stance);
        train.schema().labelSets().forEach(check::labelSet);
        if (check.rare.isEmpty()) {
            return;
        }
        String found =
                "few actors to learn from, fewer than "
                        + config.fewestActors()
                        + ": "
                        + String.join(", ", check.rare);
        if (config.rareLabels() == RareLabels.REFUSE) {
            throw new IllegalArgumentException(
                    found
                            + ". Annotate more, take the labels out, or set rare-labels=warn or a"
                            + " lower fewest-actors");
        }
        warnings.accept(found);
    }

    private void stance(Stance stance) {
        long held = count(train, actor -> actor.holds(stance));
        long all = count(train, actor -> actor.isAnnotated(stance));
        if (held == 0 && count(dev, actor -> actor.holds(stance)) > 0) {
            throw lacking("stance:" + stance.name());
        }
        if (held == 0 || held == all) {
            throw new IllegalArgumentException(
                    "Of "
                            + all
                            + " actors to learn from, "
                            + (held == 0 ? "none holds" : "each holds")
                            + " stance:"
                            + stance.name()
                            + ", expected some that do and some that don't. Annotate others or take"
                            + " the column out");
        }
        note("stance:" + stance.name(), held);
    }

    private void labelSet(LabelSet set) {
        int found = 0;
        for (String label : set.labels()) {
            long number = count(train, actor -> has(actor, set, label));
            String name = "class:" + set.name() + " " + label;
            if (number == 0 && count(dev, actor -> has(actor, set, label)) > 0) {
                throw lacking(name);
            }
            found += number > 0 ? 1 : 0;
            note(name, number);
        }
        if (found < 2) {
            throw new IllegalArgumentException(
                    (found == 0
                                    ? "No actor to learn from has a"
                                    : "All actors to learn from have the same")
                            + " class:"
                            + set.name()
                            + ", expected at least two labels. Annotate others or take the column"
                            + " out");
        }
    }

    private static boolean has(AnnotatedActor actor, LabelSet set, String label) {
        return actor.label(set.name()).filter(label::equals).isPresent();
    }

    private IllegalArgumentException lacking(String label) {
        return new IllegalArgumentException(
                "In the split dev there are actors with "
                        + label
                        + ", in train there is none: it can't be learnt. Move some sentences to"
                        + " train, or leave the column split out to have them divided");
    }

    private void note(String label, long number) {
        if (number < config.fewestActors()) {
            rare.add(label + " (" + number + ")");
        }
    }

    private static long count(Corpus corpus, Predicate<AnnotatedActor> predicate) {
        return actors(corpus).filter(predicate).count();
    }

    private static Stream<AnnotatedActor> actors(Corpus corpus) {
        return corpus.sentences().stream().flatMap(sentence -> sentence.actors().stream());
    }
}
