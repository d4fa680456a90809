// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.cli.terminal.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which labels can be evaluated. */
final class CommonLabels {

    private CommonLabels() {}

    /**
     * Returns the labels that corpus and classifier both have; says which ones of the corpus are
     * left out.
     *
     * @param file where the corpus was read, for messages
     * @param annotated the labels of the corpus
     * @param classifier what to call the classifier
     * @param scored the labels that it scores
     * @throws CommandException if there is none
     */
    static LabelSchema of(
            Path file,
            LabelSchema annotated,
            String classifier,
            LabelSchema scored,
            Console console) {
        List<String> leftOut = new ArrayList<>(names(annotated));
        LabelSchema common =
                annotated
                        .common(scored)
                        .orElseThrow(
                                () ->
                                        new CommandException(
                                                file
                                                        + ": "
                                                        + classifier
                                                        + " scores "
                                                        + String.join(", ", names(scored))
                                                        + ", but the corpus has "
                                                        + String.join(", ", leftOut)));
        leftOut.removeAll(names(scored));
        if (!leftOut.isEmpty()) {
            console.say(
                    "not evaluated, because "
                            + classifier
                            + " does not score them: "
                            + String.join(", ", leftOut));
        }
        return common;
    }

    private static List<String> names(LabelSchema schema) {
        return Stream.concat(
                        schema.stances().stream().map(Stance::name),
                        schema.labelSets().stream().map(LabelSet::name))
                .toList();
    }
}
