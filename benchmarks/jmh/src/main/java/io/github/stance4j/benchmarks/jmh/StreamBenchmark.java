// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.BenchmarkCommand;
import io.github.stance4j.benchmarks.WrongUsageException;
import io.github.stance4j.benchmarks.jmh.subject.Sentences;
import io.github.stance4j.benchmarks.jmh.subject.Subject;
import io.github.stance4j.benchmarks.jmh.subject.Subjects;
import io.github.stance4j.benchmarks.speed.MeasuredSystem;
import io.github.stance4j.benchmarks.speed.StreamFigures;
import io.github.stance4j.benchmarks.speed.StreamTenth;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.onnx.Int8Models;
import io.github.stance4j.onnx.OnnxStanceEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells whether a long stream keeps its speed and its memory. */
@Command(
        name = "run-stream.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell whether a long stream keeps its speed and its memory: sentences over and over again as"
                    + " one stream, tenth by tenth, beside ONNX Runtime on the encoder alone, block by"
                    + " block in turn.",
            "Run it with nothing else on the machine. It takes hours."
        })
public final class StreamBenchmark implements Callable<Integer> {

    private static final int TENTHS = 10;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Sentences to stream, at least 10; by default ${DEFAULT-VALUE}.")
    private int sentences;

    @Option(
            names = "--block",
            paramLabel = "N",
            defaultValue = "500",
            description =
                    "Sentences after which the encoder alone has its turn, at most 512; by default"
                            + " ${DEFAULT-VALUE}, or a tenth of all if that is less.")
    private int block;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "MODEL",
            description = "The model; by default the one that comes with stance4j.")
    private Path model;

    @Option(names = "--int8", description = "Stream through the model with bytes for weights.")
    private boolean int8;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Threads that compute a call, for both; by default ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--limit",
            paramLabel = "PART",
            defaultValue = "0.05",
            description =
                    "Fail with status 3 if the last tenth's speed, as a ratio to the encoder alone,"
                            + " is off by more than that from the first's; by default"
                            + " ${DEFAULT-VALUE}.")
    private double limit;

    @Option(
            names = "--memory-limit",
            paramLabel = "PART",
            defaultValue = "0.1",
            description =
                    "Fail with status 3, too, if heap or resident memory are greater after the last"
                            + " tenth than after the first by more than that part; by default"
                            + " ${DEFAULT-VALUE}.")
    private double memoryLimit;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/stream.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    StreamBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new StreamBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        StreamFigures figures = figures();
        BenchmarkCommand.report(figures.markdown(), figures, json);
        return figures.isSteady(limit, memoryLimit) ? 0 : BenchmarkCommand.LIMIT_PASSED;
    }

    /** Checks the options and measures. */
    StreamFigures figures() throws IOException {
        BenchmarkCommand.checkAtLeastOne("--threads", threads);
        if (sentences < TENTHS) {
            throw new WrongUsageException("--sentences must be at least 10, found " + sentences);
        }
        if (block < 1 || block > StanceClassifier.READ_AHEAD) {
            throw new WrongUsageException(
                    "--block must be from 1 to "
                            + StanceClassifier.READ_AHEAD
                            + ", which a stream reads ahead, found "
                            + block);
        }
        return measure(Math.min(block, sentences / TENTHS));
    }

    private StreamFigures measure(int sizeOfBlock) throws IOException {
        Subjects subjects = Subjects.of(model);
        StanceModel taken = int8 ? Int8Models.of(subjects.model()) : subjects.model();
        MeasuredSystem system = int8 ? MeasuredSystem.ONNX_INT8 : MeasuredSystem.ONNX;
        LoadOptions options = LoadOptions.builder().threads(threads).build();
        try (StanceClassifier classifier = OnnxStanceEngine.open(taken, options);
                Subject raw = subjects.open(MeasuredSystem.RAW, threads)) {
            List<StreamTenth> tenths =
                    new StreamRun(classifier, raw, sizeOfBlock)
                            .run(
                                    Sentences.load().all(),
                                    sentences,
                                    tenth -> System.err.println("Tenth " + tenth + " of 10"));
            return new StreamFigures(
                    subjects.environment(), system.shown(), sentences, sizeOfBlock, tenths);
        }
    }
}
