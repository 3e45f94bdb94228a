package org.kith.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody new is introduced as the young person wishes it: nothing is planned before that, nothing fixed before it suits both, and nothing closes silently. */
class IntroductionsPagesTest extends OnPages {
    private static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    private Clock clock;

    @Autowired
    private IntroductionsInHandover handedOver;

    private InOrganisation ashdown;
    private Colleague amina;
    private Colleague tom;
    private Colleague ruth;
    private Colleague analyst;
    private Colleague administrator;
    private Colleague partner;
    private Young jay;
    private Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        var brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("people").with(brightwell);
        world.settle();
    }

    private String all() {
        return "/young-people/" + jay.id() + "/introductions";
    }

    private String aboutMe() {
        return "/young-people/" + jay.id() + "/about-me";
    }

    private String day(int from) {
        return LocalDate.now(clock.withZone(Dates.LONDON)).plusDays(from).toString();
    }

    private String begun(UUID by, String whom, String... more) throws Exception {
        var key = UUID.randomUUID().toString();
        var fields = new String[] {"key", key, "whom", whom, "why", "She has the keys of the flat"};
        sends(by, all(), with(fields, more)).andExpect(redirectedUrl(all() + "/" + key));
        return all() + "/" + key;
    }

    private void says(UUID by, String one, String part, String... fields) throws Exception {
        tries(by, one, part, fields).andExpect(redirectedUrl(one));
    }

    private ResultActions tries(UUID by, String one, String part, String... fields) throws Exception {
        var key = UUID.randomUUID().toString();
        return sends(by, one + "/parts/" + part, with(fields, "key", key, "seen", String.valueOf(said(one))));
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    private static int said(String one) {
        return ALL.sql("select count(*) from introduction_step where introduction_id = cast(? as uuid)")
                .param(one.substring(one.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    /** The day of what is planned is over, without waiting for it. */
    private static void dayIsOver(String one) {
        ALL.sql(
                        "update introduction_step set on_day = on_day - 30 where introduction_id = cast(? as uuid) and on_day is not null")
                .param(one.substring(one.lastIndexOf('/') + 1))
                .update();
    }

    private String[] plan(int days) {
        return new String[] {"day", day(days), "time", "16:30", "place", "The flat, Lock Street", "along", "Amina"};
    }

    @Test
    void fromTheYoungPersonsWishesToHavingMetAndBothSayHowItWas() throws Exception {
        assertThat(sees(jay.account(), all()).select("main").text()).contains("Nobody new is coming.");
        var one = begun(amina.account(), "else", "name", "Sunita Rao", "does", "keys", "begins", day(20));
        assertThat(sees(jay.account(), "/today").text()).contains("Amina would like you to meet Sunita Rao");
        assertThat(sees(amina, "/to-do").select("main").text())
                .contains("Jay is to meet Sunita Rao", "has not said yet how it should be");
        assertThat(sees(jay.account(), one + "/parts/wishes")
                        .select("#not-hint")
                        .text())
                .contains("Only you and your team read this. Sunita Rao is not told.");
        asks(amina, one + "/parts/plan").andExpect(redirectedUrl(one));
        tries(amina.account(), one, "plan", plan(9)).andExpect(status().isForbidden());
        says(jay.account(), one, "wishes", "how", "A walk first", "not", "Why I left the last place");
        sends(
                        jay.account(),
                        aboutMe(),
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        "0",
                        "words",
                        "Call me Jay\nBe on time\nI had a dog")
                .andExpect(redirectedUrl(aboutMe()));
        says(jay.account(), one, "about", "lines", "Be on time", "lines", "Call me Jay", "lines", "Not theirs");
        assertThat(sees(amina, one).select("main").text())
                .contains("A walk first", "Call me Jay Be on time", "Now it needs a day")
                .doesNotContain("I had a dog", "Not theirs");
        assertThat(sees(jay.account(), one).select("main").text()).contains("Amina plans a day now.");
        says(amina.account(), one, "hello", "words", "I have an old dog");
        assertThat(sees(jay.account(), one).select("main").text()).doesNotContain("Amina passed it on");
        says(amina.account(), one, "passed-on");
        assertThat(sees(jay.account(), one).select("main > p.quiet").text()).contains("Amina passed it on");
        assertThat(sees(amina, one + "/parts/plan").select("main").text())
                .contains("A good time to meet is before", "A walk first");
        var past = new String[] {"day", day(0), "time", "00:00", "place", "The flat"};
        assertThat(page(tries(amina.account(), one, "plan", past).andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .text())
                .contains("This hour is over already.");
        says(amina.account(), one, "plan", plan(18));
        assertThat(sees(jay.account(), one).select("main").text())
                .contains(
                        "I have an old dog",
                        "Amina comes along.",
                        "This is planned. Does it suit you?",
                        "quite close to the day");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina planned how you meet Sunita Rao");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("whether the plan suits Sunita Rao");
        says(jay.account(), one, "answer", "answer", "another-day", "words", "On Friday I have boxing");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("It needs another day");
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("You asked for another day than", "Amina plans a new one");
        says(amina.account(), one, "plan", plan(9));
        says(amina.account(), one, "answer", "side", "other", "answer", "suits");
        assertThat(sees(amina, all()).select(".tag").text()).contains("Planned, not fixed yet");
        says(jay.account(), one, "answer", "answer", "suits");
        assertThat(sees(jay.account(), all()).select(".tag").text()).contains("Fixed");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Sunita Rao");
        assertThat(sees(amina, one + "/parts/wishes").select("h1").text()).isEqualTo("What Jay wishes");
        dayIsOver(one);
        var outcome = sees(jay.account(), one + "/parts/outcome").select("main").text();
        assertThat(outcome)
                .contains("It can be planned again.", "In your own words.")
                .doesNotContain("To Jay");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("The day is over. Did they meet?");
        says(amina.account(), one, "outcome", "came", "held", "words", "They talked about the dog");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote down that you met Sunita Rao");
        says(jay.account(), one, "went", "words", "The dog was nice");
        assertThat(sees(tom, one).select("main .own").text()).contains("They talked about the dog", "The dog was nice");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Sunita Rao");
        assertThat(sees(amina, "/young-people/" + jay.id() + "/record").text()).contains("Jay met Sunita Rao");
        tries(amina.account(), one, "call-off", "words", "No").andExpect(status().isForbidden());
    }

    @Test
    void aColleagueAnswersThemselvesAndEitherSideCallsItOffWithWords() throws Exception {
        var one = begun(amina.account(), "a-" + tom.account());
        assertThat(sees(jay.account(), one + "/parts/wishes").select("main").text())
                .as("a colleague reads what the team reads")
                .contains("What should Tom not ask you about?", "Tom is in your team and reads it too")
                .doesNotContain("not be told");
        says(amina.account(), one, "wishes", "none", "yes");
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("You said: I have no wishes.", "written down by Amina, as you said it");
        says(amina.account(), one, "plan", plan(3));
        assertThat(sees(tom, "/to-do").select("main").text())
                .contains("Jay is to meet Tom", "whether the plan suits Tom");
        assertThat(sees(amina, one + "/parts/answer").select("main input[name=side]"))
                .isEmpty();
        says(amina.account(), one, "answer", "side", "other", "answer", "suits");
        assertThat(sees(tom, one).select("main").text())
                .as("what is said for the young person alone")
                .contains("It suits Jay, as Amina wrote it down.", "You have not said yet.", "Does it suit you?");
        assertThat(sees(jay.account(), "/today").text())
                .contains("Amina wrote down that meeting Tom suits you. Is that right?");
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("Amina wrote down that it suits you. Is that right?", "Say if it suits me")
                .doesNotContain("You said it suits you.");
        says(tom.account(), one, "answer", "side", "other", "answer", "suits");
        for (var page : List.of(all(), one)) {
            assertThat(sees(jay.account(), page).select("main .face").text())
                    .as("a face beside the name")
                    .isEqualTo("T");
        }
        assertThat(sees(amina, all()).select(".tag").text()).contains("Fixed");
        var content = acting.reading(
                        tom.actor(),
                        jay.id(),
                        IntroductionsController.INTRODUCTION,
                        viewer -> handedOver.of(viewer, jay.id()))
                .orElseThrow();
        assertThat(content.lines())
                .singleElement()
                .asString()
                .startsWith("Meeting Tom: ")
                .endsWith("The flat, Lock Street");
        dayIsOver(one);
        page(tries(amina.account(), one, "outcome", "came", "fell-through")
                .andExpect(status().isUnprocessableContent()));
        says(amina.account(), one, "outcome", "came", "fell-through", "words", "The bus did not come");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote why you did not meet Tom");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("It needs another day");
        var second = page(sends(
                        jay.account(),
                        one + "/parts/outcome",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        "4",
                        "came",
                        "held",
                        "words",
                        "It was ok")
                .andExpect(status().isConflict()));
        assertThat(second.select("main").text())
                .contains("Amina said on", "The bus did not come", "We met It was ok", "how it was for you")
                .doesNotContain("It is fine if");
        assertThat(page(asks(jay.account(), one + "/parts/outcome").andExpect(status().isConflict()))
                        .select("main")
                        .text())
                .as("what was begun and can be said no more")
                .contains("It was ok");
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("also when you see it differently", "Amina can plan another day");
        says(jay.account(), one, "went", "words", "I was there at five");
        assertThat(sees(amina, one).select("main").text()).contains("I was there at five");
        page(tries(amina.account(), one, "call-off").andExpect(status().isUnprocessableContent()));
        says(jay.account(), one, "call-off");
        assertThat(sees(amina, all()).select(".card").text()).contains("Called off", "Jay called it off on");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Jay is to meet");
        assertThat(said(one)).isEqualTo(7);
        assertThat(sees(jay.account(), one).select("main").text())
                .contains("You do not want this any more. That is fine.");
    }

    @Test
    void theYoungPersonAsksToMeetSomebodyAndSaysWhoHelps() throws Exception {
        var form = sees(jay.account(), all() + "/new");
        assertThat(form.select("select option[selected]"))
                .as("nobody is chosen for them")
                .isEmpty();
        assertThat(form.select("optgroup").eachAttr("label"))
                .containsExactly("In the team", "At a service", "Anybody else");
        assertThat(form.select(".readers").text()).contains("Amina", "Tom").doesNotContain("Brightwell");
        var typed = page(sends(
                        jay.account(),
                        all(),
                        "key",
                        UUID.randomUUID().toString(),
                        "whom",
                        "else",
                        "why",
                        "x".repeat(1_001),
                        "begins",
                        "2020-01-01")
                .andExpect(status().isUnprocessableContent()));
        assertThat(typed.select(".error").eachText()).hasSize(4).anySatisfy(error -> assertThat(error)
                .contains("this day is long over"));
        assertThat(sees(jay.account(), all() + "/new").select("#why").text()).hasSize(1_001);
        var one = begun(
                jay.account(),
                "else",
                "name",
                "My aunt’s friend",
                "helper",
                amina.account().toString());
        assertThat(sees(amina, "/to-do").select("main").text()).contains("Jay is to meet My aunt’s friend");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("aunt");
        assertThat(sees(jay.account(), one).select("main a.button").eachText()).contains("What I wish");
        assertThat(sees(jay.account(), "/today")
                        .select("main a[href=" + all() + "]")
                        .text())
                .isEqualTo("People I will meet");
        assertThat(sees(amina, all()).select("nav.tabs a[aria-current=page]").text())
                .isEqualTo("Introductions");
        assertThat(log(ashdown, jay)).contains("introductions", "introduction");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page of people you will meet");
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndWhoIsSecondLooksFirst() throws Exception {
        var one = begun(amina.account(), "else", "name", "Sunita");
        var key = UUID.randomUUID().toString();
        var anew = new String[] {"key", key, "whom", "else", "why", "She has the keys of the flat", "name", "Sunita"};
        sends(amina, all(), anew).andExpect(redirectedUrl(one));
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), one + "/parts/wishes", "key", key, "seen", "0", "how", "A walk")
                    .andExpect(redirectedUrl(one));
        }
        assertThat(said(one)).isEqualTo(1);
        page(sends(jay.account(), one + "/parts/wishes", "key", key, "seen", "0", "how", "A run")
                .andExpect(status().isConflict()));
        var late = page(
                sends(amina, one + "/parts/wishes", "key", UUID.randomUUID().toString(), "seen", "0", "where", "Here")
                        .andExpect(status().isConflict()));
        assertThat(late.select("main .warning").text())
                .contains("while you were writing", "Jay wrote down a wish on", "A walk");
        assertThat(late.select("#where").text()).isEqualTo("Here");
        assertThat(late.select("[name=seen]").val()).isEqualTo("1");
        assertThat(sees(amina, one + "/parts/wishes").select("#where").text()).isEqualTo("Here");
        page(tries(jay.account(), one, "wishes", "how", "A walk", "none", "yes")
                .andExpect(status().isUnprocessableContent()));
        var plan = page(tries(amina.account(), one, "plan", "day", day(-1), "time", "", "place", "")
                .andExpect(status().isUnprocessableContent()));
        assertThat(plan.select(".error").eachText()).hasSize(3);
        says(amina.account(), one, "call-off", "words", "She moved away");
        var over = page(sends(
                        amina,
                        one + "/parts/hello",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        "1",
                        "words",
                        "Hi, I am Sunita")
                .andExpect(status().isConflict()));
        assertThat(over.select("main").text()).contains("Hi, I am Sunita", "can not be said any more");
        assertThat(sees(jay.account(), aboutMe()).select("h1").text())
                .as("not the part of the record that is called About me")
                .isEqualTo("Good to know about me");
        var mine = UUID.randomUUID().toString();
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), aboutMe(), "key", mine, "seen", "0", "words", "Call me Jay")
                    .andExpect(redirectedUrl(aboutMe()));
        }
        var other =
                page(sends(jay.account(), aboutMe(), "key", UUID.randomUUID().toString(), "seen", "0", "words", "J")
                        .andExpect(status().isConflict()));
        assertThat(other.select("main").text()).contains("Call me Jay");
        var about = begun(amina.account(), "else", "name", "Ray") + "/parts/about";
        var none = new String[] {"key", UUID.randomUUID().toString(), "seen", "0"};
        var all = about.substring(0, about.indexOf("/parts"));
        sends(jay.account(), about, none).andExpect(redirectedUrl(all));
        says(jay.account(), all, "about", "lines", "Call me Jay");
        page(sends(jay.account(), about, none).andExpect(status().isConflict()));
        assertThat(other.select("#words").text()).isEqualTo("J");
    }

    @Test
    void theTableRefusesAPlanWithoutAWishOrWhichIsNotWhole() throws Exception {
        var one = begun(amina.account(), "else", "name", "Sunita");
        var other = begun(amina.account(), "else", "name", "Ray");
        says(jay.account(), one, "wishes", "how", "A walk");
        says(amina.account(), one, "hello", "words", "Hi");
        var wish = "kind = 'how'";
        assertThatThrownBy(() -> plans(one, "null", "'The café'", wish)).hasMessageContaining("check constraint");
        assertThatThrownBy(() -> plans(one, "'16:00'", "null", wish)).hasMessageContaining("check constraint");
        assertThatThrownBy(() -> plans(one, "'16:00'", "'The café'", "false")).hasMessageContaining("check constraint");
        assertThatThrownBy(() -> plans(one, "'16:00'", "'The café'", "kind = 'hello'"))
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> plans(other, "'16:00'", "'The café'", wish)).hasMessageContaining("foreign key");
        plans(one, "'16:00'", "'The café'", wish);
        assertThat(said(one)).isEqualTo(3);
    }

    private static void plans(String one, String time, String place, String wish) {
        ALL.sql("""
                        insert into introduction_step (id, organisation_id, young_person_id, introduction_id, number, kind, on_day, at_time, place, wish_id,
                               said_by, said_at)
                        select gen_random_uuid(), organisation_id, young_person_id, id, 9, 'planned', current_date, cast(%s as time), %s,
                               (select w.id from introduction_step w where w.young_person_id = i.young_person_id and %s), said_by, said_at
                          from introduction i where id = cast(? as uuid)
                        """.formatted(time, place, wish))
                .param(one.substring(one.lastIndexOf('/') + 1))
                .update();
    }

    @Test
    void nobodyElseReadsOrWritesIt() throws Exception {
        var one = begun(amina.account(), "else", "name", "Sunita");
        var part = one + "/parts/wishes";
        var fields = new String[] {"key", UUID.randomUUID().toString(), "seen", "0", "how", "x", "words", "x"};
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), partner.account(), maya.account()}) {
            for (var page : new String[] {all(), all() + "/new", one, part, aboutMe()}) {
                asks(hidden, page).andExpect(status().isNotFound());
            }
            for (var to : new String[] {
                all(),
                part,
                draftsOf(jay) + "introduction",
                draftsOf(jay) + "introduction-wishes-" + one.substring(one.lastIndexOf('/') + 1),
                aboutMe(),
                draftsOf(jay) + "introduction-about"
            }) {
                sends(hidden, to, fields).andExpect(status().isNotFound());
            }
        }
        for (var page : new String[] {all(), one, part, aboutMe()}) {
            asks(analyst, page).andExpect(status().isForbidden());
        }
        for (var theirs : new String[] {aboutMe(), one + "/parts/about"}) {
            assertThat(page(asks(amina, theirs).andExpect(status().isForbidden()))
                            .select("main")
                            .text())
                    .isNotEmpty();
        }
        sends(amina, aboutMe(), fields).andExpect(status().isForbidden());
        sends(amina, one + "/parts/about", fields).andExpect(status().isForbidden());
        sends(jay.account(), one + "/parts/hello", fields).andExpect(status().isForbidden());
        asks(amina, one + "/parts/other").andExpect(status().isNotFound());
        var mayas = "/young-people/" + maya.id() + "/introductions" + one.substring(one.lastIndexOf('/'));
        asks(maya.account(), mayas).andExpect(status().isNotFound());
        asks(amina, mayas).andExpect(status().isNotFound());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, all()).select(".card").text()).contains("Sunita");
        assertThat(sees(ruth, one).select("main a[href*=/parts/]")).isEmpty();
        assertThat(page(asks(ruth, all() + "/new").andExpect(status().isForbidden()))
                        .text())
                .contains("In an emergency you only read");
        sends(ruth, part, fields).andExpect(status().isForbidden());
        assertThat(said(one)).isZero();
    }
}
