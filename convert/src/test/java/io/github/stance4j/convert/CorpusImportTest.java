// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Files as the tools write them. */
class CorpusImportTest {

    @TempDir private Path folder;

    @Test
    void spansOfDoccano() throws IOException {
        Imported read = Examples.read("doccano.jsonl", CorpusFormat.DOCCANO);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,stance:mediation,"stance:call
                for calm",class:tone,domain
                11,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Norvik,3,9,1,0,0,"harsh, ""cold""\",diplomacy
                11,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Ostrava,38,45,0,,0,,diplomacy
                12,Ministers of Veld 🇻🇩 and of Brae asked both camps to stop.,Ministers of Veld,0,17,0,0,1,,diplomacy
                12,Ministers of Veld 🇻🇩 and of Brae asked both camps to stop.,Brae,30,34,0,0,1,,diplomacy
                13,Rain fell on the coast.,,,,,,,,weather
                """
                        .replace("Elá", "Ela\u0301"),
                Examples.csv(read.corpus()));
        assertEquals("1 comments", read.notes().get(0).toString());
        assertTrue(read.notes().get(0).loss());
        assertTrue(read.notes().get(1).text().startsWith("texts with emoji"), read.notes() + "");
        assertEquals(2, read.notes().get(1).count());
    }

    @Test
    void relationsOfDoccanoLeadToTargets() throws IOException {
        Imported read = Examples.read("doccano-relations.jsonl", CorpusFormat.DOCCANO);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,stance:condemnation
                21,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Norvik,3,9,Elá,32,36,1
                21,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Ostrava,38,45,,,,0
                """
                        .replace("Elá", "Ela\u0301"),
                Examples.csv(read.corpus()));
        assertTrue(
                Examples.notes(read.notes()).get(0).startsWith("1 relations \"neighbour\""),
                read.notes().toString());
    }

    @Test
    void aTextOfDoccanoMayBeCalledData() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("2021.jsonl"),
                        """
                        {"id":10,"data":"Veld left.","label":[[0,4,"calm"]],"annotations":"none"}
                        {"id":11,"text":"Brae left.","label":[],"data":"desk"}
                        """);

        Imported read = CorpusImport.read(file, CorpusFormat.DOCCANO, ConvertOptions.DEFAULTS);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:calm,annotations,data
                10,Veld left.,Veld,0,4,1,none,
                11,Brae left.,,,,,,desk
                """,
                Examples.csv(read.corpus()));
    }

    @Test
    void regionsChoicesAndRelationsOfLabelStudio() throws IOException {
        Imported read = Examples.read("label-studio.json", CorpusFormat.LABEL_STUDIO);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,stance:condemnation,class:tone,domain,cue
                31,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Norvik,3,9,Elá,32,36,1,"harsh, cold",diplomacy,condemned
                31,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Ostrava,38,45,,,,0,,diplomacy,
                32,Rain fell on the coast.,,,,,,,,,,
                """
                        .replace("Elá", "Ela\u0301"),
                Examples.csv(read.corpus()));
        assertEquals(
                List.of(
                        "1 tasks without an annotation; predictions are not read",
                        "1 labels of a whole text, kept in the column \"domain\""),
                Examples.notes(read.notes()));
    }

    @Test
    void textsOfRegionsThatCantBeColumnsAreCounted() throws IOException {
        String result =
                "{\"id\":\"1\",\"from_name\":\"%s\",\"type\":\"%s\",\"value\":{\"start\":0,\"end\":4,"
                        + "\"%s\":[\"%s\"]}}";
        Path file =
                Files.writeString(
                        folder.resolve("a.json"),
                        "[{\"data\":{\"text\":\"Veld left.\"},\"annotations\":[{\"result\":["
                                + String.format(result, "marks", "labels", "labels", "calm")
                                + ","
                                + String.format(result, "cue", "textarea", "text", "left")
                                + ","
                                + String.format(result, "target", "textarea", "text", "Brae")
                                + "]}]}]");

        Imported read = CorpusImport.read(file, CorpusFormat.LABEL_STUDIO, ConvertOptions.DEFAULTS);

        assertEquals(
                Map.of("cue", "left"), read.corpus().sentences().get(0).actors().get(0).metadata());
        assertEquals(
                List.of(
                        "1 texts of the control \"target\": the name means something else in a"
                                + " corpus, rename it"),
                Examples.notes(read.notes()));
    }

    @Test
    void aDocumentOfBrat() throws IOException {
        ConvertOptions options =
                ConvertOptions.DEFAULTS.withLabelSets(Map.of("kind", List.of("Country")));

        Imported read =
                CorpusImport.read(
                        Examples.file("brat/news.ann").getParent(), CorpusFormat.BRAT, options);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,stance:condemnation,stance:mediation,stance:call,class:kind,class:tone,group,note,cue
                news-1,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Norvik,3,9,Elá,32,36,1,0,0,Country,harsh,news,,
                news-1,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Ostrava,38,45,,,,0,,0,,,news,silent on purpose,
                news-3,Ministers of Veld 🇻🇩 and of Brae asked both camps to stop.,Ministers of Veld,0,17,both camps,41,51,0,0,1,,,news,,asked
                news-3,Ministers of Veld 🇻🇩 and of Brae asked both camps to stop.,Brae,30,34,both camps,41,51,0,0,1,,,news,,asked
                """
                        .replace("Elá", "Ela\u0301"),
                Examples.csv(read.corpus()));
        assertEquals(
                List.of(
                        "1 normalizations (N): a corpus has none",
                        "1 equivalences (*): a corpus has none"),
                Examples.notes(read.notes()));
        Path text = Examples.file("brat/news.txt");
        Path here = Path.of("").toAbsolutePath();
        for (Path in : List.of(text, here.relativize(text), here.relativize(text.getParent()))) {
            assertEquals(read.corpus(), CorpusImport.read(in, CorpusFormat.BRAT, options).corpus());
        }
    }

    @Test
    void columnsOfConll2003() throws IOException {
        ConvertOptions options =
                ConvertOptions.DEFAULTS.withLabelSets(Map.of("kind", List.of("LOC", "ORG")));

        Imported read =
                CorpusImport.read(Examples.file("conll-2003.txt"), CorpusFormat.CONLL, options);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,class:kind,group
                1,Norvik condemned Veld Brae Council .,Norvik,0,6,LOC,document-1
                1,Norvik condemned Veld Brae Council .,Veld,17,21,ORG,document-1
                1,Norvik condemned Veld Brae Council .,Brae Council,22,34,ORG,document-1
                2,Rain fell .,,,,,document-2
                """,
                Examples.csv(read.corpus()));
        assertEquals(
                List.of("2 sentences without their text: tokens are joined by spaces"),
                Examples.notes(read.notes()));
    }

    @Test
    void columnsWithTheirText() throws IOException {
        Imported read = Examples.read("conll-comments.txt", CorpusFormat.CONLL);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,class:tone,split
                a-1,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Norvik,3,9,1,,train
                a-1,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Ostrava,38,45,0,calm|cold,train
                a-2,Rain fell on the coast.,,,,,,dev
                """
                        .replace("Elá", "Ela\u0301"),
                Examples.csv(read.corpus()));
    }

    @Test
    void commentsOfConllU() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.conllup"),
                        """
                        # global.columns = ID FORM NER
                        # newdoc id = d1
                        # newpar id = p1
                        # sent_id = s1
                        # text = # Veld left.
                        # said of an army
                        # text_en = in English
                        # actor = nobody
                        1\t#\tO
                        2\tVeld\tS-calm
                        3\tleft\tO
                        4\t.\tO

                        # newpar
                        # text = Veld Brae Ost ran.
                        1\tVeld\tB-calm
                        2\tBrae\tM-calm
                        3\tOst\tE-calm
                        4\tran.\tO

                        # newdoc
                        # text = Ela left.
                        1\tEla\tO
                        2\tleft.\tO

                        # source = desk
                        """);

        Imported read = CorpusImport.read(file, CorpusFormat.CONLL, ConvertOptions.DEFAULTS);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:calm,group,text_en
                s1,"# Veld left.",Veld,2,6,1,d1,in English
                2,Veld Brae Ost ran.,Veld Brae Ost,0,13,1,d1,
                3,Ela left.,,,,,document-1,
                """,
                Examples.csv(read.corpus()));
        assertEquals(
                List.of(
                        "2 beginnings of paragraphs (newpar): a corpus has none",
                        "1 comments without a name",
                        "1 comments without a sentence",
                        "1 comments \"actor\": the name means something else in a corpus, rename"
                                + " them"),
                Examples.notes(read.notes()));
    }

    @Test
    void documentsOfSpacy() throws IOException {
        Imported read = Examples.read("spacy-docs.jsonl", CorpusFormat.SPACY);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,class:tone,source,year
                doc-1,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Norvik,3,9,1,,desk,2024
                doc-1,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Ostrava,38,45,0,calm,desk,2024
                2,Rain fell on the coast.,,,,,,,
                """
                        .replace("Elá", "Ela\u0301"),
                Examples.csv(read.corpus()));
    }

    @Test
    void pairsOfSpacy() throws IOException {
        Imported read = Examples.read("spacy-pairs.json", CorpusFormat.SPACY);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:LOC
                1,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Norvik,3,9,1
                1,😀 Norvik condemned the raid on Elá; Ostrava kept silent.,Ostrava,38,45,1
                2,Rain fell on the coast.,,,,
                """
                        .replace("Elá", "Ela\u0301"),
                Examples.csv(read.corpus()));
        assertEquals(List.of("1 categories of whole texts (cats)"), Examples.notes(read.notes()));
    }

    @Test
    void paragraphsOfSpacy() throws IOException {
        Imported read = Examples.read("spacy-train.json", CorpusFormat.SPACY);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:LOC,stance:ORG,group
                0-1,Norvik condemned it.,Norvik,0,6,1,0,document-0
                0-2,Veld Brae agreed.,Veld Brae,0,9,0,1,document-0
                """,
                Examples.csv(read.corpus()));
    }

    @Test
    void linesOfProdigy() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("prodigy.jsonl"),
                        """
                        {"text":"😀 Veld sued Brae.","meta":{"source":"desk"},"_input_hash":7,"tokens":[],"spans":[{"start":2,"end":6,"token_start":1,"token_end":1,"label":"calm"},{"start":12,"end":16,"label":"actor"}],"answer":"accept"}
                        {"text":"Ela left.","spans":[{"start":0,"end":3,"label":"calm"}],"answer":"reject"}
                        {"text":"Ost left.","spans":[],"answer":"ignore"}
                        {"text":"Rain fell.","spans":[],"accept":["x"],"relations":[{"label":"target"}]}
                        """);

        Imported read = CorpusImport.read(file, CorpusFormat.SPACY, ConvertOptions.DEFAULTS);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:calm,source
                1,😀 Veld sued Brae.,Veld,3,7,1,desk
                1,😀 Veld sued Brae.,Brae,13,17,0,desk
                4,Rain fell.,,,,,
                """,
                Examples.csv(read.corpus()));
        assertEquals(
                List.of(
                        "2 texts that were rejected or ignored in Prodigy (answer)",
                        "1 choices for whole texts (accept)",
                        "1 relations of Prodigy"),
                Examples.notes(read.notes()));
    }

    @Test
    void filesOfPlvOfAnySize() throws IOException {
        String header = "sentence_id\tsentence\tmarked_sentence\tgold_root\tgold_penta\n";
        Files.writeString(
                folder.resolve("train.tsv"),
                header + "7\tVeld sued Brae.\t<s>Veld</s> sued <t>Brae</t>.\tREJECT\t3\n");
        Files.writeString(
                folder.resolve("test.tsv"),
                header + "8\tBrae paid Veld.\t<s>Brae</s> paid <t>Veld</t>.\tAID\t2\n");

        Imported read = CorpusImport.read(folder, CorpusFormat.PLV, ConvertOptions.DEFAULTS);

        AnnotatedSentence first = read.corpus().sentences().get(0);
        assertEquals(Optional.of(Split.TRAIN), first.split());
        assertEquals(Optional.of("REJECT"), first.actors().get(0).label("root"));
        assertEquals("Brae", first.actors().get(0).target().orElseThrow().text());
        assertEquals(2, read.corpus().sentences().size());
        assertEquals(
                List.of(
                        "1 set of another size than was published (2 annotations, not 2083): figures"
                                + " on it can't be compared"),
                Examples.notes(read.notes()));
    }

    @Test
    void otherUnitsOfOffsetsAreTakenIfTold() throws IOException {
        String text = "{\"text\": \"😀😀 Norvik.\", \"label\": [[3, 9, \"calm\"]]}";
        Path file = Files.writeString(folder.resolve("old.jsonl"), text);

        Imported read =
                CorpusImport.read(
                        file,
                        CorpusFormat.DOCCANO,
                        ConvertOptions.DEFAULTS.withOffsets(
                                Optional.of(OffsetUnit.CODE_POINTS), Optional.empty()));

        assertEquals("Norvik", read.corpus().sentences().get(0).actors().get(0).text());
        assertEquals(List.of(), read.notes());
    }

    @Test
    void aStanceThatNobodyHoldsCanBeNamed() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.jsonl"),
                        "{\"text\": \"Veld left.\", \"label\": [[0, 4, \"actor\"]]}");

        Imported read =
                CorpusImport.read(
                        file,
                        CorpusFormat.DOCCANO,
                        ConvertOptions.DEFAULTS.withStances(List.of("threat")));

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:threat
                1,Veld left.,Veld,0,4,0
                """,
                Examples.csv(read.corpus()));
    }
}
