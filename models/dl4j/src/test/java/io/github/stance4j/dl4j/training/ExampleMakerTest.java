// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.dl4j.SmallModels;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExampleMakerTest {

    private static final Corpus CORPUS =
            CorpusReader.read(
                    new StringReader(
                            """
                            sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,stance:threat,cue
                            1,Peru threatens Chile .,Peru,0,4,Chile,15,20,1,threatens
                            1,Peru threatens Chile .,Chile,15,20,,,,0,
                            """),
                    "test");

    private static List<TrainingExample> examples(boolean markers, boolean findsActors) {
        NetworkConfig config =
                new NetworkConfig(
                        2,
                        24,
                        4,
                        48,
                        SmallModels.VOCABULARY.size(),
                        512,
                        16,
                        24,
                        true,
                        markers,
                        findsActors);
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(SmallModels.VOCABULARY);
        return new ExampleMaker(tokenizer, config, CORPUS.schema(), 256)
                .examples(CORPUS.sentences());
    }

    private static List<String> pieces(TrainingExample example) {
        return example.pieces().ids().stream().map(SmallModels.VOCABULARY::piece).toList();
    }

    private static List<String> pieces(TrainingExample example, PieceRange range) {
        return IntStream.range(range.from(), range.to()).mapToObj(pieces(example)::get).toList();
    }

    @Test
    void aSentenceIsAnExampleWithAllItsActors() {
        List<TrainingExample> examples = examples(false, true);

        assertEquals(1, examples.size());
        assertEquals(List.of("peru", "threatens", "chile", "."), pieces(examples.get(0)));
        assertEquals(4, examples.get(0).tags().size());
        assertEquals(2, examples.get(0).actors().size());
    }

    @Test
    void anActorThatIsMarkedIsAnExample() {
        List<TrainingExample> examples = examples(true, false);

        assertEquals(2, examples.size());
        TrainingExample peru = examples.get(0);
        TrainingExample.Actor actor = peru.actors().get(0);
        assertEquals(
                List.of("[unused1]", "peru", "[unused2]", "threatens").toString(),
                pieces(peru).subList(0, 4).toString());
        assertEquals(
                List.of("[unused3]", "chile", "[unused4]"),
                pieces(peru, actor.target().orElseThrow()));
        assertEquals(
                List.of(List.of("threatens")),
                actor.cues().values().stream()
                        .flatMap(List::stream)
                        .map(range -> pieces(peru, range))
                        .toList());
        TrainingExample.Actor chile = examples.get(1).actors().get(0);
        assertEquals(Optional.empty(), chile.target());
        assertEquals(
                List.of("[unused1]", "chile", "[unused2]"),
                pieces(examples.get(1), chile.pieces()));
    }

    @Test
    void actorsAreFoundInASentenceWithoutMarks() {
        List<TrainingExample> examples = examples(true, true);

        assertEquals(3, examples.size());
        assertEquals(List.of("peru", "threatens", "chile", "."), pieces(examples.get(0)));
        assertEquals(4, examples.get(0).tags().size());
        assertEquals(List.of(), examples.get(0).actors());
        assertEquals(List.of(), examples.get(1).tags());
    }

    @Test
    void ofALongSentenceTheFirstPiecesAreLearntFrom() {
        NetworkConfig config = SmallModels.config(true);
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(SmallModels.VOCABULARY);

        TrainingExample example =
                new ExampleMaker(tokenizer, config, CORPUS.schema(), 2)
                        .examples(CORPUS.sentences())
                        .get(0);

        assertEquals(List.of("peru", "threatens"), pieces(example));
        assertEquals(1, example.actors().size());
        assertEquals(Optional.empty(), example.actors().get(0).target());
    }
}
