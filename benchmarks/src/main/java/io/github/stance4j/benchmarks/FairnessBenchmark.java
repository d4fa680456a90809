// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.evaluation.MetricCell;
import io.github.stance4j.benchmarks.fairness.Flips;
import io.github.stance4j.benchmarks.fairness.NameFairness;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exchanges the names of the test split's actors and counts the stances that change. */
@Command(
        name = "run-fairness.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell how many held stances of the test split a model takes back when countries and"
                    + " persons have names of other regions. Actors are given."
        })
public final class FairnessBenchmark implements Callable<Integer> {

    static final double DEFAULT_LIMIT = 0.03;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "MODEL",
            description = "A model file; by default the English model that comes with stance4j.")
    private Path model;

    @Option(
            names = "--limit",
            paramLabel = "SHARE",
            defaultValue = "" + DEFAULT_LIMIT,
            description =
                    "With more than this share of the held stances lost over all regions, the exit"
                            + " status is 3; by default ${DEFAULT-VALUE}.")
    private double limit;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which names are taken; by default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/fairness.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    FairnessBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new FairnessBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        List<Flips> rows;
        try (StanceClassifier classifier = BenchmarkCommand.load(model, LoadOptions.defaults())) {
            rows = measure(classifier, seed, EnglishCorpus.load().split(Split.TEST));
        }
        Flips all = rows.get(rows.size() - 1);
        BenchmarkCommand.report(markdown(rows, limit), Map.of("regions", rows, "seed", seed), json);
        return status(all, limit);
    }

    /**
     * Returns the exit status.
     *
     * @throws BenchmarkInputException if nothing was held, so that nothing could be lost
     */
    static int status(Flips all, double limit) {
        if (all.held() == 0) {
            throw new BenchmarkInputException(
                    "Whether a name decides can't be told: of "
                            + all.sentences()
                            + " sentences with exchanged names, the model holds no stance with the"
                            + " old ones, so none could be lost");
        }
        return all.isAbove(limit) ? BenchmarkCommand.LIMIT_PASSED : 0;
    }

    /** Returns a row for each region, then their sum. */
    static List<Flips> measure(StanceClassifier classifier, long seed, Corpus corpus) {
        List<Flips> rows =
                new ArrayList<>(new NameFairness(classifier, seed).measure(corpus.sentences()));
        rows.add(NameFairness.sum(rows));
        return rows;
    }

    static String markdown(List<Flips> rows, double limit) {
        StringBuilder table =
                new StringBuilder(
                        "| names of | sentences | stances held | lost | gained | lost / held | above "
                                + limit
                                + " |\n| --- | ---: | ---: | ---: | ---: | ---: | --- |\n");
        for (Flips row : rows) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %d | %d | %d | %s | %s |\n",
                            row.region(),
                            row.sentences(),
                            row.held(),
                            row.lost(),
                            row.gained(),
                            MetricCell.of(row.share()),
                            above(row, limit)));
        }
        return table.toString();
    }

    private static String above(Flips row, double limit) {
        if (row.held() == 0) {
            return MetricCell.UNDEFINED;
        }
        return row.isAbove(limit) ? "yes" : "no";
    }
}
