// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.baseline.BaselineClassifier;
import io.github.stance4j.benchmarks.fairness.Flips;
import io.github.stance4j.benchmarks.results.AnswersJson;
import io.github.stance4j.benchmarks.results.ComparisonSection;
import io.github.stance4j.benchmarks.results.CostTable;
import io.github.stance4j.benchmarks.results.PageTemplate;
import io.github.stance4j.benchmarks.results.Questions;
import io.github.stance4j.benchmarks.results.SystemAnswers;
import io.github.stance4j.benchmarks.training.ChildProcess;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.model.archive.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures all that there is to measure and writes the page of results. */
@Command(
        name = "run-results.sh",
        mixinStandardHelpOptions = true,
        description = {
            "Write benchmarks/RESULTS.md anew: the model that comes with stance4j beside every"
                    + " baseline, models of public sets, and what the other benchmarks have written"
                    + " before.",
            "Each system is asked in a process of its own. Training the baselines takes long."
        })
public final class ResultsBenchmark implements Callable<Integer> {

    private static final String MODEL = "model";

    private static final String FORMAT = "stance4j-results-page";
    private static final int FORMAT_VERSION = 1;

    /** As the command is started: with a larger heap, garbage would count as memory in use. */
    private static final List<String> JAVA = List.of("-XX:+UseSerialGC", "-Xmx2g");

    @Option(
            names = {"-d", "--public", "--data"},
            paramLabel = "DIR",
            description =
                    "A directory that has news-dev/news-dev.csv, plv/ and newsmtsc/ as they were"
                            + " published; what it does not have is left out.")
    private Path data;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description =
                    "A directory that has plv-*.stance and newsmtsc-*.stance, models trained on"
                            + " the public sets, as run-public.sh names them.")
    private Path models;

    @Option(
            names = {"-b", "--baselines"},
            split = ",",
            paramLabel = "NAME",
            defaultValue = "keyword,majority,logistic,frozen,lstm",
            description = "The baselines to measure beside the model; by default ${DEFAULT-VALUE}.")
    private List<String> baselines;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description =
                    "The seed of the baselines that are trained and of the names that are exchanged;"
                            + " by default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            description =
                    "Measure on so many sentences of each only, to try the command; by default on"
                            + " all.")
    private Integer sentences;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/../RESULTS.md",
            description = "Where to write the page; by default benchmarks/RESULTS.md.")
    private Path output;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "${sys:stance4j.results:-.}/results.json",
            description = "Where to write all figures as JSON; by default ${DEFAULT-VALUE}.")
    private Path json;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description =
                    "A directory to keep the answers of baselines in. Those that are there for the"
                            + " same data and seed are taken, with the costs of that time, so that a"
                            + " run goes on after an interruption and nothing is trained twice.")
    private Path kept;

    @Option(names = "--child", hidden = true, description = "Ask this system, for the parent.")
    private String child;

    @Option(names = "--answers", hidden = true, description = "Where the child writes to.")
    private Path answers;

    ResultsBenchmark() {}

    /** Runs the command and exits with its status. */
    public static void main(String... arguments) {
        BenchmarkCommand.main(new ResultsBenchmark(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        // With a mistyped one, a page without most of its figures would take the place of the last.
        BenchmarkCommand.checkDirectory("--public", data);
        BenchmarkCommand.checkDirectory("--models", models);
        Corpus english = EnglishCorpus.load();
        Map<String, Corpus> measured = MeasuredCorpora.thoseThereAre(english, data);
        if (sentences != null) {
            BenchmarkCommand.checkAtLeastOne("--sentences", sentences);
            measured.replaceAll((name, corpus) -> part(corpus));
        }
        if (child != null) {
            AnswersJson.write(ask(child, english, measured), answers);
            return 0;
        }
        BaselineChoice.named(baselines);
        // What would fail in the end should fail now.
        Path page = output.toAbsolutePath().normalize();
        Files.createDirectories(page.getParent());
        Files.createDirectories(json.toAbsolutePath().getParent());
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, Object> figures = new LinkedHashMap<>();
        PublicSets sets = new PublicSets(data, models, this::part);
        // What needs no training comes first: should a file be broken, one has not waited for long.
        Map<String, String> pictures = addEarlier(parts);
        parts.put("plv", sets.plv());
        parts.put("newsmtsc", sets.newsMtsc());
        figures.put("public", sets.figures());
        addFairness(measured.get(MeasuredCorpora.TEST), parts, figures);
        List<SystemAnswers> systems = askAll(measured);
        addComparisons(measured, systems, parts, figures);
        parts.put("costs", CostTable.of(systems));
        figures.put("costs", CostTable.figures(systems));
        ResultsHead head = new ResultsHead(seed, sentences, data, sets.files());
        parts.put("head", head.markdown());
        String text = PageTemplate.load().fill(parts);
        write(pictures, page.resolveSibling(EarlierResults.PICTURES));
        AtomicFile.write(page, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        BenchmarkCommand.report(text, withHead(head, figures), json);
        return 0;
    }

    private static Map<String, Object> withHead(ResultsHead head, Map<String, Object> figures) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("format_version", FORMAT_VERSION);
        all.put("head", head.figures());
        all.putAll(figures);
        return all;
    }

    private Corpus part(Corpus corpus) {
        int all = corpus.sentences().size();
        return sentences == null
                ? corpus
                : TrainingBenchmark.evenly(corpus, Math.min(sentences, all));
    }

    private static void write(Map<String, String> pictures, Path folder) throws IOException {
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(picture.getKey()), picture.getValue());
        }
    }

    /** Returns the pictures that belong to the parts, by their files' names. */
    private Map<String, String> addEarlier(Map<String, String> parts) throws IOException {
        EarlierResults earlier =
                new EarlierResults(Path.of(System.getProperty("stance4j.results", ".")));
        parts.put("training", earlier.training());
        parts.put("step", earlier.step());
        parts.put("resume", earlier.resume());
        parts.put("factors", earlier.factors());
        parts.put("learning_curve", earlier.learningCurve());
        Map<String, String> pictures = new LinkedHashMap<>();
        parts.put("speed", earlier.speed(pictures));
        parts.put("start", earlier.start());
        parts.put("rivals", earlier.rivals());
        parts.put("stream", earlier.stream());
        return pictures;
    }

    private void addFairness(Corpus test, Map<String, String> parts, Map<String, Object> figures) {
        try (StanceClassifier classifier = StanceClassifier.load()) {
            List<Flips> rows = FairnessBenchmark.measure(classifier, seed, test);
            parts.put(
                    "fairness", FairnessBenchmark.markdown(rows, FairnessBenchmark.DEFAULT_LIMIT));
            figures.put("fairness", rows);
        }
    }

    private List<SystemAnswers> askAll(Map<String, Corpus> measured)
            throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(List.of(MODEL));
        baselines.stream().filter(name -> !name.isEmpty()).forEach(names::add);
        KeptAnswers keep = KeptAnswers.of(kept, seed, sentences, data);
        List<SystemAnswers> systems = new ArrayList<>();
        Path file = Files.createTempFile("stance4j-answers-", ".json");
        try {
            for (String name : names) {
                // The model is asked each time, as it is what the page is about.
                Optional<Path> earlier = name.equals(MODEL) ? Optional.empty() : keep.find(name);
                if (earlier.isEmpty()) {
                    System.err.println("Asking " + name);
                    ChildProcess.startHeard(
                                    JAVA, ResultsBenchmark.class, childArguments(name, file))
                            .waitForSuccess();
                    keep.put(name, file);
                }
                systems.add(AnswersJson.read(earlier.orElse(file), measured));
            }
        } finally {
            Files.deleteIfExists(file);
        }
        return systems;
    }

    private String[] childArguments(String name, Path file) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--child",
                                name,
                                "--answers",
                                file.toString(),
                                "--seed",
                                Long.toString(seed)));
        if (sentences != null) {
            arguments.addAll(List.of("--sentences", sentences.toString()));
        }
        if (data != null) {
            arguments.addAll(List.of("--public", data.toString()));
        }
        return arguments.toArray(String[]::new);
    }

    private SystemAnswers ask(String name, Corpus english, Map<String, Corpus> measured) {
        Questions questions = new Questions(measured);
        if (name.equals(MODEL)) {
            return questions.ask(StanceClassifier::load, model -> "English model");
        }
        BaselineChoice choice = BaselineChoice.named(List.of(name)).get(0);
        return questions.ask(
                () -> new BaselineClassifier(choice.make(english, seed), english.schema()),
                BaselineClassifier::name);
    }

    private static void addComparisons(
            Map<String, Corpus> measured,
            List<SystemAnswers> systems,
            Map<String, String> parts,
            Map<String, Object> figures) {
        Map<String, Object> ofData = new LinkedHashMap<>();
        measured.forEach(
                (data, corpus) -> {
                    System.err.println("Comparing on " + data);
                    ComparisonSection section =
                            new ComparisonSection(
                                    data,
                                    common(data, corpus, systems),
                                    corpus.sentences(),
                                    systems,
                                    Optional.of("construction")
                                            .filter(c -> data.equals(MeasuredCorpora.CHALLENGE)));
                    parts.put(place(data), section.markdown());
                    ofData.put(data, section.figures());
                });
        if (!measured.containsKey(MeasuredCorpora.NEWS)) {
            parts.put(
                    place(MeasuredCorpora.NEWS),
                    NotMeasured.because(
                            "there is no `"
                                    + MeasuredCorpora.newsFile(Path.of(""))
                                    + "` in a directory of `--public`"));
        }
        figures.put("comparisons", ofData);
    }

    /** Returns the name of the template's place for some data. */
    private static String place(String data) {
        return switch (data) {
            case MeasuredCorpora.TEST -> "test";
            case MeasuredCorpora.CHALLENGE -> "challenge";
            default -> "news";
        };
    }

    private static LabelSchema common(String data, Corpus corpus, List<SystemAnswers> systems) {
        LabelSchema common = corpus.schema();
        for (SystemAnswers system : systems) {
            common =
                    common.common(system.schema())
                            .orElseThrow(
                                    () ->
                                            new BenchmarkInputException(
                                                    system.system()
                                                            + " has none of the labels of "
                                                            + data));
        }
        return common;
    }
}
