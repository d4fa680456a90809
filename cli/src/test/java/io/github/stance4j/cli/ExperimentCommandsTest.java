// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that train several models, with trainings of a second each. */
class ExperimentCommandsTest {

    private static final List<String> ACTORS = List.of("Norway", "Peru", "Kenya", "Malta", "Chile");
    private static final List<String> DEEDS =
            List.of("condemned the coup", "offered to host talks", "opened a bridge");
    private static final List<String> QUICK =
            List.of(
                    "--set=epochs=1",
                    "--set=batch-size=8",
                    "--set=frozen-layers=6",
                    "--set=dev-part=0.25",
                    "--set=tagger-hidden=16",
                    "--set=actor-hidden=32");

    @TempDir Path folder;
    private Path corpus;

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = Files.writeString(folder.resolve("my.csv"), rows(36, false));
    }

    private static String rows(int sentences, boolean splits) {
        StringBuilder csv =
                new StringBuilder(
                        "sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,"
                                + "stance:mediation_offer,group");
        csv.append(splits ? ",split\n" : "\n");
        for (int i = 0; i < sentences; i++) {
            String actor = ACTORS.get(i % ACTORS.size());
            int kind = i % 3;
            csv.append(
                    String.format(
                            Locale.ROOT,
                            "s%d,%s %s on day %d.,%s,0,%d,%d,%d,g%d%s\n",
                            i,
                            actor,
                            DEEDS.get(kind),
                            i,
                            actor,
                            actor.length(),
                            kind == 0 ? 1 : 0,
                            kind == 1 ? 1 : 0,
                            i / 2,
                            splits ? "," + (i < 24 ? "train" : i < 30 ? "dev" : "test") : ""));
        }
        return csv.toString();
    }

    private static Run quick(Object... args) {
        List<String> all = new ArrayList<>();
        for (Object arg : args) {
            all.add(arg.toString());
        }
        all.addAll(QUICK);
        return Run.of(all.toArray(new String[0]));
    }

    @Test
    void foldsAreTrainedOnceWithoutTheTestSplitAndTheirAnswersCanBeCompared() throws IOException {
        Files.writeString(corpus, rows(36, true));
        Path folds = folder.resolve("folds");

        Run run = quick("cross-validate", corpus, "-o", folds, "--folds", "2", "--seed", "3");
        Run again = quick("cross-validate", corpus, "-o", folds, "--folds", "2", "--seed", "3");
        Run other = quick("cross-validate", corpus, "-o", folds, "--folds", "2", "--seed", "9");
        Run many = quick("cross-validate", corpus, "-o", folds, "--folds", "19");
        Run agreement =
                Run.of("agreement", corpus.toString(), folds.resolve("predictions.csv").toString());
        Run review =
                Run.of(
                        "validate",
                        corpus.toString(),
                        "--predictions",
                        folds.resolve("predictions.csv").toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("| figure | mean | deviation |"), run.out());
        assertTrue(run.err().contains("leaving out the test split, 6 sentences"), run.err());
        assertTrue(run.err().contains("fold-2: training on "), run.err());
        assertEquals(run.out(), Files.readString(folds.resolve("cross-validation.md")));
        assertEquals(run.out(), again.out());
        assertTrue(again.err().endsWith("fold-2: done before\n"), again.err());
        assertEquals(30, CorpusReader.read(folds.resolve("predictions.csv")).sentences().size());
        assertEquals(0, agreement.status(), agreement.err());
        assertEquals(0, review.status(), review.err());
        assertTrue(review.err().contains("judging the labels of 30 of 36 actors"), review.err());
        assertEquals(1, other.status());
        assertTrue(other.err().contains("Name another folder, or remove this file"), other.err());
        assertEquals(1, many.status());
        assertTrue(many.err().contains(corpus + ": Expected at least 2 folds"), many.err());
    }

    @Test
    void aCurveIsDrawnOfACorpusWithoutSplits() throws IOException {
        Path curve = folder.resolve("curve");

        Run run = quick("learning-curve", corpus, "-o", curve, "--parts", "0.5,1");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("| 50 % | 8 | 1 | test | "), run.out());
        assertTrue(run.err().contains("25 % of the sentences for dev and as many"), run.err());
        assertTrue(Files.readString(curve.resolve("learning-curve.svg")).contains("polyline"));
        assertEquals(3, Files.readAllLines(curve.resolve("learning-curve.csv")).size());
        whatChoosingBuysIsToldBesideIt(curve);
    }

    private void whatChoosingBuysIsToldBesideIt(Path curve) throws IOException {
        List<Object> command =
                List.of(
                        "learning-curve",
                        corpus,
                        "-o",
                        curve,
                        "--parts",
                        "0.5,1",
                        "--choose",
                        "both,random");

        Run run = quick(command.toArray());
        Run again = quick(command.toArray());

        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out()
                        .startsWith(
                                "| part | epochs | sentences, actors | both | sentences, actors |"
                                        + " random |\n"),
                run.out());
        assertTrue(run.out().contains("\nWith 100 % of the sentences, both is "), run.out());
        assertTrue(run.err().contains("both-part-1-seed-1: choosing "), run.err());
        assertTrue(run.err().contains("both-part-1-seed-1: training on "), run.err());
        assertTrue(run.err().contains("stance4j: part-1-seed-1: done before"), run.err());
        assertEquals(run.out(), Files.readString(curve.resolve("choice-curve.md")));
        assertEquals(5, Files.readAllLines(curve.resolve("choice-curve.csv")).size());
        String svg = Files.readString(curve.resolve("choice-curve.svg"));
        assertTrue(svg.contains("both ") && svg.contains("random "), svg);
        String json = Files.readString(curve.resolve("choice-curve.json"));
        assertTrue(json.contains("\"better_than_random\""), json);
        assertEquals(run.out(), again.out());
        assertFalse(again.err().contains("training on"), again.err());
        assertFalse(again.err().contains("choosing"), again.err());
    }

    @Test
    void aModelIsReproducedAndAnAlteredCorpusRefused() throws IOException {
        Path model = folder.resolve("my.stance");
        Run train = quick("train", corpus, "-o", model, "--seed", "4");
        Path altered = Files.writeString(folder.resolve("altered.csv"), rows(35, false));

        Run same = Run.of("reproduce", model.toString(), "--corpus", corpus.toString());
        Run other = Run.of("reproduce", model.toString(), "--corpus", altered.toString());
        Run info = Run.of("info", model.toString());

        assertEquals(0, train.status(), train.err());
        assertEquals(0, same.status(), same.err());
        assertTrue(same.out().startsWith("model "), same.out());
        assertTrue(same.out().contains("tensors, all the same"), same.out());
        assertEquals(1, other.status());
        assertTrue(
                other.err().contains("These are not the sentences that the model was trained on"),
                other.err());
        assertTrue(info.out().contains(", threads "), info.out());
        aModelThatComesOutAnotherHasStatusThree(model);
    }

    @Test
    void theMeanOfTwoSeedsIsWrittenAndThatOfOneRefused() throws IOException {
        Path divided = Files.writeString(folder.resolve("divided.csv"), rows(36, true));
        List<String> seeds = new ArrayList<>();
        for (String seed : List.of("4", "5")) {
            Path model = folder.resolve(seed + ".stance");
            Run train =
                    quick("train", divided, "-o", model, "--seed", seed, "--set", "head-seed=4");
            assertEquals(0, train.status(), train.err());
            seeds.add(model.toString());
        }
        Path mean = folder.resolve("mean.stance");

        Run average = average(divided, mean, seeds.get(0), seeds.get(1));
        Run itself = average(divided, mean, seeds.get(0), seeds.get(0));

        assertEquals(0, average.status(), average.err());
        assertTrue(average.out().contains("dev.actors:overlap.f1 "), average.out());
        assertTrue(
                StanceModel.read(mean)
                        .provenance()
                        .configuration()
                        .get("averaged")
                        .startsWith("seed 4 on sentences of SHA-256 "));
        assertEquals(1, itself.status());
        assertTrue(itself.err().contains("Found models with the same weights"), itself.err());
    }

    private static Run average(Path corpus, Path mean, String one, String other) {
        return Run.of("average", one, other, "--corpus", "" + corpus, "-o", "" + mean);
    }

    @Test
    void labelsAreJudgedByAModelWhereItHasNotLearntThem() throws IOException {
        Path model = folder.resolve("my.stance");
        Run train = quick("train", corpus, "-o", model);
        String rows = Files.readString(corpus);
        Path altered =
                Files.writeString(folder.resolve("altered.csv"), rows.replace("on day 35", "soon"));

        Run own = judged(corpus, model);
        Run all = judged(corpus, model, "--split", "all");
        Run other = judged(altered, model);
        Files.writeString(altered, rows(36, true));
        Run divided = judged(altered, model);

        assertEquals(0, train.status(), train.err());
        assertEquals(0, own.status(), own.err());
        // A quarter of the 36 sentences became the development split, give or take a group.
        assertTrue(
                Pattern.compile(
                                "was trained on this very corpus, .* judging (8|9|10) sentences,"
                                        + " none of which it has learnt")
                        .matcher(own.err())
                        .find(),
                own.err());
        assertTrue(
                Pattern.compile("judging 36 sentences, (26|27|28) of which it has learnt")
                        .matcher(all.err())
                        .find(),
                all.err());
        assertTrue(other.err().contains("was not trained on this very corpus"), other.err());
        assertTrue(other.err().contains("36 sentences, any of which it may have"), other.err());
        assertTrue(divided.err().contains("12 sentences, none of them in train"), divided.err());
    }

    private static Run judged(Path corpus, Path model, String... options) {
        List<String> args =
                new ArrayList<>(
                        List.of("validate", corpus.toString(), "--model", model.toString()));
        args.addAll(List.of(options));
        return Run.withModels(ClassifierSource.CLASS_PATH, "", args.toArray(new String[0]));
    }

    private void aModelThatComesOutAnotherHasStatusThree(Path model) {
        StanceModel trained = StanceModel.read(model);
        List<WeightTensor> weights = new ArrayList<>(trained.weights());
        WeightTensor last = weights.get(weights.size() - 1);
        float[] values = last.values();
        values[0] += 1;
        weights.set(weights.size() - 1, WeightTensor.of(last.name(), last.shape(), values));
        trained.withWeights(weights).write(model);

        Run run = Run.of("reproduce", model.toString(), "--corpus", corpus.toString());

        assertEquals(3, run.status(), run.err());
        assertTrue(run.out().contains("not the same"), run.out());
        assertTrue(run.out().contains(" tensors, 1 differ, at most by "), run.out());
        assertTrue(run.out().contains("versions and threads are as they were"), run.out());
    }

    @Test
    void theBestSettingsOfASearchAreTakenByTheTraining() throws IOException {
        Path search = folder.resolve("search");
        Path ranges =
                Files.writeString(
                        folder.resolve("ranges.yaml"),
                        "training:\n  head-learning-rate: {from: 1e-3, to: 1e-1, scale: log}\n");

        Run run = quick("tune", corpus, "-o", search, "--search", ranges, "--trials", "2");
        Run again = quick("tune", corpus, "-o", search, "--search", ranges, "--trials", "2");
        Run train =
                Run.of(
                        "train",
                        corpus.toString(),
                        "-o",
                        folder.resolve("best.stance").toString(),
                        "--config",
                        search.resolve("best.yaml").toString(),
                        "--show-config");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("| round | trial | dev | epochs | part |"), run.out());
        assertTrue(again.err().contains("round-1-trial-2: done before"), again.err());
        assertEquals(run.out(), again.out());
        assertEquals(0, train.status(), train.err());
        assertTrue(train.out().contains("model-name: best\n"), train.out());
        String best = Files.readString(search.resolve("best.yaml"));
        assertTrue(best.contains("  frozen-layers: 6\n"), best);
        assertTrue(train.out().contains(best.substring(best.indexOf("  batch-size"))), best);
    }

    @Test
    void aWrongRangeIsToldWithItsPlace() throws IOException {
        Path ranges =
                Files.writeString(
                        folder.resolve("ranges.yaml"), "training:\n  epochs: {from: 2, to: 1}\n");

        Run run = quick("tune", corpus, "-o", folder.resolve("search"), "--search", ranges);

        assertEquals(1, run.status());
        assertTrue(
                run.err().contains(ranges + ":2:3: A range must end above its beginning"),
                run.err());
    }
}
