// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.input.InputReader;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.CorpusWriter;
import io.github.stance4j.selection.SelectionCounts;
import io.github.stance4j.selection.SelectionStrategy;
import io.github.stance4j.selection.SentenceSelection;
import io.github.stance4j.selection.SuggestedCorpus;
import io.github.stance4j.selection.SuggestedSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Suggests sentences to annotate. */
@Command(
        name = "suggest",
        description = "Choose the sentences of a text that are worth annotating next.",
        footerHeading = "%n",
        footer = {
            "The input is what 'stance4j score' reads: txt, lines, csv or jsonl. OUT becomes a",
            "corpus to fill in: the sentences, the actors that the model finds in them (or that",
            "the input gives), and empty label columns. Add actors that were not found, and take",
            "out what is none. Beside the labels stand rank, uncertainty (0 to 1) and doubt (the",
            "label that the model is most in doubt about, and its probability).",
            "",
            "  uncertainty  the sentences that the model is most in doubt about",
            "  diversity    sentences that differ from each other, of a sample",
            "  both         those that differ, of the ten times as many most doubtful ones",
            "  random       a sample, to measure on, or to find what the model is blind to",
            "",
            "A sentence that is nearly the same as an excluded one, or as one that is preferred, is",
            "left out. However long the input, ten times as many sentences as are wanted are kept",
            "in memory, and the words of the excluded ones; csv is read as a whole.",
            "'stance4j learning-curve --choose' tells what choosing buys on a corpus.",
            "",
            "Examples:",
            "  stance4j suggest news.txt -o to-annotate.csv",
            "  stance4j suggest news.jsonl -o more.csv --model my.model --exclude my-corpus.csv"
        })
final class SuggestCommand implements Callable<Integer> {

    private final Console console;
    private final ClassifierSource models;

    @Mixin private InputOptions source;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.csv",
            required = true,
            description = "The file to write.")
    private Path output;

    @Option(
            names = {"-n", "--count"},
            paramLabel = "N",
            defaultValue = "100",
            description = "How many sentences; by default ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--strategy",
            paramLabel = "STRATEGY",
            defaultValue = "both",
            description = "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private SelectionStrategy strategy;

    @Option(
            names = "--exclude",
            paramLabel = "CORPUS.csv",
            description = "Not what is annotated already; may be repeated.")
    private List<Path> annotated = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed of all that is random; by default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "FILE",
            description = "Ask this model; by default english, the built-in one.")
    private Path model;

    @Mixin private EngineOptions engine;
    @Spec private CommandSpec command;

    SuggestCommand(Console console, ClassifierSource models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        LoadOptions options = options();
        OutputFile.check(output);
        List<AnnotatedSentence> excluded =
                annotated.stream()
                        .map(CorpusReader::read)
                        .flatMap(corpus -> corpus.sentences().stream())
                        .toList();
        try (Input input = Input.open(source.file(), console)) {
            InputReader reader = source.format().open(input.stream(), input.name());
            try (StanceClassifier classifier = models.load(NamedModel.file(model), options);
                    ProgressBar bar = new ProgressBar(console, true)) {
                SentenceSelection selection =
                        new SentenceSelection(classifier, strategy, count, seed);
                excluded.forEach(sentence -> selection.exclude(sentence.text()));
                boolean sound = new Offering(input, console, bar).offer(reader, selection);
                write(classifier, selection, excluded);
                return sound ? ExitCode.DONE : ExitCode.FAILED;
            }
        }
    }

    private LoadOptions options() {
        if (count < 1) {
            throw new ParameterException(
                    command.commandLine(), "--count: found " + count + ", expected at least 1");
        }
        return engine.options(command);
    }

    private void write(
            StanceClassifier classifier,
            SentenceSelection selection,
            List<AnnotatedSentence> excluded)
            throws IOException {
        List<SuggestedSentence> chosen = selection.choose();
        SelectionCounts counts = selection.counts();
        if (chosen.isEmpty()) {
            throw new CommandException(
                    source.file() + ": there is nothing to suggest; found " + shown(counts));
        }
        Set<String> taken =
                excluded.stream()
                        .map(AnnotatedSentence::id)
                        .collect(Collectors.toCollection(HashSet::new));
        Corpus corpus = SuggestedCorpus.of(classifier.schema(), chosen, taken);
        CorpusWriter.write(corpus, output);
        console.say(
                String.format(
                        Locale.ROOT,
                        "%s: %,d sentences, %,d actors, of %s",
                        output,
                        chosen.size(),
                        corpus.statistics().actors(),
                        shown(counts)));
    }

    private static String shown(SelectionCounts counts) {
        return String.format(
                Locale.ROOT,
                "%,d sentences (%,d excluded, %,d repeated, %,d without a word or unfit)",
                counts.offered(),
                counts.excluded(),
                counts.repeated(),
                counts.unfit());
    }
}
