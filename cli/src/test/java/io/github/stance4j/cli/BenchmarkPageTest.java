// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/benchmark.md} tells to write is a jar that can be measured. */
class BenchmarkPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().resolve("docs/benchmark.md");

    private static final String CLASSIFIER =
            """
            package org.example;

            import io.github.stance4j.*;
            import io.github.stance4j.corpus.Corpus;
            import java.util.*;

            final class MyClassifier implements StanceClassifier {
                private final LabelSchema schema;
                MyClassifier(Corpus training) {
                    schema = training.schema();
                }
                public LabelSchema schema() {
                    return schema;
                }
                public List<List<ActorStance>> classifyAll(List<String> sentences) {
                    return Collections.nCopies(sentences.size(), List.of());
                }
                public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
                    return queries.stream().map(q -> q.actors().stream().map(a -> hold(q, a)).toList()).toList();
                }
                private ActorStance hold(SentenceQuery query, ActorQuery actor) {
                    Stance stance = schema.stances().get(0);
                    return new ActorStance(Mention.in(query.sentence(), actor.actor()), Optional.empty(),
                            Map.of(stance, 1.0), Set.of(stance), Map.of());
                }
                public void close() {}
            }
            """;

    private static final String CORPUS =
            """
            sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation
            1,Norway denounced Peru.,Norway,0,6,1
            1,Norway denounced Peru.,Peru,17,21,0
            """;

    @TempDir Path folder;

    @Test
    void theProviderShownThereIsFoundAndMeasured() throws IOException {
        String provider =
                Snippet.of(Files.readAllLines(PAGE)).stream()
                        .filter(snippet -> snippet.language().equals("java"))
                        .findFirst()
                        .orElseThrow()
                        .text();
        Path jar = compile(provider);
        Path corpus = Files.writeString(folder.resolve("corpus.csv"), CORPUS);
        Path output = folder.resolve("figures");

        Run run =
                withClassPath(
                        jar,
                        "benchmark",
                        "--corpus",
                        corpus.toString(),
                        "--classifier",
                        "mine",
                        "--output",
                        output.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("| stance:condemnation | 0.500 "), run.out());
    }

    private Path compile(String provider) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src/org/example"));
        Path first = Files.writeString(source.resolve("MyProvider.java"), provider);
        Path second = Files.writeString(source.resolve("MyClassifier.java"), CLASSIFIER);
        Path classes = Files.createDirectories(folder.resolve("jar"));
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                classes.toString(),
                                first.toString(),
                                second.toString());
        assertEquals(0, status);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(
                services.resolve("io.github.stance4j.spi.StanceClassifierProvider"),
                "org.example.MyProvider\n");
        return classes;
    }

    private static Run withClassPath(Path added, String... args) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {added.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return Run.of(args);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
