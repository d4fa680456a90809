// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.ChoiceCurve;
import io.github.stance4j.dl4j.experiment.ChoiceCurveResult;
import io.github.stance4j.dl4j.experiment.LearningCurve;
import io.github.stance4j.dl4j.experiment.LearningCurveResult;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import io.github.stance4j.selection.SelectionStrategy;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws a learning curve. */
@Command(
        name = "learning-curve",
        description = "Tell whether more data helps: train on more and more of a corpus.",
        footerHeading = "%n",
        footer = {
            "The parts are taken by group, and a larger one has all of a smaller one. Smaller parts",
            "are passed over more often, at most three times as often. The figure is the micro-F1",
            "of the stances, or the macro-F1 of the first label set if there are no stances, with",
            "95 %% bootstrap intervals; with several seeds the mean, the lowest and the highest.",
            "In a corpus without a column split, one part of dev-part becomes dev, one test.",
            "",
            "FOLDER gets learning-curve.md, .csv and .svg, and the models. Run again, it goes on",
            "where it was broken off; further parts and seeds can be added so.",
            "",
            "With --choose, the least part is drawn by lot, and the model of each part chooses what",
            "the next one has besides, as 'stance4j suggest' would; random is the curve without",
            "--choose. FOLDER gets choice-curve.md, .csv, .json and .svg.",
            "",
            "Examples:",
            "  stance4j learning-curve my-corpus.csv -o curve",
            "  stance4j learning-curve my-corpus.csv -o curve --parts 0.25,0.5,1 --seeds 1,2,3",
            "  stance4j learning-curve my-corpus.csv -o choice --choose both,random --seeds 1,2,3"
        })
final class LearningCurveCommand implements Callable<Integer>, UsesMoreFiles {

    private static final List<Double> PARTS = List.of(0.1, 0.25, 0.5, 1.0);
    private static final List<Double> PARTS_TO_CHOOSE = List.of(0.05, 0.1, 0.15, 0.2);

    private final Console console;

    @Option(
            names = "--parts",
            split = ",",
            paramLabel = "PART",
            description =
                    "The parts of the train split, with commas between; by default"
                            + " 0.1,0.25,0.5,1, and with --choose 0.05,0.1,0.15,0.2.")
    private List<Double> parts;

    @Option(
            names = "--choose",
            split = ",",
            paramLabel = "STRATEGY",
            description =
                    "Tell what choosing sentences buys: ${COMPLETION-CANDIDATES}, with commas"
                            + " between.")
    private List<SelectionStrategy> choice;

    @Option(
            names = "--seeds",
            split = ",",
            paramLabel = "N",
            description =
                    "Seeds of parts and trainings, with commas between; by default the setting"
                            + " seed.")
    private List<Long> seeds;

    @Option(
            names = {"-s", "--split"},
            paramLabel = "SPLIT",
            description =
                    "What to measure on: dev or test; by default test, or dev if there is no test"
                            + " split.")
    private CorpusPart split;

    @Mixin private ExperimentOptions experiment;
    @Mixin private TrainingOptions training;
    @Spec private CommandSpec command;

    LearningCurveCommand(Console console) {
        this.console = console;
    }

    @Override
    public List<NamedFile> alsoWrites() {
        return choice == null
                ? experiment.results(
                        "learning-curve.md", "learning-curve.csv", "learning-curve.svg")
                : experiment.results(
                        "choice-curve.md",
                        "choice-curve.csv",
                        "choice-curve.json",
                        "choice-curve.svg");
    }

    @Override
    public Integer call() throws IOException {
        TrainingConfig config = training.config(experiment.folder());
        checkUsage();
        Corpus corpus = divided(CorpusReader.read(experiment.corpus()), config);
        CorpusPart measured = measured(corpus);
        Corpus gold = new Corpus(corpus.schema(), measured.of(corpus, experiment.corpus()));
        Work work =
                new Work(
                        config,
                        seeds == null ? List.of(config.seed()) : seeds,
                        TrainingSplits.of(corpus, config),
                        measured.toString(),
                        gold);
        ExperimentRun.print(console, choice == null ? curve(work) : choice(work));
        return ExitCode.DONE;
    }

    /** What to train, on what, and what to measure it on. */
    private record Work(
            TrainingConfig config,
            List<Long> seeds,
            TrainingSplits splits,
            String measured,
            Corpus gold) {}

    private String curve(Work work) throws IOException {
        LearningCurveResult result =
                experiment.run(
                        console,
                        listener ->
                                new LearningCurve(
                                                work.config(),
                                                parts(),
                                                work.seeds(),
                                                experiment.folder(),
                                                listener)
                                        .run(work.splits(), Map.of(work.measured(), work.gold())));
        result.writeTo(experiment.folder());
        return result.markdown();
    }

    private String choice(Work work) throws IOException {
        ChoiceCurveResult result =
                experiment.run(
                        console,
                        listener ->
                                new ChoiceCurve(
                                                work.config(),
                                                choice,
                                                parts(),
                                                work.seeds(),
                                                experiment.folder(),
                                                listener)
                                        .run(work.splits(), work.measured(), work.gold()));
        result.writeTo(experiment.folder());
        return result.markdown();
    }

    private List<Double> parts() {
        if (parts != null) {
            return parts;
        }
        return choice == null ? PARTS : PARTS_TO_CHOOSE;
    }

    private void checkUsage() {
        for (double part : parts()) {
            if (!(part > 0 && part <= 1)) {
                throw new ParameterException(
                        command.commandLine(),
                        "--parts: found " + part + ", expected more than 0 and at most 1");
            }
        }
        if (choice != null && parts().stream().distinct().count() < 2) {
            throw new ParameterException(
                    command.commandLine(),
                    "--parts: found "
                            + parts()
                            + ", expected at least two with --choose: one to begin with, and one to"
                            + " choose for");
        }
        if (split == CorpusPart.TRAIN || split == CorpusPart.ALL) {
            throw new ParameterException(
                    command.commandLine(),
                    "--split: found " + split + ", which is learnt from; expected dev or test");
        }
    }

    private CorpusPart measured(Corpus corpus) {
        if (split != null) {
            return split;
        }
        if (corpus.split(Split.TEST).sentences().isEmpty()) {
            console.say(
                    experiment.corpus()
                            + ": there is no test split; measuring on dev, by which the best epochs"
                            + " are chosen, too");
            return CorpusPart.DEV;
        }
        return CorpusPart.TEST;
    }

    private Corpus divided(Corpus corpus, TrainingConfig config) {
        if (corpus.hasSplits()) {
            return corpus;
        }
        double part = config.devPart();
        if (part >= 0.5) {
            throw new CommandException(
                    experiment.corpus()
                            + ": there is no column split, and with dev-part="
                            + part
                            + " for dev and as much for test nothing is left to learn from");
        }
        console.say(
                String.format(
                        Locale.ROOT,
                        "%s: there is no column split; taking %.0f %% of the sentences for dev and"
                                + " as many for test",
                        experiment.corpus(),
                        100 * part));
        return corpus.withSplits(
                config.seed(),
                Map.of(Split.TRAIN, 1 - 2 * part, Split.DEV, part, Split.TEST, part));
    }
}
