package org.kith.people;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kith.KithTest;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** What tests of this slice's pages share: opening a page, sending a form, and reading the log. */
@KithTest
abstract class OnPages {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    ResultActions asks(Colleague who, String address) throws Exception {
        return mvc.perform(get(address).with(signedInAs(who)));
    }

    Document sees(Colleague who, String address) throws Exception {
        return page(asks(who, address).andExpect(MockMvcResultMatchers.status().isOk()));
    }

    /** @param fields names and values, one after the other */
    ResultActions sends(Colleague who, String address, String... fields) throws Exception {
        var form = post(address).with(csrf()).with(signedInAs(who));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(form);
    }

    static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    /** The pages on which this young person was read, oldest first. */
    List<String> log(InOrganisation organisation, Young young) {
        return acting.as(Actor.job(JobName.COMMAND_LINE, organisation.id()), viewer -> jdbc.sql(
                        "select page from reading where young_person_id = ? order by id")
                .param(young.id())
                .query(String.class)
                .list());
    }

    /** Changes something as loading a return does. */
    void loads(InOrganisation organisation, String sql, Object... values) {
        acting.doAs(
                Actor.job(JobName.IMPORT, organisation.id()),
                viewer -> jdbc.sql(sql).params(List.of(values)).update());
    }
}
