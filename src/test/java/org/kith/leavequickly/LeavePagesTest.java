package org.kith.leavequickly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.signin.Phone;
import org.kith.signin.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A young person leaves at once; whoever works here says where to. */
class LeavePagesTest extends OnPages {
    private static final String SITE = "https://www.example.org/weather";

    @LocalServerPort
    int port;

    @Autowired
    private LeaveFilter filter;

    /** How often a database that is away was asked whose session it is. */
    private int inVain;

    private Colleague amina;
    private Colleague tom;
    private Young jay;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown " + UUID.randomUUID());
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        jay = north.youngPerson("Jay").comesIn();
        world.settle();
    }

    @Test
    void itIsFirstAfterTheLinkThatSkips() throws Exception {
        for (var address : List.of("/today", "/just-for-me", "/passkey", "/our-policies", "/leaving-quickly")) {
            var first = sees(jay.account(), address).select("body a, body button");
            assertThat(first.getFirst().className()).as(address).isEqualTo("skip");
            assertThat(first.get(1).text()).as(address).isEqualTo("Leave quickly");
            assertThat(first.get(1).closest("form").attr("data-to")).isEqualTo(Site.KITHS);
        }
        assertThat(sees(amina, "/young-people").select("form.leave")).isEmpty();
    }

    @Test
    void eachTurnsItOffAndOnForThemselves() throws Exception {
        assertThat(after(jay.account(), sends(jay.account(), "/leaving-quickly", "on", "no"))
                        .select(".done")
                        .text())
                .contains("on none of your pages");
        assertThat(sees(jay.account(), "/today").select("form.leave, script[src*=leave]"))
                .isEmpty();
        sends(jay.account(), "/leaving-quickly", "on", "yes").andExpect(redirectedUrl("/leaving-quickly"));
        assertThat(sees(jay.account(), "/today").select("form.leave")).hasSize(1);
        sends(amina, "/leaving-quickly", "on", "no").andExpect(status().isForbidden());
        asks(tom, "/leaving-quickly").andExpect(status().isForbidden());
    }

    @Test
    void managersSayWhereTo() throws Exception {
        assertThat(sees(tom, "/leaving-quickly/site").select("[name=site]").val())
                .isEqualTo(Site.KITHS);
        sends(tom, "/leaving-quickly/site", "site", "http://www.example.org")
                .andExpect(status().isUnprocessableContent());
        sends(tom, "/leaving-quickly/site", "site", SITE).andExpect(redirectedUrl("/leaving-quickly/site"));
        assertThat(sees(jay.account(), "/today").select("form.leave").attr("data-to"))
                .isEqualTo(SITE);
        sends(tom, "/leaving-quickly/site", "site", " ").andExpect(redirectedUrl("/leaving-quickly/site"));
        assertThat(sees(jay.account(), "/today").select("form.leave").attr("data-to"))
                .isEqualTo(Site.KITHS);
        sends(amina, "/leaving-quickly/site", "site", SITE).andExpect(status().isForbidden());
        sends(jay.account(), "/leaving-quickly/site", "site", SITE).andExpect(status().isForbidden());
    }

    /** Nothing on the way says Kith, and nothing opens again. */
    @Test
    void whoeverLeavesIsSignedOutOnTheWay() throws Exception {
        sends(tom, "/leaving-quickly/site", "site", SITE);
        var phone = comesIn();
        assertThat(phone.get("/today").statusCode()).isEqualTo(200);
        var left = phone.postJust("/leave", Map.of());
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.body()).contains("content=\"0;url=" + SITE + "\"").doesNotContainIgnoringCase("kith");
        assertThat(left.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(left.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(left.headers().allValues("Set-Cookie"))
                .as("its cookies end")
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("Max-Age=0"));
        assertThat(location(phone.get("/today"))).endsWith("/sign-in");
        assertThat(sessions()).isZero();
    }

    /** From a page that is long over, and of nobody: it leads on all the same. */
    @Test
    void itLeadsOnWhoeverAsks() {
        var nobody = new Visitor(port);
        var left = nobody.postJust("/leave", Map.of("to", "https://evil.example.org"));
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.body()).contains("content=\"0;url=" + Site.KITHS + "\"").doesNotContain("evil");
        assertThat(nobody.get("/leave").statusCode()).isEqualTo(404);
    }

    /** What waits on a device is deleted only by a form of Kith's own: with a session, or where the browser says so. */
    @Test
    void anotherSitesFormDeletesNothing() {
        var nobody = new Visitor(port);
        assertThat(nobody.postJust("/leave", Map.of()).headers().firstValue("Clear-Site-Data"))
                .isEmpty();
        assertThat(nobody.postFrom("cross-site", "/leave").headers().firstValue("Clear-Site-Data"))
                .isEmpty();
        assertThat(nobody.postFrom("same-origin", "/leave").headers().firstValue("Clear-Site-Data"))
                .isPresent();
    }

    /** Of a page that names nobody the way off is the same, also where nothing answers in which who is there is known. */
    @Test
    void whereSomethingWentWrongTheButtonIsThereToo() throws Exception {
        sends(tom, "/leaving-quickly/site", "site", SITE);
        var phone = comesIn();
        phone.get("/today");
        assertThat(phone.get("/young-people/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        leavesTo(phone.page(), SITE);
        assertThat(phone.get("/staff").statusCode()).isEqualTo(403);
        leavesTo(phone.page(), SITE);
        assertThat(phone.postJust("/just-for-me", Map.of()).statusCode()).isEqualTo(403);
        leavesTo(phone.page(), SITE);
        var cookie = phone.postJust("/leave", Map.of()).headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("way-out="))
                .toList();
        assertThat(cookie).isNotEmpty().allMatch(one -> one.contains("Max-Age=0"));
        assertThat(phone.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(phone.page().select("form.leave")).isEmpty();
    }

    /** Nor does it stay for whoever comes next. */
    @Test
    void aPageWithoutItTakesItBack() throws Exception {
        var phone = comesIn();
        phone.get("/today");
        phone.get("/leaving-quickly");
        phone.post("/leaving-quickly", Map.of("on", "no"));
        phone.get("/today");
        assertThat(phone.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(phone.page().select("form.leave")).isEmpty();
        assertThat(phone.page().expectFirst("html").className()).isEqualTo("staff");
    }

    private static void leavesTo(Document page, String site) {
        assertThat(page.select("form.leave").attr("data-to")).isEqualTo(site);
        assertThat(page.select("script[src*=leave]")).hasSize(1);
        assertThat(page.select("script[src*=htmx]")).isEmpty();
        assertThat(page.expectFirst("html").className()).isEqualTo("young");
    }

    /** The cookie outlives the session it ends, also where the browser is closed meanwhile. */
    @Test
    void thatSomebodyLeftIsKeptLongerThanAnySession() {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        LeftCookie.set(request, response);
        assertThat(response.getHeader("Set-Cookie")).contains("Max-Age=" + 31 * 24 * 60 * 60 + ";");
    }

    /** Without a connection Kith hears of it with what the browser asks for next, whatever that is. */
    @Test
    void whereItDidNotReachKithTheNextThatDoesSignsOut() throws Exception {
        var phone = comesIn();
        phone.left();
        var next = phone.get("/today");
        assertThat(location(next)).endsWith("/sign-in");
        assertThat(next.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("left=;"));
        assertThat(sessions()).isZero();
    }

    /** It leads where the last page had it, and whoever leaves waits for one answer that does not come, and not for three. */
    @Test
    void aDatabaseThatIsAwayIsAskedOnce() throws Exception {
        var request = asksInVain("POST", "/leave");
        request.setCookies(new Cookie("way-out", URLEncoder.encode(SITE, StandardCharsets.UTF_8)));
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        assertThat(response.getContentAsString()).contains("content=\"0;url=" + SITE + "\"");
        assertThat(response.getHeaders("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("left=1;"));
        assertThat(inVain).isOne();
    }

    /** Who asks next may be somebody else: where the session of whoever left cannot be ended yet, no page of it is shown. */
    @Test
    void whereItCannotBeEndedYetNothingIsShown() {
        var request = asksInVain("GET", "/today");
        request.setCookies(new Cookie("left", "1"));
        var further = new MockFilterChain();
        assertThatThrownBy(() -> filter.doFilter(request, new MockHttpServletResponse(), further))
                .isInstanceOf(CannotGetJdbcConnectionException.class);
        assertThat(further.getRequest()).isNull();
        assertThat(inVain).isOne();
    }

    private MockHttpServletRequest asksInVain(String method, String path) {
        return new MockHttpServletRequest(method, path) {
            @Override
            public HttpSession getSession(boolean create) {
                inVain++;
                throw new CannotGetJdbcConnectionException("It is away");
            }
        };
    }

    private Visitor comesIn() throws Exception {
        var phone = new Visitor(port);
        var link = page(sends(amina, "/young-people/" + jay.id() + "/way-in").andExpect(status().isOk()))
                .select("#link")
                .val();
        phone.comeIn(link.replaceFirst("https?://[^/]+", ""));
        phone.get("/passkey");
        phone.post(
                "/passkey",
                Map.of("label", "Phone", "answer", Phone.of("http://localhost").make(phone.asked())));
        return phone;
    }

    private long sessions() {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select count(*) from session where account_id = ?")
                .param(jay.account())
                .query(Long.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
