package org.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
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

/** What tests of pages share: opening a page, sending a form, and reading the log. */
@KithTest
public abstract class OnPages {
    @Autowired
    protected World world;

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected ActorTransactions acting;

    @Autowired
    protected JdbcClient jdbc;

    protected ResultActions asks(Colleague who, String address) throws Exception {
        return asks(who.account(), address);
    }

    protected ResultActions asks(UUID account, String address) throws Exception {
        return mvc.perform(get(address).with(signedInAs(account)));
    }

    protected Document sees(Colleague who, String address) throws Exception {
        return sees(who.account(), address);
    }

    protected Document sees(UUID account, String address) throws Exception {
        var page = page(
                asks(account, address).andExpect(MockMvcResultMatchers.status().isOk()));
        assertThat(page.text()).as("a sentence without its values").doesNotContainPattern("\\{\\d");
        for (var picture : page.select("svg")) {
            var saidBy = page.getElementById(picture.attr("aria-details"));
            assertThat(saidBy)
                    .as("the list or table that says the same as " + picture.attr("class"))
                    .isNotNull();
            assertThat(saidBy.text()).isNotBlank();
        }
        return page;
    }

    /** @param fields names and values, one after the other */
    protected ResultActions sends(Colleague who, String address, String... fields) throws Exception {
        return sends(who.account(), address, fields);
    }

    /** @param fields names and values, one after the other */
    protected ResultActions sends(UUID account, String address, String... fields) throws Exception {
        var form = post(address).with(csrf()).with(signedInAs(account));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(form);
    }

    /** Where what is typed in the forms about them is kept: before the name of a form. */
    protected static String draftsOf(Young young) {
        return "/young-people/" + young.id() + "/drafts/";
    }

    /** Says with a second person, who is not whoever proposes it, that a worker of a return is an account. */
    protected void saysWhoTheyAre(Colleague who, Colleague second, Object worker, Colleague account, String because)
            throws Exception {
        var address = "/workers/" + worker + "/account";
        sends(who, address, "account", account.account().toString(), "because", because)
                .andExpect(MockMvcResultMatchers.status().is3xxRedirection());
        sends(
                        second,
                        address + "/confirmation",
                        "join",
                        sees(second, address).select("[name=join]").val())
                .andExpect(MockMvcResultMatchers.status().is3xxRedirection());
    }

    /** The page somebody is led to after a form was sent, with what it says was done. */
    protected Document after(UUID account, ResultActions sent) throws Exception {
        var answer = sent.andReturn().getResponse();
        var next = get(String.valueOf(answer.getRedirectedUrl())).with(signedInAs(account));
        for (var cookie : answer.getCookies()) {
            next.cookie(cookie);
        }
        return page(mvc.perform(next));
    }

    protected static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    /** The pages on which this young person was read, oldest first. */
    protected List<String> log(InOrganisation organisation, Young young) {
        return acting.as(Actor.job(JobName.COMMAND_LINE, organisation.id()), viewer -> jdbc.sql(
                        "select page from reading where young_person_id = ? order by id")
                .param(young.id())
                .query(String.class)
                .list());
    }

    /** Changes something as loading a return does. */
    protected void loads(InOrganisation organisation, String sql, Object... values) {
        acting.doAs(
                Actor.job(JobName.IMPORT, organisation.id()),
                viewer -> jdbc.sql(sql).params(List.of(values)).update());
    }
}
