// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.evaluation.Slice;
import io.github.stance4j.report.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates a model. */
@Command(
        name = "evaluate",
        description = "Compare a model's answers with an annotated corpus.",
        footerHeading = "%n",
        footer = {
            "Two settings are evaluated. End to end, only the sentence is given: actors are",
            "found, matched one to one with the annotated ones if they overlap by half, and a",
            "stance counts on a matched actor only. With given actors, only labels are predicted.",
            "Intervals are 95 %% percentile bootstraps over sentences. A figure that nothing",
            "was there to measure on is shown as - and is null in JSON.",
            "Only labels that model and corpus both have are evaluated.",
            "With --by, parts of the corpus are evaluated, too: F1, and as false alarms the share of",
            "the given actors that hold nothing and are said to hold something.",
            "--report writes a page besides, which needs nothing but a browser: the same figures,",
            "precision-recall curves, reliability, confusion, and the worst errors as sentences.",
            "--fail-under takes the end-to-end figure (with --given-actors that setting's) of micro,",
            "macro, actors, or any figure by its name in the JSON, such as stance:NAME.f1.",
            "",
            "Examples:",
            "  stance4j evaluate my-corpus.csv",
            "  stance4j evaluate my-corpus.csv --split dev --model my.model",
            "  stance4j evaluate my-corpus.csv --format json > figures.json",
            "  stance4j evaluate my-corpus.csv --by length --report report.html",
            "  stance4j evaluate my-corpus.csv --by construction --by length --fail-under micro=0.8"
        })
final class EvaluateCommand implements Callable<Integer> {

    /** The formats of figures. */
    enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;
    private final ClassifierSource models;

    @Parameters(paramLabel = "CORPUS.csv", description = "The annotated corpus.")
    private Path file;

    @Option(
            names = {"-s", "--split"},
            paramLabel = "SPLIT",
            description =
                    "${COMPLETION-CANDIDATES}; by default test, or all if the corpus has no splits.")
    private CorpusPart split;

    @Option(names = "--given-actors", description = "Evaluate with given actors only.")
    private boolean givenActorsOnly;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; by default table.")
    private Format format;

    @Option(
            names = "--by",
            paramLabel = "COLUMN",
            description = "Evaluate by a column of the corpus, or by length; may be repeated.")
    private List<String> columns = List.of();

    @Option(
            names = "--fail-under",
            paramLabel = "FIGURE=VALUE",
            description = "Exit with status 3 if a figure is less; may be repeated.")
    private Map<String, Double> floors = Map.of();

    @Mixin private ModelOptions model;
    @Mixin private ReportOptions report;
    @Spec private CommandSpec command;

    EvaluateCommand(Console console, ClassifierSource models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        model.options();
        Floors.defect(floors)
                .ifPresent(
                        defect -> {
                            throw new ParameterException(command.commandLine(), defect);
                        });
        report.check();
        Corpus corpus = CorpusReader.read(file);
        CorpusPart part = split != null ? split : CorpusPart.byDefault(corpus);
        List<AnnotatedSentence> sentences = part.of(corpus, file);
        warnOfWhatMayBeLearnt(corpus);
        try (StanceClassifier classifier = model.load(models)) {
            EvaluationRun run = new EvaluationRun(classifier, labels(corpus, classifier));
            List<Evaluation> evaluations =
                    run.evaluate(sentences, settings(), new ProgressBar(console, true));
            List<Slice> slices = new ArrayList<>();
            columns.forEach(column -> slices.addAll(run.slices(sentences, column)));
            print(
                    new EvaluationReport(
                            file.toString(),
                            part.toString(),
                            model.name(),
                            sentences.size(),
                            evaluations,
                            slices));
            if (report.isWanted()) {
                String title = file.getFileName() + ", " + part;
                writePage(run.page(sentences, evaluations, title).slices(slices), part, sentences);
            }
            return Floors.areMet(floors, evaluations.get(0), console)
                    ? ExitCode.DONE
                    : ExitCode.BELOW_THRESHOLD;
        }
    }

    /** Nobody wrote the built-in model's corpus; a model of one's own is mostly of this one. */
    private void warnOfWhatMayBeLearnt(Corpus corpus) {
        if (split == null && !corpus.hasSplits() && model.file().isPresent()) {
            console.say(
                    "warning: "
                            + file
                            + " has no column split, so all its sentences are measured; if the"
                            + " model was trained on any of them, the figures are too good. Divide a"
                            + " corpus before training (stance4j convert --splits), or say --split all"
                            + " if these are other sentences");
        }
    }

    private LabelSchema labels(Corpus corpus, StanceClassifier classifier) {
        return CommonLabels.of(file, corpus.schema(), "the model", classifier.schema(), console);
    }

    private List<Setting> settings() {
        return givenActorsOnly
                ? List.of(Setting.GIVEN_ACTORS)
                : List.of(Setting.END_TO_END, Setting.GIVEN_ACTORS);
    }

    private void print(EvaluationReport figures) throws IOException {
        String text =
                switch (format) {
                    case JSON -> EvaluationJson.of(figures);
                    case TABLE -> EvaluationTable.of(figures);
                };
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
    }

    private void writePage(
            HtmlReport.Builder page, CorpusPart part, List<AnnotatedSentence> sentences)
            throws IOException {
        new ReportFacts(page)
                .corpus(file, part.toString(), sentences)
                .measurement(model)
                .model(model.name(), models.archive(model.file()));
        report.write(page, console);
    }
}
