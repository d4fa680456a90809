// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of the project's pages into the project lead somewhere. */
class LinksTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    /** All pages but those that a program makes others of, whose links are those of the result. */
    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(
                ROOT,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) {
                        String name = folder.getFileName().toString();
                        boolean left =
                                name.startsWith(".")
                                        || name.equals("target")
                                        || folder.endsWith(Path.of("src", "main", "resources"));
                        return left && !folder.equals(ROOT)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        if (file.toString().endsWith(".md")) {
                            pages.add(ROOT.relativize(file));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return pages;
    }

    @Test
    void pagesOfAllModulesAreFound() throws IOException {
        assertTrue(
                pages().containsAll(
                                List.of(
                                        Path.of("README.md"),
                                        Path.of("docs", "workbench.md"),
                                        Path.of("models", "dl4j", "README.md"))),
                pages().toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadToSomething(Path name) throws IOException {
        Path page = ROOT.resolve(name);
        List<String> targets =
                LINK.matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertEquals(
                List.of(),
                targets.stream()
                        .filter(target -> Files.notExists(page.resolveSibling(target)))
                        .toList());
    }
}
