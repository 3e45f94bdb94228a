package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.kith.KithTest;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A house with an analyst, in whose browser returns are handed in. */
@KithTest
abstract class OnReturnPages {
    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoadingJob job;

    InOrganisation ashdown;
    Colleague wendy;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        ashdown.team("North");
        wendy = ashdown.analyst("Wendy");
        world.settle();
    }

    UUID load(SmallReturn small, String year) throws Exception {
        var id = handIn(small, year);
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        return id;
    }

    UUID handIn(SmallReturn small) throws Exception {
        return handIn(small, "2021");
    }

    UUID handIn(SmallReturn small, String year) throws Exception {
        var request = multipart("/returns");
        small.all().forEach((name, bytes) -> request.file(new MockMultipartFile("files", name, "text/csv", bytes)));
        var answer = send(request.param("year", year).param("team", "North"));
        assertThat(answer.getStatus()).isBetween(302, 303);
        var address = Objects.requireNonNull(answer.getRedirectedUrl());
        return UUID.fromString(address.substring("/returns/".length()));
    }

    Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    MockHttpServletResponse send(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return send(request, wendy);
    }

    MockHttpServletResponse send(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request,
            Colleague who)
            throws Exception {
        return browser.perform(request.with(signedInAs(who)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    int count(String table) {
        return acting.as(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "select count(*) from " + table + " where organisation_id = ?")
                .param(ashdown.id())
                .query(Integer.class)
                .single());
    }
}
