package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kith.words.Dates;

/** A circle as it was said by the end of a day before, and two of them beside each other. */
class PastCirclePagesTest extends OnCircle {
    private final LocalDate today = LocalDate.now(Dates.LONDON);

    private ToldPerson tells(String on, String name, CircleGroup group) {
        return ToldPerson.by(jay, ashdown, on, new CircleWords(name, null, group, CircleState.NOW, null, null, null));
    }

    private void threeYears() {
        tells("3 years ago", "Nan", CircleGroup.FAMILY).at(Closeness.CLOSEST);
        tells("3 years ago", "Kofi", CircleGroup.FRIENDS)
                .at(Closeness.CLOSEST)
                .on("1 year ago")
                .at(Closeness.FURTHER);
        tells("3 years ago", "Karen", CircleGroup.HOME)
                .at(Closeness.FURTHER)
                .on("1 year ago")
                .at(Closeness.CLOSE);
        tells("3 years ago", "Denise", CircleGroup.WORKERS).on("2 years ago").is(CircleState.BEFORE);
        tells("3 years ago", "Marcus", CircleGroup.FAMILY).on("2 years ago").is(CircleState.WANTED_BACK);
        tells("3 years ago", "Mrs Pike", null).on("1 year ago").leaves();
        tells("3 years ago", "Deano", CircleGroup.FRIENDS).on("1 year ago").is(CircleState.NOT_SAFE);
        tells("1 year ago", "Ty", CircleGroup.FRIENDS).at(Closeness.CLOSE);
        world.settle();
    }

    private String on(LocalDate day) {
        return circle() + "?on=" + day;
    }

    private static List<String> drawn(Element page) {
        return page.select("svg [data-person] title").eachText();
    }

    private static List<String> listed(Document page) {
        return page.select("main section li").eachText();
    }

    @Test
    void aPastDayShowsWhatWasSaidByThenAndTheListSaysWhatThePictureSays() throws Exception {
        threeYears();
        var thenDay = today.minusYears(2).minusDays(1);
        var page = sees(jay.account(), on(thenDay));
        assertThat(page.select("h1").text()).isEqualTo("People who matter, on " + Dates.longDay(thenDay));
        assertThat(page.select("main").text()).contains("This is what was said by the end of that day.");
        assertThat(drawn(page))
                .containsExactlyInAnyOrder("Nan, Family, Closest", "Kofi, Friends, Closest", "Karen, Home, Further");
        assertThat(page.select("main section h3").eachText()).containsExactly("Closest", "Further", "In no ring");
        assertThat(listed(page))
                .containsExactly(
                        "Kofi Friends",
                        "Nan Family",
                        "Karen Home",
                        "Deano Friends",
                        "Denise Workers",
                        "Marcus Family",
                        "Mrs Pike Others");
        assertThat(page.select("svg[data-moves], main form[method=post]")).isEmpty();
        assertThat(listed(sees(amina, on(thenDay))))
                .as("not whom Jay took off the list since")
                .contains("Marcus Family")
                .doesNotContain("Mrs Pike Others");
        assertThat(drawn(sees(amina, on(today.minusYears(4))))).isEmpty();
        assertThat(sees(amina, on(today.minusYears(4))).text()).contains("Nobody was on the list that day.");
        var same = sees(amina, circle() + "?on=" + thenDay.getYear());
        assertThat(same.select("h1").text()).startsWith("Who mattered to Jay, on 31 December " + thenDay.getYear());
        assertThat(log(ashdown, jay)).containsOnly("circle");
    }

    @Test
    void twoDaysAreComparedInWordsAndPictures() throws Exception {
        threeYears();
        var past = sees(jay.account(), on(today.minusYears(3)));
        var page = sees(
                jay.account(),
                past.select("a:contains(What is different today?)").attr("href"));
        assertThat(page.select("main section")).hasSize(2);
        assertThat(page.select("svg")).hasSize(2);
        assertThat(page.select("main > ul li").eachText())
                .containsExactlyInAnyOrder(
                        "Karen came closer: from “Further” to “Close”.",
                        "Kofi moved further away: from “Closest” to “Further”.",
                        "Denise is somebody from before.",
                        "I would like Marcus back.",
                        "Mrs Pike is not in the circle any more.",
                        "Ty is new in the circle.");
        assertThat(page.select("main > details li").eachText()).containsExactly("Deano is not safe to be with.");
        assertThat(page.select("[name=on]").val()).isEqualTo(Dates.longDay(today.minusYears(3)));
        var turned = circle() + "?on=" + today + "&and=" + today.minusYears(3);
        assertThat(sees(amina, turned).select("main > ul li").eachText())
                .as("the earlier day is the first, whichever was asked first")
                .contains("Marcus is wanted back.", "Ty is new in the circle.");
        assertThat(sees(amina, on(today.minusDays(3)) + "&and=" + today).text())
                .contains("Nothing was said differently between these two days.");
    }

    @Test
    void daysWorthALookAreOfferedAndWhatIsNoDayIsSaid() throws Exception {
        assertThat(sees(jay.account(), circle()).select("[name=on]")).isEmpty();
        threeYears();
        var offered = sees(jay.account(), circle()).select("details:has([name=on])");
        assertThat(offered.select(".pages a").eachText())
                .containsExactly("A year ago", "2 years ago", "How it began, on " + Dates.longDay(today.minusYears(3)));
        assertThat(offered.select(".pages a").first().attr("href")).isEqualTo(on(today.minusYears(1)));
        var wrong = page(
                asks(jay.account(), circle() + "?on=long-ago&and=2199").andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").eachText())
                .containsExactly(
                        "Write a day such as 1 May 2024, a month such as May 2024, or a year such as 2024",
                        "This day is still to come. Write today or a day before");
        assertThat(wrong.select("[name=on]").val()).isEqualTo("long-ago");
        assertThat(wrong.select("svg")).isEmpty();
        assertThat(sees(jay.account(), on(today)).text()).doesNotContain("What is different today?");
        asks(amina, circle() + "?and=2024").andExpect(status().isUnprocessableContent());
    }
}
