// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.rivals;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.stance4j.benchmarks.BenchmarkCommand;
import io.github.stance4j.benchmarks.jmh.SpeedOptions;
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
import picocli.CommandLine.Mixin;
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
            names = "--threads",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,2",
            description =
                    "Threads that compute a call, for CoreNLP of a list of sentences; by default"
                            + " ${DEFAULT-VALUE}.")
    private List<Integer> threads;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/rivals.json",
            description = "Where to write the figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    @Mixin private SpeedOptions options = new SpeedOptions(256, 100);

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
        options.check();
        threads.forEach(count -> BenchmarkCommand.checkAtLeastOne("--threads", count));
        return measure();
    }

    private SpeedFigures measure() throws IOException {
        Subjects subjects = Subjects.of(options.model());
        Sentences source = Sentences.load();
        SpeedFigures figures =
                new SpeedFigures(
                        environment(subjects),
                        options.sentences(),
                        options.singles(),
                        options.rounds(),
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
                SpeedRun run = new SpeedRun(opened, figures.reference(), options.rounds(), false);
                figures.batches().addAll(run.batches(count, source.evenly(options.sentences())));
                figures.single().addAll(run.singles(count, source.evenly(options.singles())));
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
