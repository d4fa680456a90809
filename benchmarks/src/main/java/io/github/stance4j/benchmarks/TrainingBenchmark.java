// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.benchmarks.training.OnnxForward;
import io.github.stance4j.benchmarks.training.StepRecorder;
import io.github.stance4j.benchmarks.training.TrainingCost;
import io.github.stance4j.benchmarks.training.TrainingReport;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.evaluation.ProcessMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains on a part of the English corpus and tells what it costs in time and memory. */
@Command(
        name = "run-training.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell what a training step costs, against the encoder's forward pass in ONNX Runtime on"
                    + " the same padded batches, and the peak of memory.",
            "Run it with nothing else on the machine."
        })
public final class TrainingBenchmark implements Callable<Integer> {

    private static final long GIGABYTE = 1_000_000_000;

    /** Enough to choose an epoch by; that is not timed, but one waits for it. */
    private static final int DEV_SENTENCES = 60;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            defaultValue = "600",
            description = "Sentences to train on; by default ${DEFAULT-VALUE}.")
    private int sentences;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "4",
            description = "Passes over them; by default ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Threads of both sides; by default ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--max-memory",
            paramLabel = "GB",
            defaultValue = "6",
            description =
                    "Fail with status 3 if more than that was resident; by default ${DEFAULT-VALUE}"
                            + " GB.")
    private int gigabytes;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/training.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    TrainingBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new TrainingBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        BenchmarkCommand.checkAtLeastOne("--threads", threads);
        BenchmarkCommand.checkAtLeastOne("--epochs", epochs);
        Corpus english = EnglishCorpus.load();
        Corpus train = evenly(english.split(Split.TRAIN), sentences);
        Corpus dev = evenly(english.split(Split.DEV), DEV_SENTENCES);
        TrainingConfig config =
                TrainingConfig.of(
                        Map.of(
                                "epochs", Integer.toString(epochs),
                                "threads", Integer.toString(threads)));
        Nd4jBackend.load();
        System.err.println("Training; this takes minutes");
        try (OnnxForward forward = new OnnxForward(config.encoder(), threads)) {
            StepRecorder recorder = new StepRecorder(forward::seconds);
            new StanceModelTrainer(config, recorder).train(train, dev);
            TrainingCost cost =
                    new TrainingCost(
                            train.sentences().size(),
                            threads,
                            recorder.epochs(),
                            ProcessMemory.peakBytes(),
                            gigabytes * GIGABYTE);
            BenchmarkCommand.report(
                    TrainingReport.markdown(cost), TrainingReport.figures(cost), json);
            return cost.passesLimit() ? BenchmarkCommand.LIMIT_PASSED : 0;
        }
    }

    /**
     * Takes sentences from all over a corpus, at equal distances, as its parts differ in length.
     */
    static Corpus evenly(Corpus corpus, int number) {
        List<AnnotatedSentence> all = corpus.sentences();
        if (number < 1 || number > all.size()) {
            throw new WrongUsageException(
                    "There are "
                            + all.size()
                            + " sentences to train on, expected --sentences between 1 and that,"
                            + " found "
                            + number);
        }
        return new Corpus(
                corpus.schema(),
                IntStream.range(0, number)
                        .mapToObj(i -> all.get((int) ((long) i * all.size() / number)))
                        .toList());
    }
}
