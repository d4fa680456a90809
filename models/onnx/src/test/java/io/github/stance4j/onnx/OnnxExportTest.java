// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.StanceCalibration;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxExportTest {

    private static final double TOLERANCE = 1e-4;

    @TempDir Path folder;

    /** With calibration, so that it has to be in the graph. */
    private static StanceModel model(boolean targets) {
        StanceModel model = SmallModels.model(targets);
        Calibration calibration =
                new Calibration(
                        Map.of(
                                Stance.CONDEMNATION, new StanceCalibration(1.5, -0.25, 0.4),
                                Stance.MEDIATION_OFFER, new StanceCalibration(0.5, 1, 0.6)),
                        Map.of("sentiment", 2.0, "tone", 0.7));
        return with(model, model.network(), calibration);
    }

    private static StanceModel with(
            StanceModel model, NetworkConfig network, Calibration calibration) {
        return new StanceModel(
                model.name(),
                model.schema(),
                network,
                model.vocabulary(),
                calibration,
                model.provenance(),
                model.weights());
    }

    @Test
    void theGraphSaysByItselfWhatTheEngineSays() throws Exception {
        StanceModel model = model(true);
        Path exported = folder.resolve("exported");

        assertTrue(OnnxExport.write(model, exported) <= TOLERANCE);

        String sentence = "Norway denounced the coup .";
        try (StanceClassifier classifier = OnnxStanceEngine.open(model, LoadOptions.defaults());
                ExportedModel graph = new ExportedModel(exported)) {
            ActorQuery norway = ActorQuery.of(0, 6);
            ActorQuery towardTheCoup = norway.toward(new Span(21, 25));
            List<ActorStance> expected =
                    classifier.classify(sentence, List.of(norway, towardTheCoup));

            for (int i = 0; i < 2; i++) {
                Map<String, Double> actual = graph.score(sentence, i == 1);
                ActorStance actor = expected.get(i);
                assertEquals(7, actual.size());
                actor.stances()
                        .forEach(
                                (stance, p) ->
                                        assertEquals(p, actual.get(stance.name()), TOLERANCE));
                actor.labels()
                        .forEach(
                                (set, distribution) ->
                                        distribution
                                                .scores()
                                                .forEach(
                                                        (label, p) ->
                                                                assertEquals(
                                                                        p,
                                                                        actual.get(label),
                                                                        TOLERANCE)));
            }
        }
    }

    @Test
    void whatDiffersFromAnotherEngineIsRefused() throws IOException {
        List<StanceModel> asked = new ArrayList<>();

        String message =
                assertThrows(
                                IllegalStateException.class,
                                () ->
                                        OnnxExport.write(
                                                model(true),
                                                folder.resolve("exported"),
                                                exported -> {
                                                    asked.add(exported);
                                                    return List.of(0.5);
                                                }))
                        .getMessage();

        assertTrue(message.contains("at most 0.001 was expected"), message);
        assertEquals(1, asked.size());
        assertNothingBeside(0);
    }

    @Test
    void tagsAreTheLogProbabilitiesOfTheEngine() throws Exception {
        StanceModel model = model(true);
        Path exported = folder.resolve("exported");
        OnnxExport.write(model, exported);
        String sentence = "Norway denounced the coup .";
        PieceSequence pieces = new WordPieceTokenizer(model.vocabulary()).tokenize(sentence);

        try (ExportedModel graph = new ExportedModel(exported);
                OnnxNetwork network = new OnnxNetwork(model, OnnxRuntimeLibrary.load(), 1);
                EncodedBatch encoded = network.encode(List.of(pieces))) {
            float[][] actual = graph.tags(sentence);
            float[][] expected = encoded.tags()[0];

            assertEquals(5, expected.length);
            for (int word = 0; word < 5; word++) {
                assertArrayEquals(expected[word], actual[word], (float) TOLERANCE);
                double sum = 0;
                for (float tag : actual[word]) {
                    sum += Math.exp(tag);
                }
                assertEquals(1, sum, TOLERANCE);
            }
        }
    }

    @Test
    void theFolderHasAllThatIsNeeded() throws IOException {
        Path exported = folder.resolve("new/exported");
        OnnxExport.write(model(false), exported);

        JsonNode labels = new JsonMapper().readTree(exported.resolve("labels.json").toFile());
        assertEquals("small", labels.get("model").asText());
        assertEquals(0.4, labels.get("stances").get(0).get("threshold").asDouble());
        assertEquals("class-tone", labels.get("label_sets").get(1).get("output").asText());
        String page = Files.readString(exported.resolve("README.md"));
        assertFalse(page.contains("${"), page);
        assertFalse(page.contains("`targets`"), page);
        // It would take a "[SEP]" in a sentence for the end of it.
        assertFalse(page.contains("BertWordPieceTokenizer"), page);
        assertTrue(page.contains("| `class-tone` | [batch, actors, 2] |"), page);
        assertTrue(Files.readString(exported.resolve("LICENSE")).contains("Apache"));
        assertEquals(
                SmallModels.VOCABULARY.pieces(),
                Files.readAllLines(exported.resolve("vocabulary.txt")));
    }

    @Test
    void onlyOperatorsOfTheStandardAreUsed() throws IOException {
        Path exported = folder.resolve("exported");
        OnnxExport.write(model(true), exported);

        String bytes =
                Files.readString(exported.resolve("model.onnx"), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("com.microsoft"));
    }

    @Test
    void aModelOfBytesIsExportedAsOneOfHalves() throws IOException {
        StanceModel bytes = Int8Models.of(model(true));

        assertTrue(OnnxExport.write(bytes, folder.resolve("exported")) <= TOLERANCE);
    }

    @Test
    void aModelMayHaveStancesOrLabelSetsOnly() throws IOException {
        LabelSchema stances = new LabelSchema(List.of(Stance.CONDEMNATION), List.of());
        LabelSchema sets = new LabelSchema(List.of(), SmallModels.SCHEMA.labelSets());

        OnnxExport.write(SmallModels.model(stances), folder.resolve("stances"));
        OnnxExport.write(SmallModels.model(sets), folder.resolve("sets"));
    }

    /** Somebody may be in it, or have mounted it. */
    @Test
    void anEmptyFolderIsFilledAndStaysTheSameFolder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Object before = Files.readAttributes(empty, BasicFileAttributes.class).fileKey();

        OnnxExport.write(model(false), empty);

        assertEquals(before, Files.readAttributes(empty, BasicFileAttributes.class).fileKey());
        try (Stream<Path> files = Files.list(empty)) {
            assertEquals(
                    List.of("LICENSE", "README.md", "labels.json", "model.onnx", "vocabulary.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertNothingBeside(1);
    }

    @Test
    void anEmptyFolderStaysEmptyIfNothingCanBeWritten() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThrows(
                ModelFormatException.class, () -> OnnxExport.write(incomplete("tags_b"), empty));

        try (Stream<Path> files = Files.list(empty)) {
            assertEquals(0, files.count());
        }
    }

    /** What comes into the folder meanwhile is somebody else's. */
    @Test
    void whatHasComeIntoTheFolderMeanwhileIsLeftAlone() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        try (NewFolder begun = new NewFolder(empty)) {
            Files.writeString(begun.file("a"), "ours");
            Files.writeString(empty.resolve("a"), "mine");

            assertThrows(FileAlreadyExistsException.class, () -> begun.moveIntoPlace("a"));
        }

        try (Stream<Path> files = Files.list(empty)) {
            assertEquals(1, files.count());
        }
        assertEquals("mine", Files.readString(empty.resolve("a")));
    }

    @Test
    void whatIsInItsPlaceIsLeftAlone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("mine"), "mine");
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThrows(FileAlreadyExistsException.class, () -> OnnxExport.write(model(false), taken));
        assertThrows(FileAlreadyExistsException.class, () -> OnnxExport.write(model(false), file));
        assertEquals("mine", Files.readString(taken.resolve("mine")));
        assertNothingBeside(2);
    }

    @Test
    void anIncompleteModelIsRefusedAndLeavesNothing() throws IOException {
        assertThrows(
                ModelFormatException.class,
                () -> OnnxExport.write(incomplete("tags_b"), folder.resolve("exported")));
        assertNothingBeside(0);
    }

    private static StanceModel incomplete(String missing) {
        List<WeightTensor> weights =
                new ArrayList<>(SmallModels.weights(SmallModels.SCHEMA, false));
        weights.removeIf(weight -> weight.name().equals(missing));
        return SmallModels.model(SmallModels.SCHEMA, weights, false);
    }

    @Test
    void aModelOfMarkedActorsIsRefused() throws IOException {
        NetworkConfig config = SmallModels.config(false);
        NetworkConfig marked =
                new NetworkConfig(
                        config.layers(),
                        config.hidden(),
                        config.attentionHeads(),
                        config.feedForward(),
                        config.vocabulary(),
                        config.positions(),
                        config.taggerHidden(),
                        config.actorHidden(),
                        false,
                        true,
                        true);
        StanceModel model = model(false);
        StanceModel other = with(model, marked, model.calibration());

        String message =
                assertThrows(
                                UnsupportedOperationException.class,
                                () -> OnnxExport.write(other, folder.resolve("exported")))
                        .getMessage();

        assertTrue(message.contains("entity-markers"), message);
        assertNothingBeside(0);
    }

    private void assertNothingBeside(int expected) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(expected, files.count());
        }
    }
}
