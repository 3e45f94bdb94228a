package org.kith.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Who asks for what while the database is away: each in a browser of their own, the same again and again. */
final class AwayPeople implements AutoCloseable {
    private static final String SAYS_SO = "Kith cannot reach its records just now";

    private final int port;
    private final List<Asking> asking = new ArrayList<>();
    private final Queue<Sent> unsure = new ConcurrentLinkedQueue<>();

    AwayPeople(int port) {
        this.port = port;
    }

    /** @param inWords whether it is as always, or says what is the matter where there is need of the database */
    record Told(String what, int status, double seconds, boolean inWords) {
        boolean asAlways() {
            return status < 400;
        }
    }

    /** An entry that nobody was told is kept. */
    record Sent(Browser browser, String address, Map<String, String> form) {
        UUID id() {
            return UUID.fromString(form.get("id"));
        }

        void again() throws IOException {
            browser.sendOn(address, form);
        }
    }

    interface Question {
        Answer of(Browser browser) throws IOException;
    }

    /** @param needsNone whether it is to come all the same */
    record Asking(String what, boolean needsNone, Browser browser, Question question) {
        Told ask() throws IOException {
            var began = System.nanoTime();
            var answer = question.of(browser);
            var seconds = (System.nanoTime() - began) / 1e9;
            return new Told(what, answer.status(), seconds, answer.status() < 400 || !needsNone && saysSo(answer));
        }

        private static boolean saysSo(Answer answer) throws IOException {
            return answer.status() == 503
                    && answer.headers().containsKey("retry-after")
                    && answer.headers().containsKey("content-security-policy")
                    && answer.text().contains(SAYS_SO);
        }
    }

    List<Asking> asking() {
        return asking;
    }

    Queue<Sent> unsure() {
        return unsure;
    }

    void nobodySignedIn() throws IOException {
        var style = style();
        asking.add(new Asking("stylesheet, not signed in", true, new Browser(port), browser -> browser.get(style)));
        asking.add(new Asking("the way in", true, new Browser(port), browser -> browser.get("/sign-in")));
        asking.add(
                new Asking("a page, not signed in", true, new Browser(port), browser -> browser.get("/young-people")));
    }

    void youngPerson(UUID account) throws IOException {
        asking.add(new Asking("Today", false, signedIn(account), browser -> browser.get("/today")));
    }

    /** Who works there, in four browsers; nobody, if they see no young person. */
    void worker(UUID account) throws IOException {
        var browser = signedIn(account);
        var person = browser.page("/young-people").addresses("/young-people/[0-9a-f]{8}-[0-9a-f-]{27}").stream()
                .findFirst();
        if (person.isPresent()) {
            var style = style();
            asking.add(new Asking("record", false, browser, reading -> reading.get(person.get() + "/record")));
            asking.add(new Asking("stylesheet", true, signedIn(account), reading -> reading.get(style)));
            asking.add(writing("entry", signedIn(account), person.get() + "/entries"));
            asking.add(writing("advice", signedIn(account), person.get() + "/record/advice"));
        }
    }

    private Asking writing(String what, Browser browser, String address) throws IOException {
        var token = browser.token("/record-search");
        return new Asking(what, false, browser, sending -> {
            var sent = new Sent(sending, address, form(token));
            var answer = sending.send(address, sent.form());
            if (what.equals("entry") && answer.status() != 302) {
                unsure.add(sent);
            }
            return answer;
        });
    }

    private static Map<String, String> form(String token) {
        var id = UUID.randomUUID().toString();
        return Map.of(
                "_csrf",
                token,
                "id",
                id,
                "section",
                "home",
                "kind",
                "note",
                "happenedOn",
                LocalDate.now().minusDays(1).toString(),
                "words",
                "Hi, you made pancakes on Sunday. " + id,
                "look",
                "yes");
    }

    private Browser signedIn(UUID account) throws IOException {
        var browser = new Browser(port);
        browser.signIn(account);
        return browser;
    }

    private String style() throws IOException {
        try (var browser = new Browser(port)) {
            return browser.page("/sign-in").addresses("[^\"]+\\.css[^\"]*").getFirst();
        }
    }

    @Override
    public void close() throws IOException {
        for (var one : asking) {
            one.browser().close();
        }
    }
}
