package org.kith.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody who sends one new entry of 390 letters after the other, to the young people they see. */
final class WritingClient implements Client {
    private static final int LETTERS = 390;

    private final Browser browser;
    private final Viewer viewer;
    private final Map<String, String> always;

    static WritingClient signedIn(int port, Viewer viewer) throws IOException {
        var browser = new Browser(port);
        browser.signIn(viewer.account());
        return new WritingClient(browser, viewer, Map.of("_csrf", browser.token("/record-search")));
    }

    /** @param always fields that stand in every form */
    WritingClient(Browser browser, Viewer viewer, Map<String, String> always) {
        this.browser = browser;
        this.viewer = viewer;
        this.always = always;
    }

    @Override
    public void once() throws IOException {
        var people = viewer.youngPeople();
        var youngPerson = people.get(ThreadLocalRandom.current().nextInt(people.size()));
        browser.sendOn("/young-people/" + youngPerson + "/entries", entry());
    }

    private Map<String, String> entry() {
        var id = UUID.randomUUID().toString();
        var form = new HashMap<>(always);
        form.put("id", id);
        form.put("section", "home");
        form.put("kind", "note");
        form.put("happenedOn", "2026-01-05");
        form.put("title", "A visit");
        form.put("words", words(id));
        return form;
    }

    private static String words(String about) {
        var start = "Hi Person, today we walked and you told me about " + about + ". ";
        return (start + "We spoke of the flat, of work and of what comes next. ".repeat(7)).substring(0, LETTERS);
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
