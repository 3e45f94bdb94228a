package org.kith.parts;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.SpringVersion;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a part says of itself in its POM, or in the one that is its parent. */
final class Pom {
    private final Element project;

    private Pom(Element project) {
        this.project = project;
    }

    static Pom of(Part part) {
        var file = repository()
                .resolve(part.group().replace('.', '/'))
                .resolve(Path.of(part.name(), part.version(), part.name() + "-" + part.version() + ".pom"));
        try (var in = Files.newInputStream(file)) {
            var documents = DocumentBuilderFactory.newDefaultNSInstance();
            documents.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            documents.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return new Pom(documents.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /** The names of its licences, as they are written there. */
    List<String> licences() {
        var own = all(project, "licenses").stream()
                .flatMap(licences -> all(licences, "license").stream())
                .map(licence -> text(licence, "name"))
                .toList();
        return own.isEmpty() && hasParent() ? parent().licences() : own;
    }

    /** Where it is at home. */
    String home() {
        var own = text(project, "url");
        return own.isEmpty() && hasParent() ? parent().home() : own;
    }

    private boolean hasParent() {
        return !all(project, "parent").isEmpty();
    }

    private Pom parent() {
        var parent = all(project, "parent").getFirst();
        return of(new Part(text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version")));
    }

    private static List<Element> all(Element in, String name) {
        var children = in.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(node -> node instanceof Element element
                        && name.equals(element.getLocalName() == null ? element.getTagName() : element.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element in, String name) {
        return all(in, name).stream()
                .findFirst()
                .map(element -> element.getTextContent().replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    /** The folder of parts that one of them was read from. */
    private static Path repository() {
        try {
            var jar = Path.of(SpringVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolve("../../../../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
