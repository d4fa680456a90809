// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The documents beside the corpus say what is in it.
 *
 * <p>Run with {@code -Ddatasheet=write}, the datasheet's tables are written anew instead.
 */
class DocumentsTest {

    private static final Path DATASHEET = Path.of("DATASHEET.md");
    private static final Path PICTURES = Path.of("pictures");
    private static final String BEGIN = "<!-- begin of generated tables -->\n";
    private static final String END = "\n<!-- end of generated tables -->";

    @Test
    void theTablesOfTheDatasheetAreThoseOfTheCorpus() throws IOException {
        String text = Files.readString(DATASHEET);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        String tables = DatasheetTables.of(Sentences.ENGLISH);

        if ("write".equals(System.getProperty("datasheet"))) {
            Files.writeString(DATASHEET, text.substring(0, begin) + tables + text.substring(end));
        } else {
            assertEquals(
                    tables,
                    text.substring(begin, end),
                    "The corpus has changed; write the tables anew with mvn -pl training-data -am"
                            + " test -Dtest=DocumentsTest -Dsurefire.failIfNoSpecifiedTests=false"
                            + " -Ddatasheet=write");
        }
    }

    @Test
    void thePicturesOfTheDatasheetAreThoseOfTheCorpus() throws IOException {
        String text = Files.readString(DATASHEET);
        for (Map.Entry<String, String> picture :
                DatasheetPictures.of(Sentences.ENGLISH).entrySet()) {
            Path file = PICTURES.resolve(picture.getKey());
            if ("write".equals(System.getProperty("datasheet"))) {
                Files.createDirectories(PICTURES);
                Files.writeString(file, picture.getValue());
            }
            assertEquals(picture.getValue(), Files.readString(file), "Write it anew, as above");
            assertTrue(text.contains("(pictures/" + picture.getKey() + ")"), picture.getKey());
        }
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void theCodebookTellsOfEveryColumnAndValue(Column column) throws IOException {
        String text = Files.readString(Path.of("CODEBOOK.md"));

        assertTrue(text.contains("`" + column.header() + "`"), column.header());
        column.known().stream()
                .filter(value -> !value.contains(".."))
                .forEach(value -> assertTrue(text.contains("`" + value + "`"), value));
    }
}
