// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.dl4j.experiment.ModelAverage;
import io.github.stance4j.model.StanceModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one model out of several trainings. */
@Command(
        name = "average",
        description = "Make one model out of trainings with different seeds.",
        footerHeading = "%n",
        footer = {
            "The weights are the mean of theirs, which often errs less by chance than one of them,",
            "and takes no more time or memory. It is calibrated anew, by the development split.",
            "The models have to be trained on the same sentences, by settings that differ in seed,",
            "name and threads at most. Compare by evaluate --split dev before you keep it.",
            "",
            "Example:",
            "  stance4j average seed1.stance seed2.stance seed3.stance --corpus my.csv -o my.stance"
        })
final class AverageCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL", arity = "2..*", description = "The models, at least two.")
    private List<Path> files;

    @Option(
            names = "--corpus",
            paramLabel = "CORPUS.csv",
            required = true,
            description = "What they were trained on.")
    private Path corpusFile;

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
        Corpus corpus = CorpusReader.read(corpusFile);
        StanceModel mean = average(models, corpus);
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

    private StanceModel average(List<StanceModel> models, Corpus corpus) {
        try {
            return ModelAverage.of(models, corpus);
        } catch (IllegalArgumentException e) {
            throw new CommandException(files + " and " + corpusFile + ": " + e.getMessage(), e);
        }
    }
}
