// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.model.archive.AtomicFile;
import io.github.stance4j.report.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where a page about the figures goes, and what is on it. */
final class ReportOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "Write a page with all figures, curves and the worst errors, too.")
    private Path file;

    @Option(
            names = "--report-errors",
            paramLabel = "N",
            defaultValue = "" + HtmlReport.MOST_ERRORS,
            description = "How many errors the page shows at most; by default ${DEFAULT-VALUE}.")
    private int errors;

    boolean isWanted() {
        return file != null;
    }

    /**
     * Checks what can be checked before the work.
     *
     * @throws ParameterException if the number is negative
     * @throws CommandException if the page can't be written where it is to be
     */
    void check() {
        if (errors < 0) {
            throw new ParameterException(
                    command.commandLine(),
                    "--report-errors: found " + errors + ", expected 0 or more");
        }
        if (isWanted()) {
            OutputFile.check(file);
        }
    }

    /** Writes the page. */
    void write(HtmlReport.Builder report, Console console) throws IOException {
        byte[] page = report.mostErrors(errors).build().html().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(page));
        console.say("wrote " + file + ", a page to open in a browser");
    }
}
