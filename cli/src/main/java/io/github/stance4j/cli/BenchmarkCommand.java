// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.RandomizationOptions;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.archive.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures a classifier, alone or against another one. */
@Command(
        name = "benchmark",
        description = "Measure any classifier on a corpus, alone or against another one.",
        footerHeading = "%n",
        footer = {
            "NAME is english (the built-in model), a model file, or a classifier that a jar on the",
            "class path brings; STANCE4J_CLASSPATH adds jars and folders to that. Those that learn",
            "do so from the train split of the corpus, or from --train. Figures are those of",
            "'stance4j evaluate'. With --against, only labels that both have are evaluated, and a",
            "paired randomization tells how likely each difference is by chance. Peak memory is",
            "that of the whole process and so is told of the first classifier only.",
            "",
            "FOLDER gets results.json and results.md, which is printed, too.",
            "",
            "Examples:",
            "  stance4j benchmark --corpus my-corpus.csv --classifier english --output figures",
            "  stance4j benchmark --corpus my-corpus.csv --classifier my.stance \\",
            "      --against english --output figures"
        })
final class BenchmarkCommand implements Callable<Integer>, UsesMoreFiles {

    private static final String JSON = "results.json";
    private static final String MARKDOWN = "results.md";

    private final Console console;
    private final ClassifierSource models;

    @Option(
            names = {"-c", "--corpus"},
            paramLabel = "CORPUS.csv",
            required = true,
            description = "The annotated corpus.")
    private Path file;

    @Option(
            names = "--classifier",
            paramLabel = "NAME",
            required = true,
            description = "What to measure.")
    private String classifier;

    @Option(names = "--against", paramLabel = "NAME", description = "What to compare it with.")
    private String against;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where to write the results; made if it is not there.")
    private Path output;

    @Option(
            names = {"-s", "--split"},
            paramLabel = "SPLIT",
            description =
                    "${COMPLETION-CANDIDATES}; by default test, or all if the corpus has no splits.")
    private CorpusPart split;

    @Option(names = "--given-actors", description = "Measure with given actors only.")
    private boolean givenActorsOnly;

    @Option(
            names = "--train",
            paramLabel = "CORPUS.csv",
            description =
                    "What classifiers that learn do so from: its train split, or all of it if it"
                            + " has no splits.")
    private Path training;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Resamples of an interval; by default ${DEFAULT-VALUE}.")
    private int resamples;

    @Option(
            names = "--shuffles",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Shuffles of the paired randomization; by default ${DEFAULT-VALUE}.")
    private int shuffles;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "The seed of both; by default ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin private EngineOptions engine;
    @Spec private CommandSpec command;

    BenchmarkCommand(Console console, ClassifierSource models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public List<NamedFile> alsoWrites() {
        return Stream.of(JSON, MARKDOWN)
                .map(name -> new NamedFile("--output", output.resolve(name)))
                .toList();
    }

    @Override
    public Integer call() throws IOException {
        LoadOptions options = engine.options(command);
        BenchmarkPlan plan;
        List<BenchmarkSystem> systems = new ArrayList<>();
        try {
            plan =
                    new BenchmarkPlan(
                            givenActorsOnly
                                    ? List.of(Setting.GIVEN_ACTORS)
                                    : List.of(Setting.END_TO_END, Setting.GIVEN_ACTORS),
                            options,
                            new BootstrapOptions(
                                    resamples, BootstrapOptions.defaults().level(), seed),
                            new RandomizationOptions(shuffles, seed));
            SystemCatalog catalog = new SystemCatalog(models);
            systems.add(catalog.find(classifier));
            if (against != null) {
                systems.add(catalog.find(against));
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
        BenchmarkData data = BenchmarkData.read(file, split, training, console);
        warnIfNobodyIsThere(data);
        OutputFolder.make(output);
        alsoWrites().forEach(file -> OutputFile.check(file.path()));
        BenchmarkReport report = new BenchmarkRun(plan, data, console).measure(systems);
        String page = BenchmarkMarkdown.of(report);
        write(JSON, BenchmarkJson.of(report));
        write(MARKDOWN, page);
        console.out().write(page.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return ExitCode.DONE;
    }

    /** What nobody holds can be invented, but neither be found nor be missed. */
    private void warnIfNobodyIsThere(BenchmarkData data) {
        if (data.actors() > 0) {
            return;
        }
        String part = data.part() == CorpusPart.ALL ? "" : " of the split " + data.part();
        String found = file + ": no sentence" + part + " has an actor";
        if (givenActorsOnly) {
            throw new CommandException(found + ", so nothing can be measured with given actors");
        }
        console.say(
                "warning: "
                        + found
                        + ". Only what is invented end to end can be measured (false_positives in "
                        + JSON
                        + "), nothing with given actors");
    }

    private void write(String name, String content) throws IOException {
        AtomicFile.write(
                output.resolve(name), out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }
}
