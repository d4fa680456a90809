// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java of the pages that show a fragment compiles, with what the text around it takes as given. */
class FragmentsTest {

    private static final String CLASS =
            """
            import io.github.stance4j.*;
            import io.github.stance4j.corpus.*;
            import io.github.stance4j.evaluation.*;
            import io.github.stance4j.report.*;
            import io.github.stance4j.selection.*;
            import java.nio.file.*;
            import java.util.*;
            class Fragment {
                void run(%s) throws Exception {
            %s    }
            }
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docs/report.md | StanceClassifier classifier, LabelSchema schema,"
                        + " List<AnnotatedSentence> gold",
                "docs/workbench.md | StanceClassifier classifier, Corpus annotated, long seed,"
                        + " List<UnlabelledSentence> sentences, Set<String> takenIds, Path file"
            })
    void compile(String page, String given) throws IOException {
        List<Snippet> fragments = java(page);

        assertFalse(fragments.isEmpty());
        for (Snippet fragment : fragments) {
            assertEquals("", errors(given, fragment.text()), page + ":" + fragment.firstLine());
        }
    }

    @Test
    void aMistakeIsFound() throws IOException {
        String errors = errors("Corpus annotated", "annotated.sentencez();\n");

        assertTrue(errors.contains("sentencez"), errors);
    }

    private static List<Snippet> java(String page) throws IOException {
        return Snippet.of(Files.readAllLines(ShownPage.ROOT.resolve(page))).stream()
                .filter(snippet -> snippet.language().equals("java"))
                .toList();
    }

    private String errors(String given, String statements) throws IOException {
        Path source = folder.resolve("Fragment.java");
        Files.writeString(source, String.format(CLASS, given, statements));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        String[] options =
                Stream.of(
                                "-proc:none",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "-d",
                                folder.toString(),
                                source.toString())
                        .toArray(String[]::new);
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, errors, options);
        // Of a class path that names what is not there, javac warns.
        return status == 0 ? "" : errors.toString(StandardCharsets.UTF_8);
    }
}
