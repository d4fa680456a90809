// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.convert.publicdata.PublicData;
import io.github.stance4j.convert.publicdata.PublicSet;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusWriter;
import io.github.stance4j.corpus.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes public data sets as corpora. */
@Command(
        name = "run-convert.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Write public data sets as corpora, DIR/SET.csv, that 'stance4j train' and 'stance4j"
                    + " evaluate --given-actors' take.",
            "A set without published dev file gets one from its training file."
        })
public final class ConvertPublicData implements Callable<Integer> {

    @Option(
            names = {"-d", "--data"},
            paramLabel = "DIR",
            required = true,
            description = "A directory that has the files as they were published: plv/train.tsv, …")
    private Path data;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Where to write the corpora; made if it is not there.")
    private Path output;

    @Option(
            names = "--set",
            paramLabel = "SET",
            split = ",",
            description = "Which of ${COMPLETION-CANDIDATES} to write; by default all.")
    private Set<PublicData> sets = EnumSet.allOf(PublicData.class);

    @Option(
            names = "--dev-percent",
            paramLabel = "N",
            defaultValue = "10",
            description =
                    "How much of a training file becomes dev where none was published; by default"
                            + " ${DEFAULT-VALUE}.")
    private int devPercent;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of that choice; by default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/convert.json",
            description = "Where to write the counts as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    ConvertPublicData() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new ConvertPublicData(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (devPercent < 1 || devPercent > 99) {
            throw new WrongUsageException(
                    "--dev-percent must be from 1 to 99, found " + devPercent);
        }
        Map<String, Map<String, Integer>> figures = new LinkedHashMap<>();
        for (PublicData set : sets) {
            figures.put(set.label(), convert(set));
        }
        StringBuilder table =
                new StringBuilder("| set | what | how many |\n| --- | --- | ---: |\n");
        figures.forEach(
                (set, counts) ->
                        counts.forEach(
                                (what, count) ->
                                        table.append(
                                                String.format(
                                                        "| %s | %s | %d |\n", set, what, count))));
        BenchmarkCommand.report(table.toString(), figures, json);
        return 0;
    }

    private Map<String, Integer> convert(PublicData set) throws IOException {
        PublicSet read = set.read(data);
        Corpus corpus = read.withDev(seed, devPercent / 100.0);
        Files.createDirectories(output);
        Path file = output.resolve(set.label() + ".csv");
        CorpusWriter.write(corpus, file);
        System.err.println("Wrote " + file);
        Map<String, Integer> counts = new LinkedHashMap<>(read.counts());
        for (Split split : Split.values()) {
            counts.put(
                    "sentences in split " + split.label(), corpus.split(split).sentences().size());
        }
        return counts;
    }
}
