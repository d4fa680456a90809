// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The versions and platforms that the parent POM states. */
final class ManagedVersions {

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Set<String> platforms;

    ManagedVersions(Path pom) throws Exception {
        Element project = parse(Files.readString(pom));
        properties.put("project.version", child(project, "version"));
        for (Element list : elements(project, "properties")) {
            elements(list, "*")
                    .forEach(p -> properties.putIfAbsent(p.getTagName(), p.getTextContent()));
        }
        platforms =
                elements(project, "stance4j.platform").stream()
                        .map(Element::getTextContent)
                        .collect(Collectors.toSet());
        for (Element dependency : elements(project, "dependency")) {
            versions.put(coordinates(dependency), resolved(child(dependency, "version")));
        }
    }

    /** Returns the version of an artifact, which is null if none is stated. */
    String version(String coordinates) {
        return versions.get(coordinates);
    }

    /** Returns the classifiers of natives. */
    Set<String> platforms() {
        return platforms;
    }

    /** Returns the elements {@code dependency} of a piece of a POM. */
    static List<Element> dependencies(String xml) throws Exception {
        return elements(parse("<pom>" + xml + "</pom>"), "dependency");
    }

    static String coordinates(Element dependency) {
        return child(dependency, "groupId") + ":" + child(dependency, "artifactId");
    }

    /** Returns the text of the first child of that name; empty if there is none. */
    static String child(Element parent, String name) {
        return elements(parent, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private String resolved(String version) {
        return version.startsWith("${")
                ? properties.get(version.substring(2, version.length() - 1))
                : version;
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
