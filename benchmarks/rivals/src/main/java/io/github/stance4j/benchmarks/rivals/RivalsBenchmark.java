// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.rivals;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.stance4j.benchmarks.BenchmarkCommand;
import io.github.stance4j.benchmarks.jmh.SpeedRun;
import io.github.stance4j.benchmarks.jmh.subject.OpenSubjects;
import io.github.stance4j.benchmarks.jmh.subject.Sentences;
import io.github.stance4j.benchmarks.jmh.subject.Subject;
import io.github.stance4j.benchmarks.jmh.subject.Subjects;
import io.github.stance4j.benchmarks.speed.MeasuredSystem;
import io.github.stance4j.benchmarks.speed.SpeedFigures;
import io.github.stance4j.benchmarks.speed.SpeedReport;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import opennlp.tools.util.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how fast the engine is beside what one would take otherwise. */
@Command(
        name = "run-rivals.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Tell how fast the engine on ONNX Runtime is beside Stanford CoreNLP's sentiment annotator and"
                    + " OpenNLP's document categorizer, trained on our training split.",
            "CoreNLP is under the GPL; it is downloaded with 474 MB of models when this is first run. The"
                    + " systems take turns in one process. Run it with nothing else on the machine."
        })
public final class RivalsBenchmark implements Callable<Integer> {

    @Option(
            names = {"-m", "--model"},
            paramLabel = "MODEL",
            description = "The model; by default the one that comes with stance4j.")
    private Path model;

    @Option(
            names = "--threads",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,2",
            description =
                    "Threads of an operation, for CoreNLP of a list of sentences; by default"
                            + " ${DEFAULT-VALUE}.")
    private List<Integer> threads;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            defaultValue = "256",
            description = "Sentences to give at once; by default ${DEFAULT-VALUE}.")
    private int sentences;

    @Option(
            names = "--singles",
            paramLabel = "N",
            defaultValue = "100",
            description = "Sentences to give one by one; by default ${DEFAULT-VALUE}.")
    private int singles;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Rounds to count, after one to warm up; by default ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/rivals.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    RivalsBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new RivalsBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException {
        SpeedFigures figures = figures();
        BenchmarkCommand.report(SpeedReport.markdown(figures), figures, json);
        return 0;
    }

    /** Checks the options and measures. */
    SpeedFigures figures() throws IOException {
        BenchmarkCommand.checkAtLeastOne("--sentences", sentences);
        BenchmarkCommand.checkAtLeastOne("--singles", singles);
        BenchmarkCommand.checkAtLeastOne("--rounds", rounds);
        threads.forEach(count -> BenchmarkCommand.checkAtLeastOne("--threads", count));
        return measure();
    }

    private SpeedFigures measure() throws IOException {
        Subjects subjects = Subjects.of(model);
        Sentences source = Sentences.load();
        SpeedFigures figures =
                new SpeedFigures(
                        environment(subjects),
                        sentences,
                        singles,
                        rounds,
                        CoreNlpSentiment.NAME,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null);
        for (int count : threads) {
            System.err.println("Measuring: " + count + " threads");
            try (OpenSubjects opened = open(subjects, count)) {
                SpeedRun run = new SpeedRun(opened, figures.reference(), rounds, false);
                figures.batches().addAll(run.batches(count, source.evenly(sentences)));
                figures.single().addAll(run.singles(count, source.evenly(singles)));
            }
        }
        return figures;
    }

    private static Map<String, String> environment(Subjects subjects) {
        Map<String, String> environment = new LinkedHashMap<>(subjects.environment());
        environment.put("CoreNLP", StanfordCoreNLP.class.getPackage().getImplementationVersion());
        environment.put("OpenNLP", Version.currentVersion().toString());
        return environment;
    }

    private static OpenSubjects open(Subjects subjects, int threads) throws IOException {
        List<Subject> all = new ArrayList<>();
        all.addAll(
                subjects.open(
                                List.of(
                                        MeasuredSystem.RAW,
                                        MeasuredSystem.ONNX,
                                        MeasuredSystem.ONNX_INT8),
                                threads)
                        .all());
        all.add(new CoreNlpSentiment(threads));
        all.add(OpenNlpCategorizer.train(EnglishCorpus.load().split(Split.TRAIN)));
        return new OpenSubjects(all);
    }
}
