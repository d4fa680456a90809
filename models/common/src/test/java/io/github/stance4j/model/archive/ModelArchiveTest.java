// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.spi.ModelSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelArchiveTest {

    static final ArchiveContents CONTENTS =
            new ArchiveContents(
                    Map.of("name", "tiny"),
                    List.of("[PAD]", "a", "##\r", "–", "😀"),
                    List.of(
                            WeightTensor.of("scalar", new long[] {}, new float[] {0.5f}),
                            WeightTensor.of(
                                    "matrix", new long[] {2, 2}, new float[] {1, -2, 3, -4})),
                    "Do what you like.\n");

    @TempDir Path folder;
    private final String name = "some.model";

    @Test
    void contentsComeBackEqual() throws IOException {
        assertEquals(CONTENTS, read(archive()));
    }

    /** The size of that pool is known when a process starts only. */
    @Test
    @Timeout(60)
    void aCommonPoolThatIsBusyIsNotWaitedFor() throws Exception {
        archive();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ReadBesideABusyPool.class.getName(),
                                folder.resolve(name).toString())
                        .inheritIO()
                        .start();
        try {
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "still waiting");
            assertEquals(0, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }

    /** Reads an archive while each thread of the common pool waits for something else. */
    static final class ReadBesideABusyPool {

        public static void main(String[] args) throws InterruptedException {
            CountDownLatch busy = new CountDownLatch(2);
            for (int i = 0; i < 2; i++) {
                ForkJoinPool.commonPool()
                        .execute(
                                () -> {
                                    busy.countDown();
                                    LockSupport.parkNanos(Long.MAX_VALUE);
                                });
            }
            busy.await();
            ModelArchive.read(ModelSource.of(Path.of(args[0])));
        }
    }

    /** The halves after an odd number of bytes lie at an odd place. */
    @Test
    void bytesBetweenHalvesComeBackEqual() throws IOException {
        WeightTensor matrix =
                WeightTensor.of("m", new long[] {3, 1}, new float[] {0.1f, -2, 3})
                        .as(WeightType.INT8_COLUMNS);
        WeightTensor table =
                WeightTensor.of("t", new long[] {2, 2}, new float[] {0.1f, -2, 3, 0})
                        .as(WeightType.INT8_ROWS);
        ArchiveContents contents =
                new ArchiveContents(
                        Map.of(), List.of(), List.of(matrix, CONTENTS.weights().get(0), table), "");
        ModelArchive.write(folder.resolve(name), contents);

        assertEquals(contents, ModelArchive.read(ModelSource.of(folder.resolve(name))));
    }

    @Test
    void emptyContentsComeBackEqual() {
        ArchiveContents empty = new ArchiveContents(Map.of(), List.of(), List.of(), "");
        ModelArchive.write(folder.resolve(name), empty);

        assertEquals(empty, ModelArchive.read(ModelSource.of(folder.resolve(name))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomContentsComeBackEqual(long seed) {
        Random random = new Random(seed);
        List<WeightTensor> weights =
                random.ints(20, 1, 50).mapToObj(size -> tensor(random, size)).toList();
        List<String> vocabulary =
                random.ints(500, 0x20, 0xD800).mapToObj(Character::toString).toList();
        ArchiveContents contents =
                new ArchiveContents(
                        Map.of("seed", Long.toString(seed)), vocabulary, weights, "–\r\n");

        ModelArchive.write(folder.resolve(name), contents);

        assertEquals(
                contents, ModelArchive.read(ModelSource.of(folder.resolve(name))), "seed " + seed);
    }

    private static WeightTensor tensor(Random random, int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(8) - 5));
        }
        return WeightTensor.of("tensor " + random.nextLong(), new long[] {1, size}, values);
    }

    @Test
    void anyZipToolReadsTheEntriesInTheirOrder() throws IOException {
        archive();
        try (ZipFile zip = new ZipFile(folder.resolve(name).toFile())) {
            assertEquals(
                    List.of("manifest.json", "vocabulary.txt", "weights.bin", "LICENSE"),
                    zip.stream().map(ZipEntry::getName).toList());
            byte[] weights = zip.getInputStream(zip.getEntry("weights.bin")).readAllBytes();
            // 0.5, 1, -2, 3 and -4 as little-endian halves.
            assertArrayEquals(
                    new byte[] {0, 0x38, 0, 0x3C, 0, (byte) 0xC0, 0, 0x42, 0, (byte) 0xC4},
                    weights);
        }
    }

    @Test
    void truncatedAtAnyByteItIsRefused() throws IOException {
        byte[] archive = archive();
        for (int length = 0; length < archive.length; length++) {
            assertRefused(Arrays.copyOf(archive, length), "");
        }
    }

    @Test
    void withAnyBitOfAnyByteFlippedItIsRefused() throws IOException {
        byte[] archive = archive();
        for (int i = 0; i < archive.length; i++) {
            byte[] altered = archive.clone();
            altered[i] ^= (byte) (1 << i % 8);
            assertRefused(altered, "");
        }
    }

    @Test
    void withAnythingAddedItIsRefused() throws IOException {
        byte[] archive = archive();

        assertRefused(Arrays.copyOf(archive, archive.length + 1), "truncated or altered");
    }

    @Test
    void reasonsAreTold() throws IOException {
        byte[] archive = archive();
        byte[] altered = archive.clone();
        altered[50] ^= 1;

        assertRefused(new byte[0], "it is empty. Copy or download it again");
        assertRefused("{}".getBytes(StandardCharsets.UTF_8), "a model is a ZIP archive");
        assertRefused(new byte[1000], "a model is a ZIP archive");
        assertRefused(Arrays.copyOf(archive, 500), "truncated");
        assertRefused(altered, "it is altered");
        assertRefused(altered, "Copy or download it again");
        assertRefused(Arrays.copyOf(archive, 500), "Copy or download it again");
        assertRefused(folder.resolve("absent"), "there is no such file");
        assertRefused(folder, "it is a directory");
    }

    @Test
    void aFileInAFolderThatIsNotThereCannotBeWritten() {
        UncheckedIOException refused =
                assertThrows(
                        UncheckedIOException.class,
                        () -> ModelArchive.write(folder.resolve("absent/model"), CONTENTS));

        assertTrue(refused.getMessage().contains("absent"), refused.getMessage());
        assertTrue(refused.getMessage().contains("no such folder"), refused.getMessage());
    }

    @Test
    void aWordPieceWithALoneSurrogateIsRefusedBeforeAnythingIsWritten() {
        ArchiveContents contents = new ArchiveContents(Map.of(), List.of("\uD83D"), List.of(), "");

        assertThrows(
                IllegalArgumentException.class,
                () -> ModelArchive.write(folder.resolve(name), contents));
        assertTrue(Files.notExists(folder.resolve(name)));
    }

    private byte[] archive() throws IOException {
        ModelArchive.write(folder.resolve(name), CONTENTS);
        return Files.readAllBytes(folder.resolve(name));
    }

    private ArchiveContents read(byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return ModelArchive.read(ModelSource.of(file));
    }

    private void assertRefused(byte[] bytes, String reason) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        assertRefused(file, reason);
    }

    private static void assertRefused(Path file, String reason) {
        ModelFormatException refused =
                assertThrows(
                        ModelFormatException.class, () -> ModelArchive.read(ModelSource.of(file)));
        assertTrue(refused.getMessage().startsWith(file.toString()), refused.getMessage());
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }
}
