package org.kith.browser;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.kith.KithTest;
import org.kith.demo.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A phone or a desk that several people share: who they are, and what is typed and looked for in whatever form stands on a page. */
@KithTest
@Tag("browser")
abstract class OnSharedDevice {
    static final String WORDS = "Sunflowers, and nobody knows.";

    /** Types into every field of the page, and chooses otherwise wherever there is a choice. */
    static final String FILL = """
            document.querySelectorAll("main form :is(input:not([type=hidden], [type=file]), textarea, select)").forEach(field => {
              if (["checkbox", "radio"].includes(field.type)) field.checked = !field.defaultChecked;
              else if (field.options) field.selectedIndex = field.options.length - 1;
              else field.value = field.type === "date" ? "2026-01-05" : "%s";
              field.dispatchEvent(new Event("input", { bubbles: true }));
            })""".formatted(WORDS);

    /** How many fields stand on the page, and which of them do not hold what Kith sent. */
    static final String REFILLED = """
            (fields => fields.length + " fields; refilled: " + fields.filter(field =>
                ["checkbox", "radio"].includes(field.type) ? field.checked !== field.defaultChecked
                : field.options ? field.selectedIndex !== Math.max(0, [...field.options].findLastIndex(one => one.defaultSelected))
                : field.value !== field.defaultValue).map(field => field.name)
            )([...document.querySelectorAll("main form :is(input, textarea, select)")])""";

    static final String NOTHING_REFILLED = "[1-9][0-9]* fields; refilled: ";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    UUID jay;
    UUID maya;
    UUID amina;
    UUID ben;
    UUID tom;
    UUID nia;
    UUID jaysRecord;

    @BeforeEach
    void tell() {
        var team = world.organisation("Ashdown").team("North");
        var first = team.youngPerson("Jay").comesIn();
        var worker = team.worker("Amina");
        var colleague = team.worker("Ben");
        worker.worksWith(first).since("1 year ago");
        colleague.worksWith(first).since("1 month ago");
        jay = first.account();
        jaysRecord = first.id();
        maya = team.youngPerson("Maya").comesIn().account();
        amina = worker.account();
        ben = colleague.account();
        tom = team.manager("Tom").account();
        nia = team.manager("Nia").account();
        world.settle();
    }

    UUID account(String name) {
        return switch (name) {
            case "Jay" -> jay;
            case "Maya" -> maya;
            case "Amina" -> amina;
            case "Ben" -> ben;
            case "Tom" -> tom;
            default -> nia;
        };
    }

    String at(String path) {
        return "http://localhost:" + port + path.replace("JAY", jaysRecord.toString());
    }
}
