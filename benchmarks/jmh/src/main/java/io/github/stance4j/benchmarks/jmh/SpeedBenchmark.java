// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import io.github.stance4j.benchmarks.BenchmarkCommand;
import io.github.stance4j.benchmarks.WrongUsageException;
import io.github.stance4j.benchmarks.jmh.subject.OpenSubjects;
import io.github.stance4j.benchmarks.jmh.subject.Sentences;
import io.github.stance4j.benchmarks.jmh.subject.Subjects;
import io.github.stance4j.benchmarks.speed.AloneFigure;
import io.github.stance4j.benchmarks.speed.BatchFigure;
import io.github.stance4j.benchmarks.speed.GrowthFigure;
import io.github.stance4j.benchmarks.speed.MeasuredSystem;
import io.github.stance4j.benchmarks.speed.MemoryFigure;
import io.github.stance4j.benchmarks.speed.SingleFigure;
import io.github.stance4j.benchmarks.speed.SpeedFigures;
import io.github.stance4j.benchmarks.speed.SpeedPlots;
import io.github.stance4j.benchmarks.speed.SpeedReport;
import io.github.stance4j.benchmarks.speed.Spread;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how fast the engines are beside the encoder alone. */
@Command(
        name = "run-speed.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell how fast the engines are, from strings to answers, beside ONNX Runtime on the encoder"
                    + " alone: many sentences at once and one by one, how times grow with length,"
                    + " batch and actors, what is allocated and how much memory is resident.",
            "The systems take turns in one process. Run it with nothing else on the machine."
        })
public final class SpeedBenchmark implements Callable<Integer> {

    private static final MeasuredSystem REFERENCE = MeasuredSystem.RAW;

    @Option(
            names = "--systems",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "raw,raw-batches,onnx,onnx-int8,dl4j",
            description =
                    "What to measure, raw among them, which is the reference; by default"
                            + " ${DEFAULT-VALUE}. There is raw-default, too, whose threads spin, so"
                            + " that all turns have a pause of 100 ms before them.")
    private List<String> systems;

    @Option(
            names = "--threads",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,2",
            description =
                    "Threads that compute a call, for all systems; the last is taken for all but batches"
                            + " and single sentences; by default ${DEFAULT-VALUE}.")
    private List<Integer> threads;

    @Option(
            names = "--lengths",
            split = ",",
            paramLabel = "N",
            defaultValue = "8,16,32,64,128,256,512",
            description = "Lengths in word pieces; by default ${DEFAULT-VALUE}.")
    private List<Integer> lengths;

    @Option(
            names = "--batches",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,2,4,8,16,32,64,128,256",
            description = "Sentences at once; by default ${DEFAULT-VALUE}.")
    private List<Integer> batches;

    @Option(
            names = "--actors",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,2,5,10,20",
            description = "Actors of a sentence; by default ${DEFAULT-VALUE}.")
    private List<Integer> actors;

    @Option(
            names = "--alone",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description =
                    "How long JMH measures each system in a process of its own; 0 for one call in"
                            + " this process, to try the command; by default ${DEFAULT-VALUE}.")
    private int alone;

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            defaultValue = "${sys:stance4j.results:-.}",
            description = "Where to write the pictures; by default ${DEFAULT-VALUE}.")
    private Path pictures;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/speed.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    @Mixin private SpeedOptions options = new SpeedOptions(512, 200);

    SpeedBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new SpeedBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        SpeedFigures figures = figures();
        Files.createDirectories(pictures);
        for (Map.Entry<String, String> picture : SpeedPlots.of(figures).entrySet()) {
            Files.writeString(pictures.resolve(picture.getKey()), picture.getValue());
        }
        System.err.println("The pictures: " + pictures);
        BenchmarkCommand.report(SpeedReport.markdown(figures), figures, json);
        return 0;
    }

    /** Checks the options and measures. */
    SpeedFigures figures() throws IOException {
        List<MeasuredSystem> measured = measured();
        check();
        return measure(measured);
    }

    private List<MeasuredSystem> measured() {
        try {
            Set<MeasuredSystem> named = new LinkedHashSet<>();
            systems.forEach(key -> named.add(MeasuredSystem.named(key)));
            if (!named.contains(REFERENCE)) {
                throw new WrongUsageException(
                        "--systems must have " + REFERENCE.key() + ", which ratios are to");
            }
            return List.copyOf(named);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(e.getMessage());
        }
    }

    private void check() {
        options.check();
        threads.forEach(count -> BenchmarkCommand.checkAtLeastOne("--threads", count));
        batches.forEach(count -> BenchmarkCommand.checkAtLeastOne("--batches", count));
        actors.forEach(count -> BenchmarkCommand.checkAtLeastOne("--actors", count));
        if (lengths.stream().anyMatch(length -> length < 3)) {
            throw new WrongUsageException(
                    "--lengths count the two special word pieces, so each is at least 3, found "
                            + lengths);
        }
    }

    private SpeedFigures measure(List<MeasuredSystem> measured) throws IOException {
        Subjects subjects = Subjects.of(options.model());
        Sentences source = Sentences.load();
        List<BatchFigure> ofBatches = new ArrayList<>();
        List<SingleFigure> ofSingles = new ArrayList<>();
        List<GrowthFigure> growth = new ArrayList<>();
        Spread bound = null;
        for (int i = 0; i < threads.size(); i++) {
            try (OpenSubjects opened = subjects.open(measured, threads.get(i))) {
                SpeedRun run =
                        new SpeedRun(
                                opened,
                                REFERENCE.shown(),
                                options.rounds(),
                                measured.contains(MeasuredSystem.RAW_DEFAULT));
                tell("%d threads, %d sentences at once", threads.get(i), options.sentences());
                ofBatches.addAll(run.batches(threads.get(i), source.evenly(options.sentences())));
                tell("%d threads, %d sentences one by one", threads.get(i), options.singles());
                ofSingles.addAll(run.singles(threads.get(i), source.evenly(options.singles())));
                if (i == threads.size() - 1) {
                    growth.addAll(growth(run, source, subjects));
                    bound = bound(run, source, subjects, measured);
                }
            }
        }
        return new SpeedFigures(
                subjects.environment(),
                options.sentences(),
                options.singles(),
                options.rounds(),
                REFERENCE.shown(),
                ofBatches,
                ofSingles,
                alone(measured),
                memory(measured),
                growth,
                bound);
    }

    private List<GrowthFigure> growth(SpeedRun run, Sentences source, Subjects subjects) {
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(subjects.model().vocabulary());
        List<GrowthFigure> growth = new ArrayList<>();
        for (int length : lengths) {
            tell("sentences of %d word pieces", length);
            growth.addAll(run.length(source, tokenizer, length));
        }
        for (int size : batches) {
            tell("%d sentences at once", size);
            growth.addAll(run.batch(source, size));
        }
        for (int count : actors) {
            tell("%d actors", count);
            growth.addAll(run.actors(source, tokenizer, count));
        }
        return growth;
    }

    private static Spread bound(
            SpeedRun run, Sentences source, Subjects subjects, List<MeasuredSystem> measured) {
        return measured.contains(MeasuredSystem.DL4J)
                ? run.productBound(
                        source,
                        new WordPieceTokenizer(subjects.model().vocabulary()),
                        subjects.model().network().layers())
                : null;
    }

    private List<AloneFigure> alone(List<MeasuredSystem> measured) {
        AloneRun run = new AloneRun(options.model(), lastThreads(), options.singles(), alone);
        List<AloneFigure> figures = new ArrayList<>();
        for (MeasuredSystem system : measured) {
            tell("%s alone, by JMH", system.key());
            figures.add(run.of(system));
        }
        return figures;
    }

    private List<MemoryFigure> memory(List<MeasuredSystem> measured) throws IOException {
        List<MemoryFigure> figures = new ArrayList<>();
        for (MeasuredSystem system : measured) {
            tell("%s: its memory", system.key());
            figures.add(MemoryRun.of(system, options.model(), lastThreads(), options.sentences()));
        }
        return figures;
    }

    private int lastThreads() {
        return threads.get(threads.size() - 1);
    }

    private static void tell(String format, Object... values) {
        System.err.println("Measuring: " + String.format(format, values));
    }
}
