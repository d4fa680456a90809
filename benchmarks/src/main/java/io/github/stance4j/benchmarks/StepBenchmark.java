// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.benchmarks.training.ForwardProducts;
import io.github.stance4j.benchmarks.training.OnnxForward;
import io.github.stance4j.benchmarks.training.StepCost;
import io.github.stance4j.benchmarks.training.StepTimes;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.evaluation.ProcessMemory;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what a training step costs, at one length of sentences. */
@Command(
        name = "run-step.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell what a training step costs, against the matrix products that it can't do without"
                    + " and against the encoder's forward pass in ONNX Runtime.",
            "All sentences have the same length. Run it with nothing else on the machine."
        })
public final class StepBenchmark implements Callable<Integer> {

    private static final int BATCH = 16;
    private static final int SPECIAL_PIECES = 2;
    private static final int WARM_UP = 50;
    private static final int DEV_SENTENCES = 20;

    @Option(
            names = "--pieces",
            paramLabel = "N",
            defaultValue = "48",
            description =
                    "Word pieces of a sentence, special ones included; by default ${DEFAULT-VALUE}.")
    private int pieces;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "140",
            description =
                    "About how many steps to take in each of the two trainings, the first 50 to warm"
                            + " up; by default ${DEFAULT-VALUE}.")
    private int steps;

    @Option(
            names = "--encoder",
            paramLabel = "NAME",
            defaultValue = "all-MiniLM-L6-v2",
            description = "The encoder; by default ${DEFAULT-VALUE}.")
    private String encoder;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Threads of all sides; by default ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/step.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    StepBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new StepBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        BenchmarkCommand.checkAtLeastOne("--threads", threads);
        BenchmarkCommand.checkAtLeastOne("--steps", steps);
        TrainingConfig config = TrainingConfig.of(Map.of("encoder", encoder));
        Nd4jBackend.load();
        Corpus english = EnglishCorpus.load();
        Corpus train = ofOneLength(english.split(Split.TRAIN), config);
        Corpus dev = TrainingBenchmark.evenly(english.split(Split.DEV), DEV_SENTENCES);
        int layers = config.encoder().weights().layers();
        System.err.println("Training twice; this takes minutes");
        StepCost cost = measure(train, dev, layers);
        BenchmarkCommand.report(cost.markdown(), cost.figures(), json);
        return 0;
    }

    private StepCost measure(Corpus train, Corpus dev, int layers) throws IOException {
        List<Double> products = new ArrayList<>();
        List<Double> onnx = new ArrayList<>();
        try (OnnxForward forward = new OnnxForward(PretrainedEncoder.named(encoder), threads);
                ForwardProducts reference = new ForwardProducts(layers, BATCH, pieces)) {
            StepTimes full =
                    train(
                            train,
                            dev,
                            0,
                            batches -> {
                                for (List<PieceSequence> batch : batches) {
                                    products.add(reference.seconds());
                                    onnx.add(forward.seconds(List.of(batch)));
                                }
                            });
            StepTimes frozen = train(train, dev, layers / 2, batches -> {});
            return new StepCost(
                    StepCost.median(warm(full.seconds())),
                    StepCost.median(warm(frozen.seconds())),
                    StepCost.median(warm(products)),
                    reference.operations(),
                    StepCost.median(warm(onnx)),
                    full.resident().get(Math.min(WARM_UP, full.resident().size()) - 1),
                    full.resident().get(full.resident().size() - 1),
                    ProcessMemory.peakBytes());
        }
    }

    private StepTimes train(
            Corpus train,
            Corpus dev,
            int frozenLayers,
            Consumer<List<List<PieceSequence>>> reference) {
        int stepsPerEpoch = train.sentences().size() / BATCH;
        TrainingConfig config =
                TrainingConfig.of(
                        Map.of(
                                "encoder", encoder,
                                "batch-size", Integer.toString(BATCH),
                                "threads", Integer.toString(threads),
                                "epochs", Integer.toString((steps - 1) / stepsPerEpoch + 1),
                                "frozen-layers", Integer.toString(frozenLayers)));
        StepTimes times = new StepTimes(reference);
        new StanceModelTrainer(config, times).train(train, dev);
        return times;
    }

    private static <T> List<T> warm(List<T> all) {
        return all.subList(Math.min(WARM_UP, all.size() - 1), all.size());
    }

    /** Takes whole batches of sentences that have the length, without padding. */
    private Corpus ofOneLength(Corpus corpus, TrainingConfig config) {
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(config.encoder().vocabulary());
        List<AnnotatedSentence> fitting =
                corpus.sentences().stream()
                        .filter(
                                sentence ->
                                        tokenizer.tokenize(sentence.text()).size()
                                                == pieces - SPECIAL_PIECES)
                        .toList();
        if (fitting.size() < BATCH) {
            throw new BenchmarkInputException(
                    "There are "
                            + fitting.size()
                            + " sentences of --pieces "
                            + pieces
                            + " to train on, expected at least "
                            + BATCH);
        }
        return new Corpus(corpus.schema(), fitting.subList(0, fitting.size() / BATCH * BATCH));
    }
}
