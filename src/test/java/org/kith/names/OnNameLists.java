package org.kith.names;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** What tests of name lists in the browser share: three young people and a worker of a return, and how a list is looked at and loaded. */
abstract class OnNameLists extends OnPages {
    InOrganisation ashdown;
    Colleague amina;
    Colleague tom;
    Colleague wendy;
    Young four;
    Young five;
    Young six;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        wendy = ashdown.analyst("Wendy");
        four = north.youngPerson("").childNumber("4711").comesIn();
        five = north.youngPerson("").childNumber("0815");
        six = ashdown.team("River").youngPerson("Ash").childNumber("4712");
        ashdown.swId("SW1").worksWith(four).since("2020-01-01");
        world.settle();
    }

    String nameOf(Young young) throws Exception {
        return sees(amina, "/young-people/" + young.id()).select("h1").text();
    }

    Document looksAt(Colleague who, String text) throws Exception {
        return page(sendsFile(who, text).andExpect(status().isOk()));
    }

    ResultActions sendsFile(Colleague who, String text) throws Exception {
        return sends(who, "list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    ResultActions sends(Colleague who, String name, byte[] bytes) throws Exception {
        var file = new MockMultipartFile("list", name, "application/octet-stream", bytes);
        return mvc.perform(
                multipart("/name-list/preview").file(file).with(csrf()).with(signedInAs(who.account())));
    }

    Document loads(Colleague who, Document preview, String... more) throws Exception {
        return page(sends(who, "/name-list", fields(preview, more)).andExpect(status().isOk()));
    }

    static String tick(Document preview, int line) {
        return preview.select("#line-" + line).val();
    }

    /** What the form of a page sends when nothing is changed, and more. */
    static String[] fields(Document preview, String... more) {
        var fields = new ArrayList<String>();
        preview.select("main form input[type=hidden]:not([name=_csrf])")
                .forEach(field -> fields.addAll(List.of(field.attr("name"), field.val())));
        preview.select("main form select").forEach(field -> {
            if (!List.of(more).contains(field.attr("name"))) {
                fields.addAll(List.of(
                        field.attr("name"), field.select("option[selected]").val()));
            }
        });
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
