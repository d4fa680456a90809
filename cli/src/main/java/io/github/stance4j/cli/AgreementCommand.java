// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.evaluation.Agreement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
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
            "out. Alpha is Krippendorff's for nominal data, kappa Cohen's. For labels they are",
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
        Corpus one = CorpusReader.read(first);
        Corpus other = CorpusReader.read(second);
        Agreement agreement;
        try {
            agreement = Agreement.of(one, other);
        } catch (IllegalArgumentException e) {
            throw new CommandException(
                    String.format(Locale.ROOT, "%s and %s: %s", first, second, e.getMessage()));
        }
        String text =
                switch (format) {
                    case JSON -> AgreementText.json(agreement, disagreements);
                    case TABLE -> AgreementText.table(agreement, disagreements);
                };
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return ExitCode.DONE;
    }
}
