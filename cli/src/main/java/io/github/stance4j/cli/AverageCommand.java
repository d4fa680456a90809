// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.dl4j.experiment.ModelAverage;
import io.github.stance4j.model.StanceModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one model out of several trainings. */
@Command(
        name = "average",
        description = "Make one model out of several trainings.",
        footerHeading = "%n",
        footer = {
            "The weights are the mean of theirs, which often errs less by chance than one of them,",
            "and takes no more time or memory. It is calibrated anew, by the development split.",
            "The models have to start from the same weights: the same encoder, and heads with the",
            "same head-seed. Compare by evaluate --split dev before you keep it.",
            "",
            "Example:",
            "  for s in 1 2 3; do",
            "    stance4j train my.csv -o $s.stance --seed $s --set head-seed=1",
            "  done",
            "  stance4j average 1.stance 2.stance 3.stance --corpus my.csv -o my.stance"
        })
final class AverageCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL", arity = "2..*", description = "The models, at least two.")
    private List<Path> files;

    @Option(
            names = "--corpus",
            paramLabel = "CORPUS.csv",
            required = true,
            description = {
                "What they were trained on; once more for each corpus if these are several.",
                "The development split of the first one tells how good the mean is."
            })
    private List<Path> corpusFiles;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write the model.")
    private Path output;

    AverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OutputFile.check(output);
        List<StanceModel> models = files.stream().map(StanceModel::read).toList();
        List<Corpus> corpora = new ArrayList<>();
        for (Path file : corpusFiles) {
            corpora.add(CorpusReader.read(file));
        }
        StanceModel mean = average(models, corpora);
        mean.write(output);
        Report report = new Report();
        mean.provenance()
                .metrics()
                .forEach(
                        (name, value) ->
                                report.add(name, String.format(Locale.ROOT, "%.4f", value)));
        report.print(console);
        console.say("wrote " + output);
        return ExitCode.DONE;
    }

    private StanceModel average(List<StanceModel> models, List<Corpus> corpora) {
        try {
            return ModelAverage.of(models, corpora);
        } catch (IllegalArgumentException e) {
            throw new CommandException(files + " and " + corpusFiles + ": " + e.getMessage(), e);
        }
    }
}
