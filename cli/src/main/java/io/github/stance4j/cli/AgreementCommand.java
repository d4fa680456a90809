// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.LocatedCorpus;
import io.github.stance4j.evaluation.Agreement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two annotations of the same sentences. */
@Command(
        name = "agreement",
        description = "Tell how far two annotations of the same sentences agree.",
        footerHeading = "%n",
        footer = {
            "Sentences are paired by their sentence_id; those that only one file has are left",
            "out and counted, in JSON as only_first and only_second. A sentence whose text is",
            "another in the second file is told by its line, and nothing is compared then.",
            "Alpha is Krippendorff's for nominal data, kappa Cohen's. For labels they are",
            "about the actors that both have marked (spans that overlap by half); F1 of a label",
            "counts the holders that only one has marked, too. For actors, alpha and kappa are",
            "about the words: whether one begins an actor, is inside one or outside. A figure",
            "that nothing was there to measure on is shown as - and is null in JSON.",
            "",
            "Example:",
            "  stance4j agreement first.csv second.csv --disagreements"
        })
final class AgreementCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FIRST.csv", description = "One annotation.")
    private Path first;

    @Parameters(paramLabel = "SECOND.csv", description = "The other.")
    private Path second;

    @Option(
            names = {"-d", "--disagreements"},
            description = "List everything that differs, too.")
    private boolean disagreements;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; by default table.")
    private EvaluateCommand.Format format;

    AgreementCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocatedCorpus one = CorpusReader.locate(first);
        LocatedCorpus other = CorpusReader.locate(second);
        Agreement agreement;
        try {
            agreement = Agreement.of(one, other);
        } catch (CorpusFormatException e) {
            // Its message shows some only; here all are wanted.
            e.defects().stream().map(CorpusDefect::toString).forEach(console::report);
            int count = e.defects().size();
            throw new CommandException(
                    String.format(
                            "%s and %s: %d %s differ in text",
                            first, second, count, count == 1 ? "sentence" : "sentences"),
                    e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(
                    String.format("%s and %s: %s", first, second, e.getMessage()), e);
        }
        String text =
                switch (format) {
                    case JSON -> new AgreementText(agreement, disagreements).json();
                    case TABLE -> new AgreementText(agreement, disagreements).table(first, second);
                };
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return ExitCode.DONE;
    }
}
