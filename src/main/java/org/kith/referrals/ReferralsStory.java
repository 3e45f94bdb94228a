package org.kith.referrals;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Referrals of some of the demo's young people: one that helps, one that waits for a yes, and one that a service could not take. */
@Component
@ConditionalOnProperty("kith.demo")
final class ReferralsStory implements DemoStory {
    /** Said at a moment of the story. */
    private static final String AT = "(select set_config('kith.now', ?::text, true) as at) said";

    private static final String TERMS = """
            insert into referral_terms (id, organisation_id, words, made_by, made_at) select ?, ?, ?, ?, said.at::timestamptz from
            """ + AT;
    private static final String REFERRAL = """
            insert into referral (id, organisation_id, young_person_id, service_id, help, wants, not_told, purpose, sections, ends_at, made_by, made_at,
                   stands_since)
            select ?, s.organisation_id, ?, s.id, ?, ?, ?, ?, cast(? as text[]), cast(? as timestamptz), ?, said.at::timestamptz, said.at::timestamptz
              from\s""" + AT + " cross join service s where s.name = ?";
    private static final String STEP = """
            insert into referral_step (id, organisation_id, referral_id, service_id, number, side, step, words, how, help, sent_from, terms_id, said_by, said_at,
                   shows, shows_until)
            select gen_random_uuid(), s.organisation_id, p.referral, s.id, p.number, p.side, p.step, ?, ?, ?, ?, cast(? as uuid), ?, said.at::timestamptz,
                   r.sections, (r.ends_at at time zone 'Europe/London')::date
              from (values (cast(? as uuid), cast(? as int), cast(? as text), cast(? as text))) p (referral, number, side, step)
              left join referral r on r.id = p.referral and p.step = 'sent' cross join\s""" + AT + " cross join service s where s.name = ?";

    private static final String ASK = """
            insert into referral_ask (id, organisation_id, young_person_id, service_id, help, asked_by, words, asked_at)
            select ?, a.organisation_id, kith.person(), a.service_id, 'home', a.id, x.words, kith.moment()
              from (values (cast(? as uuid), cast(? as text))) x (account, words) join account a on a.id = x.account
            """;

    private final Clock clock;

    ReferralsStory(Clock clock) {
        this.clock = clock;
    }

    /** A referral in the story. */
    private record Told(UUID id, Young young, Colleague worker, String service) {}

    private record Wish(String help, String wants, @Nullable String notTold, String purpose, String section) {}

    @Override
    public void tell(Characters there) {
        var tom = there.colleague("Tom Ridley");
        var house = there.organisation().id();
        var terms = UUID.randomUUID();
        tom.hasWritten(TERMS, terms, house, """
                Use what you see for the help that was agreed, and for nothing else. Show it to nobody outside your service.
                Tell the young person what you write about them. When it ends, keep nothing that they did not give you themselves.""", tom.account(), at(-200));
        helps(there, terms);
        waits(there);
        couldNot(there);
        wouldLike(there);
    }

    /** Whom Jay shares Home with would like to do more, and waits for an answer. */
    private static void wouldLike(Characters there) {
        var dana = there.colleague("Dana Whitlock");
        there.youngPerson("Jay").hasWrittenOfThem(dana, ASK, UUID.randomUUID(), dana.account(), """
                On Wednesdays we cook together in the flat on Lock Street, four or five of us. You would be welcome to come and see how it is. You can say no.""");
    }

    private void helps(Characters there, UUID terms) {
        var maya = new Told(
                UUID.randomUUID(),
                there.youngPerson("Maya").comesIn(),
                there.colleague("Hannah Frost"),
                "Harbour Mentors");
        var sol = there.organisation()
                .service("Harbour Mentors", "mentoring")
                .partner("Sol Adeyemi")
                .about("Mentor who goes through maths with Maya: she was referred to Harbour Mentors.");
        written(
                maya,
                -40,
                new Wish(
                        "learning",
                        "I want somebody to go through maths with me before the exam. After school, not in the lesson.",
                        "Why I moved school.",
                        "So that the mentor knows what you learn and where it gets hard",
                        "learning"));
        maya.young()
                .hasWritten(
                        STEP, said(maya, 1, "young", "yes", null, maya.young().account(), -39));
        sent(maya, 2, "learning", "Riverside", "07700 900592. A text is best.", -38);
        sol.hasWritten(STEP, said(maya, 3, "service", "question", "Which days would suit?", sol.account(), -36));
        maya.young()
                .hasWrittenOfThem(
                        maya.worker(),
                        STEP,
                        said(
                                maya,
                                4,
                                "team",
                                "answer",
                                "Tuesdays and Thursdays after four.",
                                maya.worker().account(),
                                -35));
        sol.hasWritten(STEP, step(maya, 5, "service", "accepted", new @Nullable Object[] {
            null, null, null, null, terms, sol.account(), at(-33)
        }));
    }

    private void waits(Characters there) {
        var maya = new Told(
                UUID.randomUUID(),
                there.youngPerson("Maya").comesIn(),
                there.colleague("Hannah Frost"),
                "Brightwell Homes");
        written(
                maya,
                -1,
                new Wish(
                        "home",
                        "I want to see what a flat of my own would be like, without having to decide anything.",
                        null,
                        "So that Brightwell knows what you want from a flat before you see one",
                        "home"));
    }

    private void couldNot(Characters there) {
        var poppy = new Told(
                UUID.randomUUID(), there.youngPerson("Poppy"), there.colleague("Amina Okafor"), "Brightwell Homes");
        var dana = there.colleague("Dana Whitlock");
        written(
                poppy,
                -25,
                new Wish(
                        "home",
                        "A room where I can keep my cat.",
                        "That I stayed with friends in the summer.",
                        "To find a room where a cat may live",
                        "home"));
        poppy.young().hasWrittenOfThem(poppy.worker(), STEP, step(poppy, 1, "team", "yes", new @Nullable Object[] {
            "Only if the cat comes too.",
            "talked",
            null,
            null,
            null,
            poppy.worker().account(),
            at(-24)
        }));
        sent(poppy, 2, "home", "North", null, -23);
        dana.hasWritten(STEP, said(poppy, 3, "service", "declined", """
                We are sorry: in our flats no animals may live, and we will not ask anybody to give up a cat. Ask us again if that changes.""", dana.account(), -20));
    }

    private OffsetDateTime at(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).plusDays(days);
    }

    private void written(Told one, int days, Wish wish) {
        one.young()
                .hasWrittenOfThem(
                        one.worker(),
                        REFERRAL,
                        one.id(),
                        one.young().id(),
                        wish.help(),
                        wish.wants(),
                        wish.notTold(),
                        wish.purpose(),
                        "{" + wish.section() + "}",
                        at(150),
                        one.worker().account(),
                        at(days),
                        one.service());
    }

    private void sent(Told one, int number, String help, String team, @Nullable String reach, int days) {
        one.young().hasWrittenOfThem(one.worker(), STEP, step(one, number, "team", "sent", new @Nullable Object[] {
            reach, null, help, team, null, one.worker().account(), at(days)
        }));
    }

    private @Nullable Object[] said(
            Told one, int number, String side, String step, @Nullable String words, UUID by, int days) {
        return step(one, number, side, step, new @Nullable Object[] {words, null, null, null, null, by, at(days)});
    }

    /** @param rest words, how, help, by which team, which terms, by whom and when */
    private static @Nullable Object[] step(Told one, int number, String side, String step, @Nullable Object[] rest) {
        var values = new @Nullable Object[rest.length + 5];
        var before = rest.length - 1;
        System.arraycopy(rest, 0, values, 0, before);
        values[before] = one.id();
        values[before + 1] = number;
        values[before + 2] = side;
        values[before + 3] = step;
        values[before + 4] = rest[before];
        values[values.length - 1] = one.service();
        return values;
    }
}
