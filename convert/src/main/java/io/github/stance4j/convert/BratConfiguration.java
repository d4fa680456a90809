// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import java.util.stream.Collectors;

/** Writes the file by which brat knows types, relations and attributes of a folder. */
final class BratConfiguration {

    private BratConfiguration() {}

    static String of(ExportContext context) {
        String actor = LineLabels.write(context.options().actorLabel());
        String target = LineLabels.write(context.options().targetLabel());
        StringBuilder text = new StringBuilder();
        text.append("[entities]\n")
                .append(actor)
                .append('\n')
                .append(target)
                .append('\n')
                .append(BratReader.SENTENCE)
                .append("\n\n[relations]\n")
                .append(String.format("%s\tArg1:%s, Arg2:%s|%s\n", target, actor, target, actor))
                .append("\n[events]\n\n[attributes]\n");
        for (Stance stance : context.corpus().schema().stances()) {
            text.append(name(stance.name())).append("\tArg:").append(actor).append('\n');
        }
        for (LabelSet set : context.corpus().schema().labelSets()) {
            text.append(name(set.name()))
                    .append("\tArg:")
                    .append(actor)
                    .append(", Value:")
                    .append(
                            set.labels().stream()
                                    .map(BratConfiguration::value)
                                    .collect(Collectors.joining("|")))
                    .append('\n');
        }
        return text.toString();
    }

    static String name(String name) {
        return LineLabels.write(PercentCode.encode(name, c -> c == ':'));
    }

    static String value(String label) {
        String coded = LineLabels.write(PercentCode.encode(label, c -> false));
        return coded.equals(LabelCodes.NOT_ANNOTATED) ? PercentCode.encodeFirst(coded) : coded;
    }
}
