package org.kith.services;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.Entry;
import org.kith.demo.InOrganisation;
import org.kith.demo.InService;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/** Two services, their people, and young people who share with them and with a team. */
abstract class OnServices extends OnPages {
    InOrganisation ashdown;
    InTeam river;
    Colleague amina;
    Colleague manager;
    Colleague administrator;
    Colleague ruth;
    Colleague stranger;
    InService brightwell;
    Colleague lead;
    Colleague dana;
    Colleague otherLead;
    Colleague otherPartner;
    Young jay;
    Young maya;
    Young kit;
    Entry boiler;
    Entry dentist;
    Colleague nearby;

    @BeforeEach
    void tellOfServices() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        river = ashdown.team("River");
        amina = north.worker("Amina");
        manager = north.manager("Tom");
        ruth = river.worker("Ruth");
        nearby = ashdown.team("Lake").worker("Hannah");
        administrator = ashdown.administrator("Piotr");
        stranger = world.organisation("Elsewhere").team("West").worker("Sid");
        brightwell = ashdown.service("Brightwell Homes", "housing");
        lead = brightwell.lead("Sunita");
        dana = brightwell.partner("Dana");
        var college = ashdown.service("Canalside College", "learning");
        otherLead = college.lead("Kwame");
        otherPartner = college.partner("Olu");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        jay.shares("home").with(brightwell);
        maya.shares("plan").with(dana).mayAdd();
        jay.shares("learning").with(river);
        boiler = amina.writes(jay, "home", "note").saying("The boiler is fixed");
        dentist = amina.writes(jay, "health", "note").saying("The dentist is on Friday");
        kit = north.youngPerson("Kit").comesIn();
        kit.shares("home").with(otherLead).mayAdd().until("in 1 month");
        kit.shares("home").with(otherLead).since("1 day ago").until("in 2 years");
        kit.shares("about-me").with(otherLead).since("2 days ago").until("1 day ago");
        world.settle();
    }

    String services() {
        return "/services/" + brightwell.id();
    }

    String people(Colleague who) {
        return services() + "/people/" + who.account();
    }

    void hasPasskey(Colleague who) {
        acting.doAs(who.actor(), viewer -> jdbc.sql("""
                        insert into passkey (organisation_id, account_id, credential_id, public_key, signature_count, label, backup_eligible,
                               backup_state, uv_initialized, made_at) values (?, ?, ?, '', 0, '', false, false, true, now())
                        """)
                .params(
                        ashdown.id(),
                        who.account(),
                        UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update());
    }

    long passkeys(Colleague who) {
        return acting.as(who.actor(), viewer -> jdbc.sql("select count(*) from passkey where account_id = ?")
                .param(who.account())
                .query(Long.class)
                .single());
    }
}
