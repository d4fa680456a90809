// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.Stance;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells about a model. */
@Command(
        name = "info",
        description = "Tell what a model scores and where it comes from.",
        footerHeading = "%nExamples:%n",
        footer = {"  stance4j info                the built-in model", "  stance4j info my.model"})
final class InfoCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "MODEL",
            defaultValue = SystemCatalog.BUILT_IN,
            description = "A model file; by default ${DEFAULT-VALUE}, the built-in model.")
    private String model;

    InfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        report(NamedModel.read(model)).print(console);
        return ExitCode.DONE;
    }

    private static Report report(StanceModel model) {
        Report report = new Report();
        report.add("model", model.name());
        for (Stance stance : model.schema().stances()) {
            double threshold = model.calibration().of(stance).threshold();
            report.add("  stance " + stance, "held from " + threshold);
        }
        model.schema()
                .labelSets()
                .forEach(set -> report.add("  " + set.name(), String.join(", ", set.labels())));
        addNetwork(report, model.network());
        if (model.weights().stream().anyMatch(tensor -> tensor.type() != WeightType.FLOAT16)) {
            report.add("weights", "bytes with scales (int8)");
        }
        report.add("weights SHA-256", model.weightsSha256());
        addProvenance(report, model.provenance());
        return report;
    }

    private static void addNetwork(Report report, NetworkConfig network) {
        report.add(
                "encoder",
                String.format(
                        "%d layers, %d wide, %d heads, %d word pieces; reads %d pieces at once",
                        network.layers(),
                        network.hidden(),
                        network.attentionHeads(),
                        network.vocabulary(),
                        network.maxPieces()));
        report.add("targets", network.targets() ? "scored" : "not scored");
    }

    private static void addProvenance(Report report, Provenance provenance) {
        report.add("trained from", provenance.baseEncoder());
        report.add("trained on", provenance.date());
        report.add("seed", provenance.seed());
        report.add("corpus SHA-256", provenance.dataSha256());
        provenance
                .splits()
                .forEach(
                        (split, size) ->
                                report.add(
                                        "  " + split,
                                        size.sentences()
                                                + " sentences, "
                                                + size.actors()
                                                + " actors"));
        report.add("licence", provenance.licence());
        report.add("versions", joined(provenance.versions()));
        addAll(report, "settings", provenance.configuration());
        addAll(report, "metrics", provenance.metrics());
    }

    private static String joined(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static void addAll(Report report, String title, Map<String, ?> values) {
        report.add(title, "");
        values.forEach((name, value) -> report.add("  " + name, value));
    }
}
