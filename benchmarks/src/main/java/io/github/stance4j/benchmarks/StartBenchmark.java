// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.benchmarks.speed.Environment;
import io.github.stance4j.benchmarks.speed.FirstAnswer;
import io.github.stance4j.benchmarks.speed.Spread;
import io.github.stance4j.benchmarks.speed.StartFigures;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how long it takes until there is an answer. */
@Command(
        name = "run-start.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell how long it takes until there is an answer: from loading the English model to its first"
                    + " one in a Java program, and the whole of the command with one sentence.",
            "Run it with nothing else on the machine."
        })
public final class StartBenchmark implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "9",
            description = "How often to measure each; by default ${DEFAULT-VALUE}.")
    private int runs;

    @Option(
            names = "--command",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/../../stance4j",
            description = "The command; by default that of this clone.")
    private Path command;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/start.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    StartBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new StartBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        BenchmarkCommand.checkAtLeastOne("--runs", runs);
        if (!Files.isExecutable(command)) {
            throw new BenchmarkInputException("--command: there is no command " + command);
        }
        List<Double> load = new ArrayList<>();
        List<Double> firstAnswer = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        Path sentence = Files.createTempFile("stance4j-start-", ".txt");
        try {
            Files.writeString(sentence, FirstAnswer.SENTENCE);
            for (int run = 0; run <= runs; run++) {
                double[] seconds = FirstAnswer.seconds();
                double ofCommand = ofCommand(sentence);
                // The first reads files that are in memory afterwards, and the command may be
                // built.
                if (run > 0) {
                    load.add(seconds[0]);
                    firstAnswer.add(seconds[1]);
                    whole.add(ofCommand);
                }
            }
        } finally {
            Files.deleteIfExists(sentence);
        }
        StartFigures figures =
                new StartFigures(
                        Environment.with(Map.of()),
                        runs,
                        Spread.of(load),
                        Spread.of(firstAnswer),
                        Spread.of(whole));
        BenchmarkCommand.report(figures.markdown(), figures, json);
        return 0;
    }

    private double ofCommand(Path sentence) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command.toString(), "score", "-")
                        .redirectInput(sentence.toFile())
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.INHERIT)
                        .start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(command + " score ended with status " + status);
            }
            return (System.nanoTime() - start) / NANOS;
        } finally {
            process.destroy();
        }
    }
}
