// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No command writes where it reads. */
class OverwriteTest {

    private static final String CORPUS =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat\n"
                    + "1,Peru warned Chile.,Peru,0,4,1\n";

    @TempDir Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createDirectories(folder.resolve("sub/deep"));
        for (String name :
                new String[] {
                    "a.csv",
                    "sub/trials.csv",
                    "sub/best.yaml",
                    "sub/predictions.csv",
                    "sub/learning-curve.csv",
                    "sub/choice-curve.csv",
                    "sub/results.json",
                    "m.history.json"
                }) {
            Files.writeString(folder.resolve(name), CORPUS);
        }
        Files.writeString(folder.resolve("n.txt"), "Norway denounced the coup.\n");
        Files.writeString(folder.resolve("m"), "a model");
        Files.writeString(folder.resolve("s.yaml"), "seed: 1\n");
        for (String name : new String[] {"sub/1.txt", "sub/1.ann", "sub/deep/2.txt"}) {
            Files.writeString(folder.resolve(name), "Peru");
        }
        Files.writeString(folder.resolve("sub/deep/2.ann"), "");
    }

    /** {@code @} is the folder of the files. */
    @ParameterizedTest
    @CsvSource({
        "convert @a.csv --from stance4j --to doccano -o @a.csv,--output,IN,a.csv",
        "convert @a.csv --from stance4j --to stance4j -o @sub/../a.csv,--output,IN,a.csv",
        "convert @sub --from brat --to stance4j -o @sub/1.ann,--output,IN,1.ann",
        "convert @sub --from brat --to stance4j -o @sub/deep/2.txt,--output,IN,2.txt",
        "convert @sub --from brat --to brat -o @sub/.,--output,IN,sub",
        "convert @sub/1.ann --from brat --to stance4j -o @sub/1.txt,--output,IN,1.txt",
        "convert @sub/1.txt --from brat --to stance4j -o @sub/1.ann,--output,IN,1.ann",
        "suggest @n.txt -o @n.txt,--output,FILE,n.txt",
        "suggest @n.txt -o @a.csv --exclude @m --exclude @a.csv,--output,--exclude,a.csv",
        "suggest @n.txt -o @m --model @m,--output,--model,m",
        "evaluate @a.csv --report @a.csv,--report,CORPUS.csv,a.csv",
        "evaluate @a.csv --model @m --report @m,--report,--model,m",
        "train @a.csv -o @a.csv,--output,CORPUS.csv,a.csv",
        "train @a.csv -o @s.yaml --config @s.yaml,--output,--config,s.yaml",
        "train @a.csv -o @x --report @a.csv,--report,CORPUS.csv,a.csv",
        "train @a.csv -o @m --start-from @m,--output,--start-from,m",
        "train @m.history.json -o @m,--output,CORPUS.csv,m.history.json",
        "train @a.csv -o @x --report @x,--report,--output,x",
        "train @a.csv -o @x --report @x.history.json,--output,--report,x.history.json",
        "average @m @n.txt --corpus @a.csv -o @n.txt,--output,MODEL,n.txt",
        "average @m @n.txt --corpus @a.csv -o @a.csv,--output,--corpus,a.csv",
        "reproduce @m --corpus @a.csv -o @m,--output,MODEL,m",
        "reproduce english --corpus @a.csv -o @a.csv,--output,--corpus,a.csv",
        "export @m --int8 -o @m,--output,MODEL,m",
        "export @m --onnx -o @m,--output,MODEL,m",
        "benchmark --corpus @a.csv --classifier english -o @a.csv,--output,--corpus,a.csv",
        "benchmark -c @sub/results.json --classifier english -o @sub,--output,--corpus,results.json",
        "benchmark -c @a.csv --train @m --classifier english -o @m,--output,--train,m",
        "cross-validate @a.csv -o @a.csv,--output,CORPUS.csv,a.csv",
        "cross-validate @sub/predictions.csv -o @sub,--output,CORPUS.csv,predictions.csv",
        "tune @a.csv --search @s.yaml -o @s.yaml,--output,--search,s.yaml",
        "tune @a.csv --search @s.yaml --config @sub/best.yaml -o @sub,--output,--config,best.yaml",
        "tune @sub/trials.csv --search @s.yaml -o @sub,--output,CORPUS.csv,trials.csv",
        "learning-curve @sub/learning-curve.csv -o @sub,--output,CORPUS.csv,learning-curve.csv",
        "learning-curve @sub/choice-curve.csv --choose both -o @sub,--output,CORPUS.csv,choice"
    })
    void isRefusedBeforeAnythingIsDone(String line, String output, String input, String file)
            throws IOException {
        Map<String, String> before = files();

        Run run = run(line);

        assertEquals(2, run.status(), run.err());
        String message = run.err().lines().findFirst().orElseThrow();
        assertTrue(message.contains(output + ": found "), message);
        assertTrue(message.contains(" " + input + " "), message);
        assertTrue(message.contains(file), message);
        assertEquals("", run.out());
        assertEquals(before, files());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a permission there")
    void aSymbolicLinkIsWhatItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("a.csv"));
        Files.createSymbolicLink(folder.resolve("other"), folder);

        Run toLink = run("convert @a.csv --from stance4j --to doccano -o @link.csv");
        Run fromLink = run("convert @link.csv --from stance4j --to doccano -o @a.csv");
        Run byFolder = run("convert @a.csv --from stance4j --to doccano -o @other/a.csv");
        Run twoOutputs = run("train @a.csv -o @x --report @other/x");

        assertEquals(2, toLink.status(), toLink.err());
        assertEquals(2, fromLink.status(), fromLink.err());
        assertEquals(2, byFolder.status(), byFolder.err());
        assertEquals(2, twoOutputs.status(), twoOutputs.err());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(CORPUS, Files.readString(folder.resolve("a.csv")));
    }

    /** What is beside the input, or was written before, may be there. */
    @ParameterizedTest
    @CsvSource({
        "convert @a.csv --from stance4j --to doccano -o @sub/a.csv",
        "convert @a.csv --from stance4j --to stance4j -o @m",
        "suggest @n.txt -o @m"
    })
    void anotherFileIsWritten(String line) {
        Run run = run(line);

        assertEquals(0, run.status(), run.err());
    }

    @Test
    void helpIsShownWhateverIsNamed() {
        assertEquals(0, run("convert @a.csv -o @a.csv --help").status());
    }

    /** Names of the built-in model and of standard input are none of files. */
    @Test
    void aFileCalledAsTheBuiltInModelIsNotIt() {
        Run run = run("reproduce english --corpus @none.csv -o @english");

        assertEquals(1, run.status(), run.err());
    }

    private Run run(String line) {
        String here = folder + folder.getFileSystem().getSeparator();
        String[] args = line.split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].replace("@", here);
        }
        return Run.withInput("Norway denounced the coup.", args);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> contents.put(file.toString(), content(file)));
        }
        return contents;
    }

    private static String content(Path file) {
        try {
            return Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
