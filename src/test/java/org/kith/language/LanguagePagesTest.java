package org.kith.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/** In which language a page comes, and choosing another. */
class LanguagePagesTest extends OnPages {
    private Young jay;
    private Colleague amina;
    private Colleague elsewhere;
    private InTeam north;

    @BeforeEach
    void tell() {
        north = world.organisation("Ashdown").team("North");
        jay = north.youngPerson("Jay").comesIn();
        amina = north.worker("Amina");
        elsewhere = world.organisation("Elsewhere").team("East").worker("Edith");
        amina.worksWith(jay).since("1 year ago");
        amina.writes(jay, "home", "note").saying("Hi Jay, we looked at the flat.");
        world.settle();
    }

    private static String language(Document page) {
        return page.selectFirst("html").attr("lang");
    }

    private Document today(String wishes) throws Exception {
        var asked = get("/today").with(signedInAs(jay.account()));
        return page(mvc.perform(wishes.isEmpty() ? asked : asked.header("Accept-Language", wishes)));
    }

    /** The language of an organisation is asked last of all. */
    @Test
    void whoeverNeverChoseAndAsksForNoneReadsThatOfTheirOrganisation() throws Exception {
        var tom = north.manager("Tom");
        world.settle();
        assertThat(language(today(""))).isEqualTo("en-GB");
        sends(tom, "/words/language", "language", "cy").andExpect(redirectedUrl("/words"));
        assertThat(language(today(""))).isEqualTo("cy");
        assertThat(language(today("fr-FR"))).isEqualTo("cy");
        assertThat(language(today("en-GB")))
                .as("a wish of the browser comes before it")
                .isEqualTo("en-GB");
        var answer = mvc.perform(get("/today").with(signedInAs(jay.account())))
                .andReturn()
                .getResponse();
        assertThat(answer.getCookie("language")).as("nobody chose it").isNull();
        assertThat(language(page(mvc.perform(
                        get("/today").cookie(new Cookie("language", "en")).with(signedInAs(jay.account()))))))
                .as("so does what was chosen in this browser")
                .isEqualTo("en-GB");
        assertThat(sees(tom, "/words").select("[name=language][checked]").val()).isEqualTo("cy");
        sends(jay.account(), "/language", "language", "en", "back", "/today");
        assertThat(language(today(""))).as("and what they chose themselves").isEqualTo("en-GB");
        assertThat(language(sees(elsewhere, "/young-people")))
                .as("of another organisation")
                .isEqualTo("en-GB");
    }

    private Document signIn(String wishes, Cookie... cookies) throws Exception {
        var asked = get("/sign-in").header("Accept-Language", wishes);
        for (var cookie : cookies) {
            asked.cookie(cookie);
        }
        return page(mvc.perform(asked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cy | cy",
                "cy-GB,cy;q=0.9,en;q=0.8 | cy",
                "en-GB,en;q=0.9,cy;q=0.8 | en-GB",
                "en;q=0.5,cy | cy",
                "fr-FR,cy;q=0.3 | cy",
                "fr-FR,de | en-GB",
                "* | en-GB",
                "cy;;;=,, | en-GB"
            })
    void whoeverIsNotSignedInReadsWhatTheirBrowserWouldLike(String wishes, String language) throws Exception {
        assertThat(language(signIn(wishes))).isEqualTo(language);
    }

    @Test
    void whatIsChosenInABrowserComesBeforeItsWish() throws Exception {
        var page = signIn("en-GB");
        assertThat(page.select("form[action=/language] button").eachText()).containsExactly("Cymraeg");
        assertThat(page.selectFirst("form[action=/language] button").attr("lang"))
                .isEqualTo("cy");
        var chosen = mvc.perform(
                        post("/language").with(csrf()).param("language", "cy").param("back", "/sign-in"))
                .andExpect(redirectedUrl("/sign-in"))
                .andReturn()
                .getResponse()
                .getCookie("language");
        assertThat(chosen).isNotNull();
        assertThat(chosen.isHttpOnly()).isTrue();
        var welsh = signIn("en-GB", chosen);
        assertThat(language(welsh)).isEqualTo("cy");
        assertThat(welsh.selectFirst("html").attr("dir")).isEqualTo("ltr");
        assertThat(welsh.select("form[action=/language] button").eachText()).containsExactly("English");
        assertThat(language(signIn("cy", new Cookie("language", "en")))).isEqualTo("en-GB");
        assertThat(language(signIn("en", new Cookie("language", "xx")))).isEqualTo("en-GB");
    }

    @Test
    void itIsKeptWithTheAccountAndFollowsItToEveryBrowser() throws Exception {
        assertThat(language(sees(jay.account(), "/today"))).isEqualTo("en-GB");
        sends(jay.account(), "/language", "language", "cy", "back", "/today").andExpect(redirectedUrl("/today"));
        var today = mvc.perform(get("/today").header("Accept-Language", "en").with(signedInAs(jay.account())))
                .andReturn()
                .getResponse();
        assertThat(today.getContentAsString()).contains("<html lang=\"cy\" dir=\"ltr\"");
        assertThat(today.getCookie("language").getValue())
                .as("what comes after signing out speaks as before")
                .isEqualTo("cy");
        assertThat(language(sees(amina, "/young-people"))).as("nobody else’s").isEqualTo("en-GB");
        sends(jay.account(), "/language", "language", "en", "back", "/today");
        assertThat(language(sees(jay.account(), "/today"))).isEqualTo("en-GB");
    }

    @Test
    void whoeverWorksHereMayChooseItToo() throws Exception {
        sends(amina, "/language", "language", "cy", "back", "/young-people");
        assertThat(language(sees(amina, "/young-people"))).isEqualTo("cy");
    }

    @Test
    void whatWentWrongIsSaidInTheSameLanguage() throws Exception {
        sends(jay.account(), "/language", "language", "cy");
        assertThat(language(page(asks(jay.account(), "/young-people/" + amina.account()))))
                .isEqualTo("cy");
        assertThat(language(page(mvc.perform(get("/nowhere").header("Accept-Language", "cy")))))
                .isEqualTo("cy");
        assertThat(language(page(mvc.perform(
                        get("/sign-in").header("Host", "elsewhere.example").header("Accept-Language", "cy")))))
                .isEqualTo("cy");
    }

    /** Nothing typed is lost by it: a page that came with a form offers no other language. */
    @Test
    void aPageThatHoldsWhatSomebodyTypedOffersNone() throws Exception {
        var wrong = page(sends(jay.account(), "/young-people/" + jay.id() + "/entries", "words", ""));
        assertThat(wrong.select("form[action=/language]")).isEmpty();
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/record/new")
                        .select("form[action=/language]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/x",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "today",
                ""
            })
    void itLeadsNowhereElse(String back) throws Exception {
        sends(jay.account(), "/language", "language", "cy", "back", back).andExpect(redirectedUrl("/"));
    }

    @Test
    void aLanguageThatKithDoesNotSpeakChangesNothing() throws Exception {
        sends(jay.account(), "/language", "language", "tlh", "back", "/today").andExpect(redirectedUrl("/today"));
        assertThat(language(sees(jay.account(), "/today"))).isEqualTo("en-GB");
    }
}
