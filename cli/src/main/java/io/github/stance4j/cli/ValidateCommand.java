// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.Codebook;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.CorpusStatistics;
import io.github.stance4j.corpus.LocatedCorpus;
import io.github.stance4j.corpus.review.CorpusReview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a corpus. */
@Command(
        name = "validate",
        description =
                "Check a corpus, count what is in it, and warn of what a careful colleague would.",
        footerHeading = "%n",
        footer = {
            "Every defect is told as file:line: column: what was found, what was expected, all",
            "of them in one run, on standard error; the exit status is then 1. The statistics of",
            "a sound corpus go to standard output.",
            "",
            "A corpus is UTF-8 CSV with a row for each actor of a sentence:",
            "  sentence_id,sentence,actor,actor_start,actor_end,stance:NAME…,class:NAME…",
            "and maybe target,target_start,target_end, group and split (train, dev, test).",
            "Offsets count UTF-16 units. A stance is 0, 1 or, if not annotated, empty.",
            "",
            "A codebook says which values the other columns may have; a file codebook.csv beside",
            "the corpus is taken for it. With one, sentences of different groups may not be",
            "nearly the same (five-word runs, Jaccard index of 0.5 or more), either.",
            "",
            "Warnings go to standard error, too, and leave the exit status 0 unless --strict is",
            "given: repeated sentences and near duplicates, contradicting labels, columns, ids and",
            "names that give a label away, rare and unevenly divided labels, empty cells, sentences",
            "that are too long. With --predictions or --model there are labels that models which",
            "had not seen them strongly disagree with (confident learning), too.",
            "",
            "Examples:",
            "  stance4j validate my-corpus.csv",
            "  stance4j validate my-corpus.csv --strict --warnings all",
            "  stance4j validate my-corpus.csv --predictions folds/predictions.csv",
            "  stance4j validate my-corpus.csv --format json > review.json",
            "  stance4j validate my-corpus.csv --sample 40 --seed 7     sentences drawn by lot"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Console console;
    private final ClassifierSource models;

    @Parameters(paramLabel = "CORPUS.csv", description = "The corpus to check.")
    private Path file;

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "What the columns may say; by default codebook.csv beside the corpus.")
    private Path codebook;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print N sentences drawn by lot, with their annotation.")
    private int sample;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "The seed of the lot; by default 1.")
    private long seed;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; by default table. JSON has the warnings, too.")
    private EvaluateCommand.Format format;

    @Mixin private ReviewOptions warnings;
    @Mixin private JudgeOptions judge;
    @Spec private CommandSpec command;

    ValidateCommand(Console console, ClassifierSource models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        if (sample < 0) {
            throw wrong("--sample: found " + sample + ", expected 0 or more");
        }
        if (sample > 0 && format == EvaluateCommand.Format.JSON) {
            throw wrong("--sample: there is no sample in JSON, expected another format");
        }
        judge.check();
        int most = warnings.most(format);
        LocatedCorpus located;
        try {
            located = read();
        } catch (CorpusFormatException e) {
            // Its message shows some only; here all are wanted.
            e.defects().stream().map(CorpusDefect::toString).forEach(console::report);
            int count = e.defects().size();
            console.say(file + ": " + count + (count == 1 ? " defect" : " defects"));
            return ExitCode.FAILED;
        }
        CorpusReview review =
                CorpusReview.of(located, judge.checks(located.corpus(), file, models, console));
        print(located.corpus(), review, most);
        return warnings.isStrict() && !review.warnings().isEmpty()
                ? ExitCode.BELOW_THRESHOLD
                : ExitCode.DONE;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private LocatedCorpus read() {
        Optional<Codebook> rules =
                codebook != null ? Optional.of(Codebook.read(codebook)) : Codebook.beside(file);
        if (rules.isEmpty()) {
            return CorpusReader.locate(file);
        }
        if (codebook == null) {
            console.say("checking by " + file.resolveSibling(Codebook.FILE_NAME) + ", too");
        }
        return CorpusReader.locate(file, rules.get());
    }

    private void print(Corpus corpus, CorpusReview review, int most) throws IOException {
        if (format == EvaluateCommand.Format.JSON) {
            String json = ReviewJson.of(file, corpus.statistics(), review, most);
            console.out().write(json.getBytes(StandardCharsets.UTF_8));
            console.out().flush();
            return;
        }
        report(corpus.statistics()).print(console);
        if (sample > 0) {
            new SentenceSample(corpus).print(sample, seed, console);
        }
        new ReviewText(console, most).print(file, review);
    }

    private static Report report(CorpusStatistics statistics) {
        Report report = new Report();
        report.add("sentences", statistics.sentences());
        report.add("  without actors", statistics.sentencesWithoutActors());
        statistics.splits().forEach((split, count) -> report.add("  in " + split.label(), count));
        report.add("groups", statistics.groups());
        report.add("actors", statistics.actors());
        statistics.held().forEach((stance, count) -> report.add("  hold " + stance, count));
        statistics
                .labels()
                .forEach(
                        (set, counts) ->
                                report.add(
                                        set,
                                        counts.isEmpty()
                                                ? "not annotated yet"
                                                : counts.entrySet().stream()
                                                        .map(e -> e.getKey() + " " + e.getValue())
                                                        .collect(Collectors.joining(", "))));
        return report;
    }
}
