// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsMtscReaderTest {

    private static final String ANA = target(0, 3, "Ana", "6.0");
    private static final String BO = target(12, 14, "Bo", "2.0");

    @TempDir private Path folder;

    @Test
    void theTargetsOfALineAreActors() throws IOException {
        SmallFiles.write(folder, "dev_rw.jsonl", line("Ana, unlike Bo, shone.", ANA, BO));

        PublicSet set = reader(new PublicFile("dev_rw.jsonl", Split.DEV, 2)).read(folder);

        assertEquals(
                List.of(
                        new AnnotatedSentence(
                                "dev_rw-1",
                                "Ana, unlike Bo, shone.",
                                "dev_rw-1",
                                Optional.of(Split.DEV),
                                List.of(
                                        actor("Ana", 0, "positive", "dev_rw"),
                                        actor("Bo", 12, "negative", "dev_rw")),
                                Map.of())),
                set.corpus().sentences());
        assertEquals(2, set.counts().get("dev_rw: targets"));
    }

    @Test
    void aTargetThatStandsTwiceHasASecondSentence() throws IOException {
        SmallFiles.write(folder, "train.jsonl", line("Ana, unlike Bo, shone.", ANA, BO, ANA));

        PublicSet set = reader(train(3)).read(folder);
        List<AnnotatedSentence> sentences = set.corpus().sentences();

        assertEquals(3, set.counts().get("train: targets"));
        assertEquals(
                List.of("train-1", "train-1-2"),
                sentences.stream().map(AnnotatedSentence::id).toList());
        assertEquals("train-1", sentences.get(1).group());
        assertEquals(List.of(actor("Ana", 0, "positive", "train")), sentences.get(1).actors());
    }

    @Test
    void aSentenceStandsInTheLastOfItsSplitsOnly() throws IOException {
        String shared = line("Ana, unlike Bo, shone.", ANA);
        SmallFiles.write(folder, "train.jsonl", shared, line("Ana sang.", ANA));
        SmallFiles.write(folder, "test_mt.jsonl", shared);
        SmallFiles.write(folder, "test_rw.jsonl", shared);

        PublicSet set =
                reader(
                                train(2),
                                new PublicFile("test_mt.jsonl", Split.TEST, 1),
                                new PublicFile("test_rw.jsonl", Split.TEST, 1))
                        .read(folder);

        assertEquals(
                List.of("train-2", "test_mt-1", "test_rw-1"),
                set.corpus().sentences().stream().map(AnnotatedSentence::id).toList());
        assertEquals(1, set.counts().get("train: sentences left out, as a later split has them"));
    }

    @Test
    void offsetsCountUtf16Units() throws IOException {
        SmallFiles.write(folder, "train.jsonl", line("😀 Ana sang.", target(3, 6, "Ana", "4")));

        AnnotatedActor actor =
                reader(train(1)).read(folder).corpus().sentences().get(0).actors().get(0);

        assertEquals(actor("Ana", 3, "neutral", "train"), actor);
    }

    @Test
    void filesThatAreMissingOrOfAnotherSizeAreRefused() throws IOException {
        SmallFiles.write(folder, "train.jsonl", line("Ana sang.", ANA));

        assertEquals(
                List.of(
                        "train.jsonl: found 1 targets, expected 2 as were published",
                        "dev_mt.jsonl: there is no such file, expected the one that was"
                                + " published"),
                SmallFiles.refused(
                        folder,
                        () ->
                                reader(train(2), new PublicFile("dev_mt.jsonl", Split.DEV, 2))
                                        .read(folder)));
    }

    @Test
    void everyBrokenLineIsTold() throws IOException {
        SmallFiles.write(
                folder,
                "train.jsonl",
                line("Ana sang.", target(0, 3, "Ana", "5.0")),
                line("Ana sang.", target(1, 4, "Ana", "6.0")),
                line("Ana sang.", target(-1, 3, "Ana", "6.0")),
                line("Ana sang.", target(0, 30, "Ana", "6.0")),
                line(" ", ANA),
                line("Ana sang."),
                "[]",
                line("Ana sang.", "{\"from\": \"0\"}"),
                line("Ana sang.", target(3, 4, " ", "6.0")));

        assertEquals(
                List.of(
                        "train.jsonl:1: polarity: found 5.0, expected 2, 4 or 6",
                        "train.jsonl:2: mention: found \"Ana\", expected what stands there: \"na"
                                + " \"",
                        "train.jsonl:3: from: found -1, expected an offset in the sentence",
                        "train.jsonl:4: to: found 30, expected a later offset in the sentence",
                        "train.jsonl:5: sentence_normalized: found \" \", expected a sentence",
                        "train.jsonl:6: targets: found [], expected a list of targets",
                        "train.jsonl:7: sentence_normalized: found nothing, expected a sentence",
                        "train.jsonl:8: polarity: found nothing, expected 2, 4 or 6",
                        "train.jsonl:8: from: found \"0\", expected an offset in the sentence",
                        "train.jsonl:9: mention: found 3 to 4, which is white space only, expected a"
                                + " mention"),
                SmallFiles.refused(folder, () -> reader(train(7)).read(folder)));
    }

    @Test
    void aFileWithoutATargetIsRefused() throws IOException {
        SmallFiles.write(folder, "train.jsonl", line("Ana sang.", ANA));
        Files.writeString(folder.resolve("dev_mt.jsonl"), "");

        assertEquals(
                List.of("dev_mt.jsonl: found no targets, expected one at least"),
                SmallFiles.refused(
                        folder,
                        () ->
                                reader(
                                                train(1),
                                                new PublicFile(
                                                        "dev_mt.jsonl",
                                                        Split.DEV,
                                                        PublicFile.ANY_SIZE))
                                        .read(folder)));
    }

    @Test
    void aLineThatIsNoJsonIsRefused() throws IOException {
        SmallFiles.write(folder, "train.jsonl", line("Ana sang.", ANA) + "}", "", "{");

        List<String> defects = SmallFiles.refused(folder, () -> reader(train(0)).read(folder));

        assertEquals(
                List.of(1, 2, 3),
                defects.stream().map(found -> Integer.valueOf(found.split(":", 3)[1])).toList(),
                defects.toString());
    }

    private static PublicFile train(int size) {
        return new PublicFile("train.jsonl", Split.TRAIN, size);
    }

    private static NewsMtscReader reader(PublicFile... files) {
        return new NewsMtscReader(List.of(files));
    }

    private static AnnotatedActor actor(String text, int start, String label, String part) {
        return new AnnotatedActor(
                new Mention(text, new Span(start, start + text.length())),
                Optional.empty(),
                Map.of(),
                Map.of("sentiment_toward", label),
                Map.of("part", part));
    }

    private static String line(String sentence, String... targets) {
        return String.format(
                "{\"primary_gid\": \"x\", \"sentence_normalized\": \"%s\", \"targets\": [%s]}",
                sentence, String.join(", ", targets));
    }

    private static String target(int from, int to, String mention, String polarity) {
        return String.format(
                "{\"from\": %d, \"to\": %d, \"mention\": \"%s\", \"polarity\": %s}",
                from, to, mention, polarity);
    }
}
