// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.model.archive.LibraryVersion;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command as a whole; its parts do the work. */
@Command(
        name = "stance4j",
        description =
                "Who condemns, who calls for de-escalation, who offers to mediate: reads sentences,"
                        + " finds the actors in them and scores each actor's own position.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Stance4j.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  stance4j score article.txt                         a table of an article",
            "  echo 'Norway denounced the coup.' | stance4j score",
            "  stance4j score in.jsonl --format jsonl > out.jsonl",
            "  stance4j validate my-corpus.csv",
            "  stance4j train my-corpus.csv --output my.model",
            "  stance4j evaluate my-corpus.csv --model my.model",
            "'stance4j COMMAND --help' tells more about a command.",
            "",
            "Results go to standard output, all else to standard error. Exit status: 0 done,",
            "1 failed (some of the input too), 2 wrong usage, 3 done, but a check failed."
        })
final class Stance4j implements Runnable {

    private static final int NARROWEST_HELP = 80;
    private static final int WIDEST_HELP = 120;

    /** Tells which version runs. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"stance4j " + LibraryVersion.current()};
        }
    }

    @Spec private CommandLine.Model.CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error comes from.")
    private boolean debug;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Expected a command");
    }

    /**
     * Runs a command line.
     *
     * @return the exit status
     */
    static int run(Console console, ClassifierSource models, String... args) {
        Stance4j main = new Stance4j();
        Failures failures = new Failures(console, () -> main.debug);
        CommandLine commandLine = commandLine(main, console, parts(console, models), args);
        commandLine.setExecutionStrategy(UsedFiles::run);
        commandLine.setParameterExceptionHandler(failures::wrongUsage);
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> failures.failed(e));
        try {
            return commandLine.execute(args);
        } catch (Exception | Error e) {
            return failures.failed(e);
        }
    }

    private static Map<String, Supplier<Object>> parts(Console console, ClassifierSource models) {
        Map<String, Supplier<Object>> parts = new LinkedHashMap<>();
        parts.put("score", () -> new ScoreCommand(console, models));
        parts.put("train", () -> new TrainCommand(console, models));
        parts.put("cross-validate", () -> new CrossValidateCommand(console));
        parts.put("tune", () -> new TuneCommand(console));
        parts.put("learning-curve", () -> new LearningCurveCommand(console));
        parts.put("suggest", () -> new SuggestCommand(console, models));
        parts.put("evaluate", () -> new EvaluateCommand(console, models));
        parts.put("benchmark", () -> new BenchmarkCommand(console, models));
        parts.put("validate", () -> new ValidateCommand(console, models));
        parts.put("agreement", () -> new AgreementCommand(console));
        parts.put("convert", () -> new ConvertCommand(console));
        parts.put("info", () -> new InfoCommand(console));
        parts.put("average", () -> new AverageCommand(console));
        parts.put("reproduce", () -> new ReproduceCommand(console));
        parts.put("export", () -> new ExportCommand(console));
        return parts;
    }

    private static CommandLine commandLine(
            Stance4j main, Console console, Map<String, Supplier<Object>> parts, String... args) {
        int width = Math.min(WIDEST_HELP, Math.max(NARROWEST_HELP, console.terminal().width()));
        Ansi ansi = console.terminal().colour() ? Ansi.ON : Ansi.OFF;
        CommandLine commandLine = new CommandLine(main);
        // To find out about all of them takes longer than to score a sentence.
        boolean named = args.length > 0 && parts.containsKey(args[0]);
        parts.forEach(
                (name, part) -> {
                    if (!named || name.equals(args[0])) {
                        commandLine.addSubcommand(part.get());
                    }
                });
        return commandLine
                .setOut(
                        new PrintWriter(
                                new OutputStreamWriter(console.out(), StandardCharsets.UTF_8),
                                true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(width)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file may be called @something.
                .setExpandAtFiles(false);
    }
}
