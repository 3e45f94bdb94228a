package org.kith.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Something of somebody else's that is shipped with Kith. */
record Part(String group, String name, String version) {
    private static final Path BILL = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");

    /** All of them, as the build wrote them down (<i>software bill of materials</i>) before the tests. */
    static List<Part> shipped() throws IOException {
        if (!Files.exists(BILL)) {
            throw new IllegalStateException("First let the build write " + BILL + ": mvn generate-resources");
        }
        var components = JsonMapper.shared().readTree(Files.readString(BILL)).get("components");
        return StreamSupport.stream(components.spliterator(), false)
                .map(Part::of)
                .sorted(Comparator.comparing(Part::key))
                .toList();
    }

    private static Part of(JsonNode component) {
        return new Part(text(component, "group"), text(component, "name"), text(component, "version"));
    }

    private static String text(JsonNode component, String field) {
        return component.get(field).asString();
    }

    String key() {
        return group + ":" + name;
    }
}
