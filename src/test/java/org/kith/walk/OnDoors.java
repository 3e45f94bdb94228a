package org.kith.walk;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.database.TestDatabase;
import org.kith.files.Made;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address with one thing of each kind that is Jay's, and everybody who may or may not come there. */
abstract class OnDoors extends OnCanaries {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Routes routes;

    @BeforeEach
    void learnTheWays() throws Exception {
        var entry = of(jay) + "/entries/" + hiddenIn.get(Canary.ENTRY);
        hands(ben.account(), entry, "lake.jpg", "At the lake", Made.photoWithPlace(80, 60, 1));
        done(jay.account(), entry + "/corrections", "key", OnProbes.anId(), "words", "It was Monday");
        done(jay.account(), entry + "/reading-plans", "with", ben.account().toString());
        done(partner.account(), asking(), "key", OnProbes.anId(), "section", "health", "words", "To help");
        standsBesideTheRecord();
        routes = new Routes(requestMappingHandlerMapping, ids());
    }

    private String asking() {
        return "/shared-with-me/" + jay.id() + "/asking";
    }

    private Map<String, List<String>> ids() {
        var ids = new HashMap<String, List<String>>();
        Ids.asFarAsThereAre(ashdown.id()).forEach((place, all) -> {
            if (!all.isEmpty()) {
                ids.put(place, List.of(all.getFirst()));
            }
        });
        ids.putAll(Household.oneOfEach(jay.id()));
        ids.put("entries/{entry}", List.of(hiddenIn.get(Canary.ENTRY).toString()));
        ids.put("attachments/{attachment}", List.of(attachmentOf(hiddenIn.get(Canary.ENTRY))));
        ids.put(
                "emergencies/{emergency}",
                List.of(one(
                        "select id from emergency_access where young_person_id = ? and not_told_because is not null",
                        jay.id())));
        ids.put("staff/{account}", List.of(ben.account().toString()));
        ids.put("accounts/{account}", List.of(ben.account().toString()));
        ids.put("namesakes/{other}", List.of(partner.account().toString()));
        ids.put("our-people/{account}", List.of(besideOtherPartner.account().toString()));
        ids.put("services/{service}", List.of(serviceOf(partner.account())));
        ids.put("people/{account}", List.of(partner.account().toString()));
        return ids;
    }

    private static String serviceOf(UUID account) {
        return one("select service_id from account where id = ?", account);
    }

    private static String attachmentOf(UUID entry) {
        return one("select id from attachment where entry_id = ?", entry);
    }

    private static String one(String sql, UUID of) {
        return JdbcClient.create(TestDatabase.superuser())
                .sql(sql)
                .param(of)
                .query(String.class)
                .single();
    }

    private void done(UUID who, String address, String... fields) throws Exception {
        sends(who, address, fields).andExpect(status().is3xxRedirection());
    }

    /** Asks for a page, or sends a form with nothing in it but its token. */
    MockHttpServletResponse comes(Walker walker, String method, String address) throws Exception {
        return answer(walker, method.equals("POST") ? post(address).with(csrf()) : get(address));
    }

    MockHttpServletResponse answer(Walker walker, AbstractMockHttpServletRequestBuilder<?> asked) throws Exception {
        if (accounts.containsKey(walker)) {
            asked.with(signedInAs(accounts.get(walker)));
        }
        try {
            return mvc.perform(asked).andReturn().getResponse();
        } catch (ServletException e) {
            var fault = new MockHttpServletResponse();
            fault.setStatus(500);
            return fault;
        }
    }
}
