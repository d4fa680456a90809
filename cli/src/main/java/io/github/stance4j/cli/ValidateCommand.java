// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.CorpusStatistics;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a corpus. */
@Command(
        name = "validate",
        description = "Check a corpus and count what is in it.",
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
            "Example:",
            "  stance4j validate my-corpus.csv"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "CORPUS.csv", description = "The corpus to check.")
    private Path file;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try {
            Corpus corpus = CorpusReader.read(file);
            report(corpus.statistics()).print(console);
            return ExitCode.DONE;
        } catch (CorpusFormatException e) {
            // Its message shows some only; here all are wanted.
            e.defects().stream().map(CorpusDefect::toString).forEach(console::report);
            int count = e.defects().size();
            console.say(file + ": " + count + (count == 1 ? " defect" : " defects"));
            return ExitCode.FAILED;
        }
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
                                        counts.entrySet().stream()
                                                .map(e -> e.getKey() + " " + e.getValue())
                                                .collect(Collectors.joining(", "))));
        return report;
    }
}
