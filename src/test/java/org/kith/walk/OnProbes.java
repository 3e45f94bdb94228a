package org.kith.walk;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.files.Made;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Young people whose records nobody here may see, of another team and of another organisation, and everybody who tries. */
abstract class OnProbes extends OnPages {
    /** How many there are of each; one, unless {@code -Dkith.probes} says more. */
    static final int OF_EACH = Integer.getInteger("kith.probes", 1);

    /** Each kind of person, by their account; nobody is none. */
    final Map<String, UUID> attackers = new LinkedHashMap<>();

    /** What those who have somebody of their own can put before others’ ids. */
    final Map<String, Young> own = new LinkedHashMap<>();

    /** Those of another team, and those of another organisation, and the ids of all that is theirs. */
    final Map<Household, Map<String, List<String>>> nextDoor = new LinkedHashMap<>();

    final Map<Household, Map<String, List<String>>> elsewhere = new LinkedHashMap<>();

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @BeforeEach
    void tellOfThem() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var river = ashdown.team("River");
        var rio = river.youngPerson("Rio").comesIn();
        var skye = river.youngPerson("Skye").comesIn();
        var canalside = ashdown.service("Canalside College", "learning");
        rio.shares("home").with(canalside);
        attacks("worker of another team", river.worker("Ruth"), rio);
        attacks("manager of another team", river.manager("Mo"), rio);
        attacks("analyst", ashdown.analyst("Wendy"), rio);
        attacks("administrator", ashdown.administrator("Piotr"), null);
        attacks("partner", canalside.partner("Dana"), rio);
        attacks(
                "lead of another service",
                ashdown.service("Brightwell", "health").lead("Kwame"),
                null);
        attackers.put("young person", rio.account());
        own.put("young person", rio);
        attackers.put("another young person", skye.account());
        own.put("another young person", skye);
        attackers.put("nobody", null);
        var told = new ArrayList<Household>();
        for (int i = 0; i < OF_EACH; i++) {
            told.add(Household.of(ashdown, "North " + i, "Jay", 10 + i, "thrumwold"));
            told.add(Household.of(world.organisation("Elsewhere " + i), "Hill", "Quillarden", 17, "gallowmere"));
        }
        world.settle();
        for (var there : told) {
            plant(there);
            (there.organisation() == ashdown ? nextDoor : elsewhere).put(there, there.ids());
        }
    }

    private void attacks(String kind, Colleague who, Young theirs) {
        attackers.put(kind, who.account());
        if (theirs != null) {
            own.put(kind, theirs);
        }
    }

    private void plant(Household there) throws Exception {
        var word = there.word();
        var entry = writes(there, "We met in " + word + ". [[Your aunt spoke of " + word + ".]]", "");
        var hard = writes(there, "Hard, about " + word, "yes");
        var young = there.young().account();
        done(young, entry + "/corrections", "key", anId(), "words", "Not " + word);
        done(
                young,
                hard + "/reading-plans",
                "remindOn",
                TestClock.today().plusDays(7).toString());
        done(young, "/just-for-me", "id", anId(), "seen", "0", "words", "Mine: " + word);
        mvc.perform(multipart(entry + "/attachments")
                        .file(new MockMultipartFile(
                                "file", word + ".jpg", "image/jpeg", Made.photoWithPlace(80, 60, 1)))
                        .param("key", anId())
                        .param("description", "At " + word)
                        .with(csrf())
                        .with(signedInAs(there.worker())))
                .andExpect(status().is3xxRedirection());
        done(
                there.partner().account(),
                "/shared-with-me/" + there.young().id() + "/asking",
                "key",
                anId(),
                "section",
                "health",
                "words",
                "For " + word);
        done(there.manager().account(), "/words/kind-words", "id", anId(), "said", "placement", "instead", "home");
        plantRows(there);
    }

    /** What only a return or a browser can bring. */
    private void plantRows(Household there) {
        var house = there.organisation();
        loads(house, """
                insert into return_import (organisation_id, team_name, year, came_by, state, made_at)
                values (?, 'North', 2018, 'command line', 'loaded', now())
                """, house.id());
        loads(house, """
                insert into child_number_answer (id, organisation_id, young_person_id, number, is_same, said_at)
                values (gen_random_uuid(), ?, ?, '900002', true, kith.now())
                """, house.id(), there.young().id());
        JdbcClient.create(TestDatabase.superuser())
                .sql("""
                        insert into passkey (organisation_id, account_id, credential_id, public_key, signature_count, label,
                               backup_eligible, backup_state, uv_initialized, made_at)
                        values (?, ?, uuid_send(gen_random_uuid()), '\\x01', 0, 'A phone', false, false, true, now())
                        """)
                .params(house.id(), there.worker().account())
                .update();
    }

    private String writes(Household there, String words, String hard) throws Exception {
        var address = "/young-people/" + there.young().id() + "/entries";
        return String.valueOf(sends(there.worker(), address, SentForm.note(words, hard))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private void done(UUID who, String address, String... fields) throws Exception {
        sends(who, address, fields).andExpect(status().is3xxRedirection());
    }

    static String anId() {
        return UUID.randomUUID().toString();
    }
}
