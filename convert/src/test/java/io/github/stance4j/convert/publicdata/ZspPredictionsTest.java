// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.ActorStance;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZspPredictionsTest {

    private static final PublicFile FILE = new PublicFile("test.tsv", Split.TEST, 2);

    private static final String HEADER =
            "sentence_id\tgold_penta\tgold_root\tsentence\tmarked_sentence\troot_L1\troot_L2";
    private static final String SOUND =
            "7\t1\tSUPPORT\tThe miller thanked the baker.\t<s>The miller</s> thanked <t>the"
                    + " baker</t>.\tAGREE\tSUPPORT";
    private static final String WITHOUT_SOURCE =
            "9\t4\tCOERCE\tThe baker was fined.\t<t>The baker</t> was fined.\tACCUSE\tCOERCE";

    @TempDir private Path folder;

    @Test
    void eachLevelAnswersAboutTheSourceOfEachRow() throws IOException {
        SmallFiles.write(folder, FILE.name(), HEADER, SOUND, WITHOUT_SOURCE);
        List<AnnotatedSentence> gold =
                new PlvReader(List.of(FILE)).read(folder).corpus().sentences();

        Map<String, List<List<ActorStance>>> answers = ZspPredictions.read(folder, FILE, gold);

        assertEquals(List.of("ZSP, level 1", "ZSP, level 2"), List.copyOf(answers.keySet()));
        ActorStance first = answers.get("ZSP, level 1").get(0).get(0);
        assertEquals("The miller", first.text());
        assertEquals("the baker", first.target().orElseThrow().text());
        assertEquals("AGREE", first.label("root"));
        assertEquals("SUPPORT", answers.get("ZSP, level 2").get(0).get(0).label("root"));
        assertEquals(List.of(), answers.get("ZSP, level 1").get(1));
    }

    @Test
    void whatIsNoRootCodeIsTold() throws IOException {
        SmallFiles.write(folder, FILE.name(), HEADER, SOUND, WITHOUT_SOURCE.replace("ACCUSE", "x"));

        assertEquals(
                List.of(
                        "test.tsv:3: root_L1: found \"x\", expected one of "
                                + PlvRow.ROOTS.labels()),
                SmallFiles.refused(folder, () -> ZspPredictions.read(folder, FILE, List.of())));
    }
}
