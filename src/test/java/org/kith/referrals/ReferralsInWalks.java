package org.kith.referrals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;

/** Referrals. */
final class ReferralsInWalks implements InWalks {
    private static final String LONG = "x".repeat(1_001);
    private static final String LONGER = "x".repeat(4_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String THEIRS =
            "select id from referral where young_person_id = :young order by made_at limit 1";

    private static final String REFERRAL = """
            insert into referral (id, organisation_id, young_person_id, service_id, help, wants, purpose, sections, ends_at, made_by, made_at, stands_since)
            select ?, s.organisation_id, ?, s.id, 'home', 'A room', 'To find a room', '{home}', kith.now() + interval '30 days', ?, kith.moment(), kith.moment()
              from service s where s.organisation_id = ? and s.ended_at is null order by s.name limit 1
            """;
    private static final String STEP = """
            insert into referral_step (id, organisation_id, referral_id, service_id, number, side, step, how, help, sent_from, said_by, said_at)
            select gen_random_uuid(), r.organisation_id, r.id, r.service_id, ?, 'team', ?, ?, ?, ?, ?, kith.moment() from referral r where r.id = ?
            """;

    private static final String ASK = """
            insert into referral_ask (id, organisation_id, young_person_id, service_id, help, words, asked_by, asked_at)
            select ?, a.organisation_id, ?, a.service_id, 'learning', 'We would like to go through maths with you.', ?, kith.moment()
              from account a where a.id = ?
            """;
    private static final String ASKED = "select id from referral_ask where young_person_id = :young limit 1";

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var id = UUID.randomUUID();
        var by = worker.account();
        young.hasWrittenOfThem(worker, REFERRAL, id, young.id(), by, house.id());
        young.hasWrittenOfThem(worker, STEP, 1, "yes", "talked", null, null, by, id);
        young.hasWrittenOfThem(worker, STEP, 2, "sent", null, "home", "North", by, id);
        var college = house.service("Canalside College", "learning");
        var una = college.partner("Una Page");
        young.shares("learning").with(college).since("2 days ago");
        young.hasWrittenOfThem(una, ASK, UUID.randomUUID(), young.id(), una.account(), una.account());
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "referrals/{referral}",
                "select id from referral where organisation_id = :id limit 2",
                "support/{ask}",
                "select id from referral_ask where organisation_id = :id limit 2",
                "saying/{step}",
                "select 'revoked' where cast(:id as uuid) is not null",
                "answering/{step}",
                "select 'declined' where cast(:id as uuid) is not null",
                "new/{leaf}",
                "select 'wishes' where cast(:id as uuid) is not null");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "referrals/{referral}",
                THEIRS,
                "support/{ask}",
                ASKED,
                "saying/{step}",
                "select 'revoked' where cast(:young as uuid) is not null",
                "answering/{step}",
                "select 'declined' where cast(:young as uuid) is not null",
                "new/{leaf}",
                "select 'wishes' where cast(:young as uuid) is not null");
    }

    @Override
    public Map<String, Set<Walker>> doors() {
        return Map.of("the service it was sent to", EnumSet.of(Walker.PARTNER));
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var all = there.address() + "/referrals";
        var id = there.idOf(THEIRS);
        var partner = there.idOf("""
                select a.id from account a join referral r on r.service_id = a.service_id
                 where r.young_person_id = :young and a.ended_at is null order by a.name limit 1
                """);
        var wishes = all + "/new/wishes";
        var stop = all + "/" + id + "/saying/revoked";
        var ask = "/referrals/" + id + "/answering/question";
        var support = there.address() + "/support";
        var end = support + "/" + there.idOf(ASKED) + "/end";
        var answer = support + "/" + there.idOf(ASKED) + "/answer";
        var helper = there.idOf("""
                select a.id from account a join section_grant g on g.recipient_id = a.service_id and g.young_person_id = :young
                 where a.ended_at is null and not exists (select from referral_ask r where r.service_id = a.service_id and r.young_person_id = :young)
                 order by a.name limit 1
                """);
        return List.of(
                FormToTry.at(there.worker().account(), wishes, wishes)
                        .wrong("words", "", LONG, MARKED)
                        .wrong("notTold", LONG, MARKED),
                FormToTry.at(helper, support, support).wrong("help", "").wrong("words", "", LONG, MARKED),
                FormToTry.at(there.worker().account(), support, answer)
                        .also("answer", "yes")
                        .wrong("how", ""),
                FormToTry.at(there.worker().account(), support, end).wrong("words", "", LONG, MARKED),
                FormToTry.at(partner, ask, ask).wrong("words", "", LONGER, MARKED),
                FormToTry.at(there.worker().account(), stop, stop).wrong("words", "", LONGER, MARKED),
                FormToTry.at(there.manager().account(), "/referral-terms", "/referral-terms")
                        .wrong("words", "", LONGER, MARKED));
    }
}
