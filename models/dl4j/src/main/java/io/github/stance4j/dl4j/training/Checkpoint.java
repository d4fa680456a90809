// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.AtomicFile;
import io.github.stance4j.spi.ModelSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A file with the state of a training: a ZIP archive of {@code checkpoint.json}, the parameters and
 * the optimizer's two moments as little-endian floats, and the best model so far.
 *
 * <p>ZIP's checksums tell a damaged file; numbers don't get smaller by compression and are stored.
 */
final class Checkpoint {

    private static final String FORMAT = "stance4j-checkpoint";
    private static final int VERSION = 1;
    private static final String STATE = "checkpoint.json";
    private static final String NUMBERS = "numbers.bin";
    private static final String KEPT = "kept.stance";
    private static final int BUFFER = 1 << 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Checkpoint() {}

    /** Writes beside the file and moves into place. */
    static void write(Path file, TrainingOrigin origin, TrainingState state, List<float[]> numbers)
            throws IOException {
        AtomicFile.write(
                file,
                out -> {
                    ZipOutputStream zip = new ZipOutputStream(out);
                    zip.setLevel(Deflater.NO_COMPRESSION);
                    zip.putNextEntry(new ZipEntry(STATE));
                    zip.write(JSON.writeValueAsBytes(json(origin, state)));
                    zip.putNextEntry(new ZipEntry(NUMBERS));
                    for (float[] array : numbers) {
                        write(array, zip);
                    }
                    if (state.kept().isPresent()) {
                        zip.putNextEntry(new ZipEntry(KEPT));
                        zip.write(state.kept().get().toBytes());
                    }
                    zip.finish();
                });
    }

    private static void write(float[] array, OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < array.length; from += BUFFER / Float.BYTES) {
            int length = Math.min(BUFFER / Float.BYTES, array.length - from);
            bytes.clear().asFloatBuffer().put(array, from, length);
            out.write(bytes.array(), 0, length * Float.BYTES);
        }
    }

    private static ObjectNode json(TrainingOrigin origin, TrainingState state) {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", FORMAT);
        json.put("version", VERSION);
        json.put("data_sha256", origin.dataSha256());
        ObjectNode configuration = json.putObject("configuration");
        origin.configuration().forEach(configuration::put);
        json.put("epoch", state.epoch());
        json.put("steps", state.steps());
        json.put("sentences", state.sentences());
        json.put("loss", state.loss());
        ArrayNode history = json.putArray("history");
        state.history().forEach(report -> history.add(JSON.<JsonNode>valueToTree(report)));
        return json;
    }

    /**
     * Reads a file.
     *
     * @param expected what it has to be of
     * @param numbers arrays that are filled, in the order in which they were written
     * @throws ModelFormatException if it is damaged, no checkpoint or of another training; the
     *     message names the file and the reason
     */
    static TrainingState read(Path file, TrainingOrigin expected, List<float[]> numbers) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode json = JSON.readTree(bytes(zip, STATE));
            if (!FORMAT.equals(json.path("format").asText())) {
                throw new ModelFormatException("it says that it is something else");
            }
            if (json.path("version").asInt() != VERSION) {
                throw new ModelFormatException(
                        "it is of version "
                                + json.path("version").asText()
                                + ", this release reads "
                                + VERSION);
            }
            expected.difference(origin(json))
                    .ifPresent(
                            difference -> {
                                throw new ModelFormatException(difference);
                            });
            try (InputStream in = stream(zip, NUMBERS)) {
                for (float[] array : numbers) {
                    read(in, array);
                }
                if (in.read() >= 0) {
                    throw new ModelFormatException("it has more numbers than the network");
                }
            }
            return state(json, best(file, zip));
        } catch (ModelFormatException | IllegalArgumentException e) {
            throw new ModelFormatException(
                    "The training can't go on from " + file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ModelFormatException(
                    "The training can't go on from "
                            + file
                            + ": "
                            + (e instanceof ZipException ? "it is damaged, " : "")
                            + e.getMessage(),
                    e);
        }
    }

    private static TrainingOrigin origin(JsonNode json) {
        Map<String, String> configuration = new LinkedHashMap<>();
        json.path("configuration")
                .properties()
                .forEach(entry -> configuration.put(entry.getKey(), entry.getValue().asText()));
        return new TrainingOrigin(configuration, json.path("data_sha256").asText());
    }

    private static TrainingState state(JsonNode json, Optional<StanceModel> best)
            throws IOException {
        List<EpochReport> history = new ArrayList<>();
        for (JsonNode report : json.path("history")) {
            history.add(JSON.treeToValue(report, EpochReport.class));
        }
        return new TrainingState(
                json.path("epoch").asInt(),
                json.path("steps").asInt(),
                json.path("sentences").asInt(),
                json.path("loss").asDouble(),
                history,
                best);
    }

    private static Optional<StanceModel> best(Path file, ZipFile zip) throws IOException {
        if (zip.getEntry(KEPT) == null) {
            return Optional.empty();
        }
        return Optional.of(StanceModel.read(ModelSource.of(file + "!" + KEPT, bytes(zip, KEPT))));
    }

    private static void read(InputStream in, float[] array) throws IOException {
        byte[] bytes = new byte[BUFFER];
        for (int from = 0; from < array.length; from += BUFFER / Float.BYTES) {
            int length = Math.min(BUFFER / Float.BYTES, array.length - from);
            if (in.readNBytes(bytes, 0, length * Float.BYTES) < length * Float.BYTES) {
                throw new ModelFormatException("it has fewer numbers than the network");
            }
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(array, from, length);
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = stream(zip, name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream stream(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ModelFormatException("it has no " + name);
        }
        return zip.getInputStream(entry);
    }
}
