// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.convert.ConvertOptions;
import io.github.stance4j.convert.CorpusExport;
import io.github.stance4j.convert.CorpusFormat;
import io.github.stance4j.convert.CorpusImport;
import io.github.stance4j.convert.Imported;
import io.github.stance4j.convert.Note;
import io.github.stance4j.convert.OffsetUnit;
import io.github.stance4j.convert.UnwritableCorpusException;
import io.github.stance4j.corpus.Corpus;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Converts corpora from and to the files of annotation tools. */
@Command(
        name = "convert",
        description = "Convert a corpus from or to the files of an annotation tool.",
        footerHeading = "%n",
        footer = {
            "Formats: stance4j (our CSV), doccano, label-studio, brat, conll, spacy; to read only:",
            "plv and newsmtsc, the folders of those sets. A folder of brat, or one of its files, is",
            "read; a folder is written.",
            "",
            "In the tools a span is an actor, its label a stance that the actor holds, and SET=VALUE",
            "a label of an exclusive set. What is lost is told and counted. Defects are told as",
            "file:line: field: what was found, what was expected; nothing is written then.",
            "docs/convert.md shows each format.",
            "",
            "With --splits the sentences are divided besides, which no tool does. A model learns from",
            "train, is chosen by dev and measured on test.",
            "",
            "Examples:",
            "  stance4j convert export.jsonl --from doccano --to stance4j -o my-corpus.csv",
            "  stance4j convert whole.csv --from stance4j --to stance4j -o divided.csv \\",
            "    --splits train=0.6,dev=0.2,test=0.2",
            "  stance4j convert my-corpus.csv --from stance4j --to brat -o brat-folder",
            "  stance4j convert ner.conll --from conll --to stance4j -o ner.csv \\",
            "    --class type=PER --class type=ORG"
        })
final class ConvertCommand implements Callable<Integer>, UsesMoreFiles {

    private final Console console;

    @Parameters(paramLabel = "IN", description = "The file or folder to read.")
    private Path in;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            required = true,
            converter = FormatName.class,
            description = "What it is.")
    private CorpusFormat from;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            converter = FormatName.class,
            description = "What to make of it.")
    private CorpusFormat to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "Where to write: a file, or for brat a folder that is not there yet.")
    private Path output;

    @Option(
            names = "--stance",
            paramLabel = "NAME",
            description = "A stance that the file need not mention; can be given several times.")
    private List<String> stances = new ArrayList<>();

    @Option(
            names = "--class",
            paramLabel = "SET=LABEL",
            description = "A label of the file that is one of an exclusive set; several times.")
    private List<String> labels = new ArrayList<>();

    @Option(
            names = "--independent",
            paramLabel = "NAME",
            description = "Choices, or an attribute with values, whose values are stances.")
    private List<String> independent = new ArrayList<>();

    @Option(
            names = "--actor-label",
            paramLabel = "LABEL",
            defaultValue = "actor",
            description = "The label that says no more than that it is an actor; by default actor.")
    private String actorLabel;

    @Option(
            names = "--target-label",
            paramLabel = "LABEL",
            defaultValue = "target",
            description = "The label of targets and of relations to them; by default target.")
    private String targetLabel;

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            converter = UnitName.class,
            description = "What offsets in IN count: utf-16 or code-points; else as the tool does.")
    private OffsetUnit offsets;

    @Option(
            names = "--output-offsets",
            paramLabel = "UNIT",
            converter = UnitName.class,
            description = "The same for OUT.")
    private OffsetUnit outputOffsets;

    @Option(names = "--allow-overlaps", description = "Take actors that overlap in IN.")
    private boolean overlaps;

    @Option(names = "--strict", description = "Write nothing if anything would be lost.")
    private boolean strict;

    @Mixin private SplitOptions splits;

    @Spec private CommandSpec command;

    /** Names of formats are written with hyphens. */
    static final class FormatName implements ITypeConverter<CorpusFormat> {

        @Override
        public CorpusFormat convert(String name) {
            return CorpusFormat.ofLabel(name)
                    .orElseThrow(
                            () ->
                                    unknown(
                                            name,
                                            Arrays.stream(CorpusFormat.values())
                                                    .map(CorpusFormat::label)));
        }
    }

    /** Names of units, too. */
    static final class UnitName implements ITypeConverter<OffsetUnit> {

        @Override
        public OffsetUnit convert(String name) {
            return OffsetUnit.ofLabel(name)
                    .orElseThrow(
                            () ->
                                    unknown(
                                            name,
                                            Arrays.stream(OffsetUnit.values())
                                                    .map(OffsetUnit::label)));
        }
    }

    ConvertCommand(Console console) {
        this.console = console;
    }

    private static TypeConversionException unknown(String name, Stream<String> known) {
        return new TypeConversionException(
                "found \"" + name + "\", expected " + known.collect(Collectors.joining(", ")));
    }

    @Override
    public List<NamedFile> alsoReads() {
        return ConvertInput.files(in, from).stream()
                .map(file -> new NamedFile("IN", file))
                .toList();
    }

    @Override
    public Integer call() throws IOException {
        if (!to.isWritable()) {
            throw wrong("--to: " + to.label() + " can be read only");
        }
        ConvertOptions options = options();
        if (to == CorpusFormat.BRAT) {
            OutputFile.checkFolder(output);
        } else {
            OutputFile.check(output);
        }
        Imported read = CorpusImport.read(in, from, options);
        Corpus corpus = splits.divide(read.corpus(), console);
        CorpusExport export = export(corpus, options);
        List<Note> notes = Stream.concat(read.notes().stream(), export.notes().stream()).toList();
        notes.forEach(note -> console.say((note.loss() ? "lost: " : "note: ") + note));
        if (strict && notes.stream().anyMatch(Note::loss)) {
            console.say("nothing was written, as --strict asks for");
            return ExitCode.FAILED;
        }
        write(export);
        int actors = corpus.sentences().stream().mapToInt(s -> s.actors().size()).sum();
        console.say(
                "wrote "
                        + output
                        + ": "
                        + corpus.sentences().size()
                        + " sentences, "
                        + actors
                        + " actors");
        return ExitCode.DONE;
    }

    private CorpusExport export(Corpus corpus, ConvertOptions options) {
        try {
            return CorpusExport.of(corpus, to, options);
        } catch (UnwritableCorpusException e) {
            throw new CommandException(
                    in + " can't be written as " + to.title() + ":", e.getMessage(), e);
        }
    }

    private void write(CorpusExport export) throws IOException {
        try {
            export.write(output);
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(
                    e.getFile()
                            + ": found a file, or a directory that is not empty; name a directory"
                            + " that is not there yet",
                    e);
        }
    }

    private ConvertOptions options() {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        for (String label : labels) {
            int end = label.indexOf('=');
            if (end < 1) {
                throw wrong("--class: found \"" + label + "\", expected SET=LABEL");
            }
            sets.computeIfAbsent(label.substring(0, end), set -> new ArrayList<>())
                    .add(label.substring(end + 1));
        }
        try {
            return ConvertOptions.DEFAULTS
                    .withMarks(actorLabel, targetLabel)
                    .withStances(stances)
                    .withLabelSets(sets)
                    .withIndependent(Set.copyOf(independent))
                    .withOffsets(Optional.ofNullable(offsets), Optional.ofNullable(outputOffsets))
                    .withOverlaps(overlaps);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
