// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each directory stands for an artifact on the class path. */
class StanceEnginesTest {

    @TempDir Path temporary;
    private ClassLoader before;
    private URLClassLoader classPath;

    @BeforeEach
    void remember() throws IOException {
        before = Thread.currentThread().getContextClassLoader();
        use();
    }

    @AfterEach
    void restore() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        classPath.close();
    }

    private void use(Path... artifacts) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path artifact : artifacts) {
            urls.add(artifact.toUri().toURL());
        }
        if (classPath != null) {
            classPath.close();
        }
        classPath = new URLClassLoader(urls.toArray(URL[]::new), before);
        Thread.currentThread().setContextClassLoader(classPath);
    }

    private Path write(String artifact, String resource, String content) throws IOException {
        Path file = temporary.resolve(artifact).resolve(resource);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return temporary.resolve(artifact);
    }

    private Path engines(String... classNames) throws IOException {
        String resource = "META-INF/services/" + StanceEngine.class.getName();
        return write("engines", resource, String.join("\n", classNames));
    }

    private Path model(String artifact, String content) throws IOException {
        write(artifact, "models/news.stance", content);
        return write(artifact, StanceEngines.MODEL_POINTER, "models/news.stance\n");
    }

    @Test
    void theOneModelIsOpenedByTheOneEngine() throws IOException {
        use(engines(Slow.class.getName()), model("english", "weights"));
        assertEquals("slow opened weights", answer(StanceClassifier.load()));
    }

    @Test
    void ofTwoEnginesTheFirstInTheStatedOrderIsTaken() throws IOException {
        use(engines(Slow.class.getName(), Fast.class.getName()), model("english", "weights"));
        assertEquals("fast opened weights", answer(StanceClassifier.load()));
    }

    /** As those of the common pool do in an application that has a class loader of its own. */
    @Test
    void aThreadWhoseLoaderSeesNeitherEngineNorModelLoadsAllTheSame() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        urls.add(engines(Slow.class.getName()).toUri().toURL());
        urls.add(model("english", "weights").toUri().toURL());
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        Thread.currentThread().setContextClassLoader(platform);
        try (URLClassLoader application = new URLClassLoader(urls.toArray(URL[]::new), platform)) {
            Object loads =
                    application
                            .loadClass(Loads.class.getName())
                            .getDeclaredConstructor()
                            .newInstance();

            assertEquals("slow opened weights", ((Supplier<?>) loads).get());
        }
    }

    /** Loads the model; a class of the class path that it was loaded from. */
    public static final class Loads implements Supplier<String> {
        /** For who knows the name only. */
        public Loads() {}

        @Override
        public String get() {
            return answer(StanceClassifier.load());
        }
    }

    @Test
    void anEngineIsTakenByName() throws IOException {
        use(engines(Slow.class.getName(), Fast.class.getName()), model("english", "weights"));
        LoadOptions options = LoadOptions.builder().engine("slow").threads(3).build();
        assertEquals("slow opened weights with 3 threads", answer(StanceClassifier.load(options)));
    }

    @Test
    void aModelFileNeedsNoModelOnTheClassPath() throws IOException {
        use(engines(Slow.class.getName()));
        Path file = Files.writeString(temporary.resolve("mine.stance"), "my weights");
        assertEquals("slow opened my weights", answer(StanceClassifier.load(file)));
    }

    @Test
    void withoutEngineTheMessageSaysWhatToAdd() throws IOException {
        use(model("english", "weights"));
        var e = assertThrows(EngineUnavailableException.class, StanceClassifier::load);
        assertTrue(e.getMessage().contains("add io.github.stance4j:stance4j-"), e.getMessage());
    }

    @Test
    void anUnknownEngineIsNamedWithThoseThatAreThere() throws IOException {
        use(engines(Slow.class.getName(), Fast.class.getName()), model("english", "weights"));
        LoadOptions options = LoadOptions.builder().engine("onnx").build();
        var e =
                assertThrows(
                        EngineUnavailableException.class, () -> StanceClassifier.load(options));
        assertTrue(e.getMessage().contains("\"onnx\""), e.getMessage());
        assertTrue(e.getMessage().contains("fast, slow"), e.getMessage());
        assertTrue(e.getMessage().contains("io.github.stance4j:stance4j-onnx"), e.getMessage());
    }

    @Test
    void forAnEngineThatNobodyHasThoseThatExistAreListed() throws IOException {
        use(engines(Slow.class.getName()), model("english", "weights"));
        LoadOptions options = LoadOptions.builder().engine("tensorflow").build();
        var e =
                assertThrows(
                        EngineUnavailableException.class, () -> StanceClassifier.load(options));
        assertTrue(e.getMessage().contains("onnx and dl4j"), e.getMessage());
        assertFalse(e.getMessage().contains("stance4j-tensorflow"), e.getMessage());
    }

    @Test
    void anEngineThatCannotBeLoadedIsNoStackTrace() throws IOException {
        use(engines("org.example.Missing"), model("english", "weights"));
        var e = assertThrows(EngineUnavailableException.class, StanceClassifier::load);
        assertTrue(e.getMessage().contains("org.example.Missing"), e.getMessage());
    }

    @Test
    void withoutModelTheMessageSaysWhatToAdd() throws IOException {
        use(engines(Slow.class.getName()));
        var e = assertThrows(ModelFormatException.class, StanceClassifier::load);
        assertTrue(e.getMessage().contains("stance4j-english"), e.getMessage());
        assertTrue(e.getMessage().contains("StanceClassifier.load(Path)"), e.getMessage());
    }

    @Test
    void twoModelsAreBothNamedEvenIfTheirArchivesAreCalledAlike() throws IOException {
        use(engines(Slow.class.getName()), model("english", "one"), model("german", "other"));
        var e = assertThrows(ModelFormatException.class, StanceClassifier::load);
        assertTrue(e.getMessage().contains("english/META-INF"), e.getMessage());
        assertTrue(e.getMessage().contains("german/META-INF"), e.getMessage());
    }

    @Test
    void aModelIsTakenFromTheArtifactOfItsPointer() throws IOException {
        Path stray = write("stray", "models/news.stance", "stray weights");
        use(stray, engines(Slow.class.getName()), model("english", "weights"));
        assertEquals("slow opened weights", answer(StanceClassifier.load()));
    }

    /** As it is where an application is deployed again. */
    @Test
    void ofAJarThatHasBeenReplacedTheNewModelIsTaken() throws IOException {
        Path jar = jar("english.jar", "old weights");
        use(engines(Slow.class.getName()), jar);
        assertEquals("slow opened old weights", answer(StanceClassifier.load()));

        Files.move(jar("new.jar", "new weights"), jar, StandardCopyOption.REPLACE_EXISTING);
        use(engines(Slow.class.getName()), jar);

        assertEquals("slow opened new weights", answer(StanceClassifier.load()));
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = temporary.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(StanceEngines.MODEL_POINTER));
            out.write("models/news.stance".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("models/news.stance"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void aPointerToNothingIsNamed() throws IOException {
        use(
                engines(Slow.class.getName()),
                write("english", StanceEngines.MODEL_POINTER, "models/gone.stance"));
        var e = assertThrows(ModelFormatException.class, StanceClassifier::load);
        assertTrue(e.getMessage().contains("\"models/gone.stance\""), e.getMessage());
    }

    /** The classifier of these engines says in its schema what it was made of. */
    private static String answer(StanceClassifier classifier) {
        return classifier.schema().stances().get(0).name();
    }

    /** Comes second. */
    public static final class Slow extends TestEngine {
        /** For the service loader. */
        public Slow() {
            super("slow", 20);
        }
    }

    /** Comes first. */
    public static final class Fast extends TestEngine {
        /** For the service loader. */
        public Fast() {
            super("fast", 10);
        }
    }

    private abstract static class TestEngine implements StanceEngine {
        private final String name;
        private final int order;

        TestEngine(String name, int order) {
            this.name = name;
            this.order = order;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public StanceClassifier open(ModelSource model, LoadOptions options) {
            try (InputStream in = model.open()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String threads =
                        options.threads().isPresent()
                                ? " with " + options.threads().getAsInt() + " threads"
                                : "";
                return new TestClassifier(name + " opened " + content + threads);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record TestClassifier(String description) implements StanceClassifier {
        @Override
        public LabelSchema schema() {
            return new LabelSchema(List.of(new Stance(description)), List.of());
        }

        @Override
        public List<List<ActorStance>> classifyAll(List<String> sentences) {
            return sentences.stream().map(sentence -> List.<ActorStance>of()).toList();
        }

        @Override
        public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
            return queries.stream().map(query -> List.<ActorStance>of()).toList();
        }

        @Override
        public void close() {}
    }
}
