// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.input.InputFormat;
import io.github.stance4j.cli.input.InputItem;
import io.github.stance4j.cli.input.InputReader;
import io.github.stance4j.cli.output.OutputFormat;
import io.github.stance4j.cli.output.OutputLook;
import io.github.stance4j.cli.output.ResultWriter;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores sentences. */
@Command(
        name = "score",
        description = "Find the actors of each sentence and score each actor's own position.",
        footerHeading = "%nInput, told by the extension of FILE or by --input-format:%n",
        footer = {
            "  txt    running text, which is split into sentences; ids count from 1",
            "  lines  one sentence a line, blank ones too; the id is the line number",
            "  csv    a column sentence, maybe sentence_id or id. Rows with actor_start and",
            "         actor_end (and maybe target_start and target_end) have these actors",
            "         scored; in rows without, actors are found. Read as a whole: give large",
            "         input as jsonl or lines",
            "  jsonl  one object a line: {\"id\":…,\"sentence\":…}; with",
            "         \"actors\":[{\"start\":0,\"end\":6,\"target\":{\"start\":…,\"end\":…}}] exactly",
            "         these are scored, in this order (target optional). Also .ndjson",
            "Text is UTF-8; offsets count UTF-16 units of the sentence, the end excluded.",
            "",
            "Output:",
            "  table  for reading; as wide as the terminal (or $COLUMNS)",
            "  jsonl  one object a sentence, in the order of the input; with txt it has the",
            "         offset of the sentence in the text too",
            "  csv    a row an actor: the corpus format, with probabilities, and held",
            "  html   one page that shows the actors in the text",
            "A line that can't be read is told on standard error, in jsonl also in its place",
            "as {\"id\":…,\"error\":…}; all others are scored, and the exit status is 1.",
            "",
            "Examples:",
            "  stance4j score article.txt",
            "  stance4j score article.txt --format html > article.html",
            "  echo 'Norway denounced the coup.' | stance4j score",
            "  stance4j score quotes.csv --format csv --threshold condemnation=0.8",
            "  stance4j score - --input-format jsonl --format jsonl < in.jsonl > out.jsonl"
        })
final class ScoreCommand implements Callable<Integer> {

    private final Console console;
    private final ClassifierSource models;

    @Mixin private InputOptions source;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; by default table.")
    private OutputFormat format;

    @Mixin private ModelOptions model;

    ScoreCommand(Console console, ClassifierSource models) {
        this.console = console;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        model.options();
        try (Input input = Input.open(source.file(), console)) {
            InputFormat from = source.format();
            InputReader reader = from.open(input.stream(), input.name());
            SentenceChunks chunks = new SentenceChunks(reader);
            List<InputItem> first = chunks.next();
            if (first.isEmpty()) {
                console.say(input.name() + ": there is no sentence in it");
                return ExitCode.DONE;
            }
            try (StanceClassifier classifier = model.load(models)) {
                return score(input, from, new Scoring(classifier, chunks), first);
            }
        }
    }

    private int score(Input input, InputFormat from, Scoring scoring, List<InputItem> first)
            throws IOException {
        OutputLook look =
                new OutputLook(
                        input.title(),
                        from.mayHaveTargets(),
                        console.terminal().width(),
                        console.terminal().colour());
        Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
        // Beside a table that grows on the same terminal, a bar would be in the way.
        try (ProgressBar bar = new ProgressBar(console, !console.terminal().output());
                ResultWriter results = format.open(out, scoring.schema(), look)) {
            return scoring.run(first, results, input, bar, console);
        }
    }
}
