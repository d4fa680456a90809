// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.Corpus;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceClassifierProvidersTest {

    @TempDir Path artifact;
    private ClassLoader before;
    private URLClassLoader classPath;

    @BeforeEach
    void useTheArtifact() throws IOException {
        before = Thread.currentThread().getContextClassLoader();
        classPath = new URLClassLoader(new URL[] {artifact.toUri().toURL()}, before);
        Thread.currentThread().setContextClassLoader(classPath);
    }

    @AfterEach
    void restore() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        classPath.close();
    }

    private void register(String... classNames) throws IOException {
        Path services = Files.createDirectories(artifact.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(StanceClassifierProvider.class.getName()),
                String.join("\n", classNames));
    }

    private static String refusal() {
        return assertThrows(EngineUnavailableException.class, StanceClassifierProviders::all)
                .getMessage();
    }

    @Test
    void allComeByName() throws IOException {
        register(Zebra.class.getName(), Ape.class.getName());
        assertEquals(
                List.of("ape", "zebra"),
                StanceClassifierProviders.all().stream()
                        .map(StanceClassifierProvider::name)
                        .toList());
    }

    @Test
    void thereMayBeNone() {
        assertEquals(List.of(), StanceClassifierProviders.all());
    }

    @Test
    void aVersionThatNoManifestTellsIsUnknown() {
        assertEquals("unknown", new Ape().version());
    }

    @Test
    void twoOfOneNameAreBothNamed() throws IOException {
        register(Ape.class.getName(), OtherApe.class.getName());
        String message = refusal();
        assertTrue(message.contains("\"ape\""), message);
        assertTrue(message.contains(Ape.class.getName()), message);
        assertTrue(message.contains(OtherApe.class.getName()), message);
    }

    @Test
    void oneThatCannotBeLoadedIsNamed() throws IOException {
        register("org.example.Missing");
        assertTrue(refusal().contains("org.example.Missing"), refusal());
    }

    /** Has a name and nothing else. */
    abstract static class Nameable implements StanceClassifierProvider {

        private final String name;

        Nameable(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public StanceClassifier open(Corpus training, LoadOptions options) {
            throw new UnsupportedOperationException();
        }
    }

    /** The last by name. */
    public static final class Zebra extends Nameable {
        public Zebra() {
            super("zebra");
        }
    }

    /** The first by name. */
    public static final class Ape extends Nameable {
        public Ape() {
            super("ape");
        }
    }

    /** Has the name of another. */
    public static final class OtherApe extends Nameable {
        public OtherApe() {
            super("ape");
        }
    }
}
