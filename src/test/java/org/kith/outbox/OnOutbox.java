package org.kith.outbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.kith.KithTest;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.database.CannotStart;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A young person and a worker with e-mail addresses, an administrator nobody knows one of, and a real mail server. */
@KithTest
abstract class OnOutbox {
    static final URI BASE_URL = URI.create("https://kith.example");
    static final String FROM = "kith@kith.example";

    @Autowired
    World world;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxSql sql;

    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    final JdbcClient pastPolicy = JdbcClient.create(TestDatabase.superuser());
    InOrganisation ashdown;
    Young jay;
    Colleague amina;
    Colleague piotr;
    String jaysAddress;
    String aminasAddress;

    @BeforeEach
    void comeIn() {
        // What cannot wait waits here for whoever tests it.
        outbox = new Outbox(sql, new StaticListableBeanFactory().getBeanProvider(AtOnce.class));
        ashdown = world.organisation("Ashdown " + UUID.randomUUID());
        var north = ashdown.team("North");
        jay = north.youngPerson("Jay").comesIn();
        amina = north.worker("Amina");
        piotr = ashdown.administrator("Piotr");
        world.settle();
        jaysAddress = "jay-" + UUID.randomUUID() + "@example.org";
        aminasAddress = "amina-" + UUID.randomUUID() + "@example.org";
        reached(jay, jaysAddress);
        works(amina, aminasAddress);
        // That she was given an address is told, and is not what is asked here.
        pastPolicy
                .sql("delete from outbox_message where organisation_id = ?")
                .param(ashdown.id())
                .update();
    }

    /** As a return names them and a list says of them. */
    private void works(Colleague who, String address) {
        var worker = UUID.randomUUID();
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> {
            jdbc.sql("insert into worker (id, organisation_id, name) values (?, ?, 'Amina')")
                    .params(worker, ashdown.id())
                    .update();
            jdbc.sql("insert into worker_detail (organisation_id, worker_id, kind, value) values (?, ?, 'email', ?)")
                    .params(ashdown.id(), worker, address)
                    .update();
            jdbc.sql("insert into worker_join (organisation_id, worker_id, account_id) values (?, ?, ?)")
                    .params(ashdown.id(), worker, who.account())
                    .update();
        });
    }

    @AfterEach
    void stopMail() {
        mail.stop();
    }

    void reached(Young whom, String address) {
        pastPolicy
                .sql("update contact_detail set ended_at = now() where young_person_id = ? and ended_at is null")
                .param(whom.id())
                .update();
        pastPolicy
                .sql(
                        "insert into contact_detail (organisation_id, young_person_id, kind, value) values (?, ?, 'email', ?)")
                .params(ashdown.id(), whom.id(), address)
                .update();
    }

    void tells(UUID account, About what) {
        acting.doAs(Actor.person(account), viewer -> outbox.tell(viewer, account, what));
    }

    Sending by(int port) {
        return by(server(port));
    }

    static MailServer server(int port) {
        try {
            return MailServer.of("smtp://127.0.0.1:" + port, "", FROM);
        } catch (CannotStart e) {
            throw new AssertionError(e);
        }
    }

    Sending by(MailServer server) {
        return by(new Gateways(new MailGateway(server, BASE_URL), NoTexts.NONE));
    }

    Sending by(Gateways gateways, MadeWhenSent... made) {
        var beans = new StaticListableBeanFactory();
        for (var one : made) {
            beans.addBean(one.about().key(), one);
        }
        return new Sending(acting, sql, gateways, beans.getBeanProvider(MadeWhenSent.class));
    }

    void send() {
        by(mail.getSmtp().getPort()).send(ashdown.id());
    }

    /** As if so much time had gone by since each was written, and since it was tried. */
    void goesBy(String time) {
        pastPolicy
                .sql(
                        "update outbox_message set made_at = made_at - cast(:time as interval), next_try_at = next_try_at - cast(:time as interval) where organisation_id = :organisation")
                .param("time", time)
                .param("organisation", ashdown.id())
                .update();
    }

    /** What became of each, by when it was written. */
    List<String> states() {
        return acting.as(
                Actor.job(JobName.SEND, ashdown.id()),
                viewer -> jdbc.sql("""
                        select case when sent_at is not null then 'sent' else coalesce(given_up_because, 'waits') end || ', ' || tries from outbox_message
                         where organisation_id = ? order by made_at, id
                        """).param(ashdown.id()).query(String.class).list());
    }
}
