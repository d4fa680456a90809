// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.onnx.graph.Names;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The page that tells how an exported graph is run. */
final class ExportPage {

    private static final String TARGETS =
            "| `targets` | float32 | [batch, actors, time] | 1 for the pieces of the actor's target,"
                    + " zeros for no target |\n";

    private ExportPage() {}

    static String of(StanceModel model) throws IOException {
        try (InputStream in = ExportPage.class.getResourceAsStream("export.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${model}", model.name())
                    .replace("${licence}", model.provenance().licence())
                    .replace("${positions}", Integer.toString(model.network().positions()))
                    .replace("${targets}", model.network().targets() ? TARGETS : "")
                    .replace("${outputs}", outputs(model));
        }
    }

    private static String outputs(StanceModel model) {
        StringBuilder rows = new StringBuilder();
        if (!model.schema().stances().isEmpty()) {
            String names =
                    model.schema().stances().stream()
                            .map(Stance::name)
                            .collect(Collectors.joining(", "));
            int count = model.schema().stances().size();
            rows.append(row(Names.STANCES, count, "the probability of each of: " + names));
        }
        for (LabelSet set : model.schema().labelSets()) {
            String labels = String.join(", ", set.labels());
            rows.append(
                    row(
                            Names.output(set),
                            set.labels().size(),
                            "probabilities, which add up to 1, of: " + labels));
        }
        return rows.toString();
    }

    private static String row(String name, int count, String holds) {
        return "| `" + name + "` | [batch, actors, " + count + "] | " + holds + " |\n";
    }
}
