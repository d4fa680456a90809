// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.ChoiceCurve;
import io.github.stance4j.dl4j.experiment.ChoiceCurveResult;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import io.github.stance4j.selection.SelectionStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what choosing sentences to annotate buys where few of them hold a stance. */
@Command(
        name = "run-choice.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell what 'stance4j suggest' buys against a lot, where few sentences hold a stance:"
                    + " plays annotating through on the English corpus's training split, from which"
                    + " sentences with stances are left out by lot.",
            "This takes as long as some trainings do."
        })
public final class ChoiceBenchmark implements Callable<Integer> {

    private static final double ALL = 100;

    @Option(
            names = "--holding",
            paramLabel = "P",
            defaultValue = "10",
            description =
                    "How many percent of the sentences to choose from hold a stance at most; by"
                            + " default ${DEFAULT-VALUE}.")
    private double holding;

    @Option(
            names = "--sentences",
            split = ",",
            paramLabel = "N",
            defaultValue = "200,400,600,800",
            description =
                    "How many sentences are annotated, the first by lot; by default"
                            + " ${DEFAULT-VALUE}.")
    private List<Integer> sentences;

    @Option(
            names = "--strategies",
            split = ",",
            paramLabel = "STRATEGY",
            defaultValue = "both,random",
            description = "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private List<SelectionStrategy> strategies;

    @Option(
            names = "--seeds",
            split = ",",
            paramLabel = "SEED",
            defaultValue = "1,2,3",
            description = "The seeds of the lots and the trainings; by default ${DEFAULT-VALUE}.")
    private List<Long> seeds;

    @Option(
            names = "--dev",
            paramLabel = "N",
            defaultValue = "180",
            description =
                    "How many sentences of the development split choose the epoch; by default"
                            + " ${DEFAULT-VALUE}.")
    private int dev;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting of the trainings, as of stance4j train.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            defaultValue = "${sys:stance4j.results:-.}/choice",
            description =
                    "Where the models and the curves go, so that a run that was broken off goes on;"
                            + " by default ${DEFAULT-VALUE}.")
    private Path folder;

    ChoiceBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new ChoiceBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        check();
        Corpus english = EnglishCorpus.load();
        Corpus pool = RareStances.of(english.split(Split.TRAIN), holding / ALL, 1);
        int all = pool.sentences().size();
        if (Collections.max(sentences) > all) {
            throw new WrongUsageException(
                    "--sentences must be at most the "
                            + all
                            + " that there are, found "
                            + Collections.max(sentences));
        }
        System.err.println(
                all
                        + " sentences to choose from, of which "
                        + holding
                        + " % at most hold a stance");
        ChoiceCurveResult result =
                new ChoiceCurve(
                                TrainingConfig.of(settings),
                                strategies,
                                sentences.stream().map(count -> count / (double) all).toList(),
                                seeds,
                                folder,
                                new ExperimentProgress())
                        .run(
                                new TrainingSplits(pool, some(english.split(Split.DEV), dev)),
                                "test",
                                english.split(Split.TEST));
        result.writeTo(folder);
        BenchmarkCommand.print(result.markdown());
        System.err.println("The curves: " + folder);
        return 0;
    }

    private void check() {
        if (!(holding > 0 && holding <= ALL)) {
            throw new WrongUsageException(
                    "--holding must be more than 0 and at most 100, found " + holding);
        }
        BenchmarkCommand.checkAtLeastOne("--dev", dev);
        for (int count : sentences) {
            BenchmarkCommand.checkAtLeastOne("--sentences", count);
        }
        if (sentences.stream().distinct().count() < 2) {
            throw new WrongUsageException(
                    "--sentences must be two numbers at least, one to begin with and one to choose"
                            + " for, found "
                            + sentences);
        }
    }

    private static Corpus some(Corpus corpus, int count) {
        List<AnnotatedSentence> shuffled = new ArrayList<>(corpus.sentences());
        Collections.shuffle(shuffled, new Random(1));
        return new Corpus(corpus.schema(), shuffled.subList(0, Math.min(count, shuffled.size())));
    }
}
