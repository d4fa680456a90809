// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The files that a command line names: those that are written and those that are read. A new
 * command needs no more than to call its options as others do.
 */
final class UsedFiles {

    /** In every command these name what is written. */
    private static final Set<String> WRITTEN = Set.of("--output", "--report");

    /** Labels of values that name a file, unless they are one of the others. */
    private static final Set<String> MAYBE_FILES = Set.of("FILE", "MODEL");

    private static final Set<String> NO_FILES =
            Set.of(Input.STANDARD_INPUT, SystemCatalog.BUILT_IN);

    private final List<NamedFile> read = new ArrayList<>();
    private final List<NamedFile> written = new ArrayList<>();

    private UsedFiles() {}

    /** Runs the command, unless what it writes would take the place of what it reads. */
    static int run(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.subcommand().isUsageHelpRequested()) {
            check(parsed.subcommand());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /**
     * Checks that no file is written that is read, too, or that is written as something else.
     *
     * @throws ParameterException if one is
     */
    private static void check(ParseResult parsed) {
        CommandSpec command = parsed.commandSpec();
        UsedFiles files = new UsedFiles();
        parsed.matchedArgs().forEach(files::add);
        if (command.userObject() instanceof UsesMoreFiles more) {
            files.read.addAll(more.alsoReads());
            files.written.addAll(more.alsoWrites());
        }
        files.conflict()
                .ifPresent(
                        message -> {
                            throw new ParameterException(command.commandLine(), message);
                        });
    }

    private void add(ArgSpec argument) {
        String name = name(argument);
        boolean maybeFile = MAYBE_FILES.contains(argument.paramLabel());
        for (Path path : paths(argument.getValue(), maybeFile).toList()) {
            (WRITTEN.contains(name) ? written : read).add(new NamedFile(name, path));
        }
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Stream<Path> paths(Object value, boolean maybeFile) {
        if (value instanceof Path path) {
            return Stream.of(path);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().flatMap(one -> paths(one, maybeFile));
        }
        boolean isFile = maybeFile && value instanceof String name && !NO_FILES.contains(name);
        return isFile ? path((String) value).stream() : Stream.empty();
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<String> conflict() {
        for (int i = 0; i < written.size(); i++) {
            NamedFile output = written.get(i);
            for (NamedFile input : read) {
                if (output.isSame(input)) {
                    return Optional.of(message(output, input, "reads; expected another file"));
                }
            }
            for (NamedFile other : written.subList(0, i)) {
                if (output.isSame(other)) {
                    return Optional.of(message(output, other, "writes, too; expected two files"));
                }
            }
        }
        return Optional.empty();
    }

    private static String message(NamedFile output, NamedFile other, String use) {
        String same = output.path().equals(other.path()) ? "" : " (" + other.path() + ")";
        return String.format(
                "%s: found %s, which is what %s%s %s",
                output.option(), output.path(), other.option(), same, use);
    }
}
