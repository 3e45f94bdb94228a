package org.kith.returns;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.browser.Browser;
import org.kith.demo.Colleague;
import org.kith.ssda903.Packed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An analyst brings a year into Kith with a browser alone: a workbook, a number that changed, names; and a manager takes the joining back. */
@Tag("browser")
class ImportJourneyTest extends OnNumbers {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    int port;

    @Autowired
    LoadingJob job;

    private final List<BrowserContext> browsers = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
    }

    private Page comesIn(Colleague who) {
        var browser = Browser.open();
        browsers.add(browser);
        var page = browser.newPage();
        Browser.signIn(page, "http://localhost:" + port, who.account());
        return page;
    }

    private void goes(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        looks(page);
    }

    /** Nothing keeps anybody out, and nothing stands beside the page on a phone. */
    private static void looks(Page page) {
        page.setViewportSize(390, 844);
        Browser.assertAccessible(page);
        assertThat(page.locator("h1")).hasCount(1);
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(page.url())
                .isEqualTo(true);
        page.setViewportSize(1200, 900);
    }

    private static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
        looks(page);
    }

    private static FilePayload file(String name, String type, byte[] bytes) {
        return new FilePayload(name, type, bytes);
    }

    /** The next year, in which 11 is called 911, as a workbook with two sheets that may be the reviews. */
    private static byte[] workbook() {
        return Packed.workbook(
                renumbered(nextYear()),
                book -> Packed.fill(book.newWorksheet("Reviews (old)"), "CHILD,DOB,REVIEW,REVIEW_CODE\n"));
    }

    @Test
    void aYearIsBroughtInAndAJoiningTakenBack() throws Exception {
        load(SmallReturn.sound(), 2021);
        var page = comesIn(wendy);
        var address = handsInAWorkbook(page);
        saysWhichSheetIsWhich(page);
        joinsTheNumber(page, address);
        loadsIt(page, address);
        loadsNames(page);
        takesTheJoiningBack(comesIn(tom));
    }

    private String handsInAWorkbook(Page page) {
        goes(page, "/returns");
        page.locator("#year").selectOption("2022");
        page.locator("#files").setInputFiles(file("year to 2022.xlsx", XLSX, workbook()));
        presses(page, "Hand in");
        return page.url();
    }

    private static void saysWhichSheetIsWhich(Page page) {
        assertThat(page.locator("#state")).containsText("Waiting for you to say which file is which");
        var sheet = page.locator("fieldset#reviews");
        sheet.locator("summary").first().click();
        assertThat(sheet.locator("details[open] td").first()).isVisible();
        looks(page);
        sheet.locator("input[value='year to 2022.xlsx/reviews']").check();
        presses(page, "Read it so");
        assertThat(page.locator("#state")).containsText("Ready for you to decide");
    }

    private static void joinsTheNumber(Page page, String address) {
        assertThat(page.locator("#numbers")).containsText("Is 911 the same young person as 11?");
        page.getByLabel("How do you know?").fill("The case system gave a new number");
        presses(page, "Yes, this is 11");
        assertThat(page.locator("main")).containsText("Wendy said that 911 is 11");
        page.navigate(address);
        assertThat(page.locator("tr:has(th:text-is('Young people')) td").first())
                .hasText("0");
    }

    private void loadsIt(Page page, String address) {
        presses(page, "Load it");
        job.load(ashdown.id(), UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        goes(page, address.substring(address.indexOf("/returns/")));
        assertThat(page.locator("#state")).containsText("Loaded");
        goes(page, "/returns");
        assertThat(page.locator("td[data-label=Files]").first()).hasText("year to 2022.xlsx");
    }

    private void loadsNames(Page page) {
        goes(page, "/name-list");
        var list = "Ref,Goes by\n11,Jay\n12,Kim\n13,Robin\n".getBytes(StandardCharsets.UTF_8);
        page.locator("#list").setInputFiles(file("names.csv", "text/csv", list));
        presses(page, "Look at it");
        assertThat(page.locator("main [role=alert]")).containsText("Choose the column");
        page.locator("#child").selectOption("0");
        presses(page, "Look again");
        assertThat(page.locator("main")).containsText("3 young people get a name");
        presses(page, "Load these names");
        assertThat(page.locator("main")).containsText("3 young people have these names now.");
        goes(page, "/young-people");
        assertThat(page.locator("#list")).containsText("Jay");
    }

    private void takesTheJoiningBack(Page page) {
        goes(page, "/young-people/" + id("11") + "/numbers");
        page.getByText("Take back that 911 is 11").click();
        looks(page);
        page.locator("[name=because]").fill("They are cousins");
        presses(page, "They are two people");
        joining.settleNow(ashdown.id());
        goes(page, "/young-people");
        assertThat(page.locator("#list")).containsText("911");
    }
}
