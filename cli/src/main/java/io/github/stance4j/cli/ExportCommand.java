// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.dl4j.scoring.Dl4jAnswers;
import io.github.stance4j.dl4j.scoring.Dl4jExport;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.onnx.Int8Models;
import io.github.stance4j.onnx.OnnxExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a model in another form. */
@Command(
        name = "export",
        description = "Write a model in another form.",
        footerHeading = "%n",
        footer = {
            "--int8 makes a model file of about half the size, whose products ONNX Runtime computes",
            "about twice as fast; its answers differ a little. All commands take it with --model.",
            "--onnx makes a folder for programs without stance4j: a graph of standard operators,",
            "the vocabulary, the labels, and a page that tells how to run them from Python.",
            "--dl4j makes a file for ComputationGraph.load of Deeplearning4j, with stance4j-dl4j",
            "on the class path, whose layers it names.",
            "",
            "What is written is compared with Deeplearning4j on three sample sentences, and refused if",
            "a probability differs by more than 0.001; with --int8, which rounds, if one differs by",
            "more than 0.15 or all of them by more than 0.01 on the mean.",
            "",
            "Examples:",
            "  stance4j export english --int8 -o english-int8.stance",
            "  stance4j export my.stance --onnx -o my-onnx",
            "  stance4j export my.stance --dl4j -o my-dl4j.zip"
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "MODEL",
            description = "A model file, or english for the built-in model.")
    private String model;

    @ArgGroup(multiplicity = "1")
    private Form form;

    /** What to write, one of three. */
    static final class Form {

        @Option(names = "--int8", description = "A model file with matrices of bytes.")
        private boolean int8;

        @Option(names = "--onnx", description = "A folder with a plain ONNX graph.")
        private boolean onnx;

        @Option(names = "--dl4j", description = "A file of Deeplearning4j.")
        private boolean dl4j;
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            required = true,
            description = "Where to write: a file, or with --onnx a folder that is not there yet.")
    private Path output;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StanceModel read = NamedModel.read(model);
        double furthest = write(read);
        console.say(
                String.format(
                        Locale.ROOT,
                        "wrote %s; on sample sentences no probability differs by more than %.1g",
                        output,
                        furthest));
        return ExitCode.DONE;
    }

    private double write(StanceModel read) {
        try {
            if (form.onnx) {
                return OnnxExport.write(read, output, Dl4jAnswers::of);
            }
            OutputFile.check(output);
            return form.dl4j ? Dl4jExport.write(read, output) : writeBytes(read);
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(
                    e.getFile()
                            + ": found a file, or a directory that is not empty; name a directory"
                            + " that is not there yet",
                    e);
        } catch (AccessDeniedException e) {
            throw new CommandException(output + ": the directory can't be written to", e);
        } catch (IOException e) {
            throw new CommandException(output + ": can't be written: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            // Its own message names the file; the cause may know a hidden one only, or none.
            throw new CommandException(e.getMessage(), e);
        } catch (ModelFormatException | IllegalStateException | UnsupportedOperationException e) {
            throw new CommandException(model + ": " + e.getMessage(), e);
        }
    }

    private double writeBytes(StanceModel read) {
        StanceModel bytes = Int8Models.of(read);
        double furthest = Int8Models.check(Dl4jAnswers.of(read), bytes);
        bytes.write(output);
        return furthest;
    }
}
