package org.kith.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many posts a second, whatever becomes of those before: a new entry, one with passages to keep back, asking for advice. Each has other
 * words, as long as they may be and nearly all marks, of those that Kith itself bounds before anything reads them.
 */
final class HostilePosts implements AutoCloseable {
    private static final int LONGEST = 50_000;
    private static final int MOST_PASSAGES = 50;
    private static final int BROWSERS = 20;

    private static final List<String> UNITS = List.of(
            "*a* ",
            "_a_ ",
            "**a** _b_ ",
            "[a](b) ",
            "[a ",
            "a] ",
            "`a` ",
            "<a> ",
            "<a ",
            "- a\n",
            "  - a\n",
            "*a*\n\n",
            "1. ",
            "a".repeat(200) + " ",
            "* _ ",
            "&amp; ",
            "> a\n",
            "a.",
            "a, a. ");

    private final LinkedBlockingQueue<Sender> free = new LinkedBlockingQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService sending = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Browser> browsers = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger toldToComeAgain = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();

    private record Sender(Browser browser, String token, String youngPerson) {}

    record Answered(int done, int toldToComeAgain, int broken) {
        int all() {
            return done + toldToComeAgain + broken;
        }
    }

    private HostilePosts() {}

    /** Each of them in many browsers. */
    static HostilePosts of(int port, List<UUID> accounts) throws IOException {
        var posts = new HostilePosts();
        for (var i = 0; i < BROWSERS; i++) {
            for (var account : accounts) {
                posts.signIn(port, account);
            }
        }
        if (posts.free.isEmpty()) {
            throw new IOException("nobody sees a young person to write to");
        }
        return posts;
    }

    private void signIn(int port, UUID account) throws IOException {
        var browser = new Browser(port);
        browsers.add(browser);
        browser.signIn(account);
        var youngPeople = browser.page("/young-people").addresses("/young-people/[0-9a-f]{8}-[0-9a-f-]{27}");
        if (!youngPeople.isEmpty()) {
            free.add(new Sender(browser, browser.token("/record-search"), youngPeople.getFirst()));
        }
    }

    void go(int aSecond) {
        clock.scheduleAtFixedRate(this::next, 0, 1_000_000_000L / aSecond, TimeUnit.NANOSECONDS);
    }

    /** Where every browser still waits for its answer, none is left to send with. */
    private void next() {
        var sender = free.poll();
        if (sender == null) {
            toldToComeAgain.incrementAndGet();
        } else {
            sending.submit(() -> send(sender));
        }
    }

    private void send(Sender sender) {
        try {
            var number = turn.getAndIncrement();
            var address = sender.youngPerson() + (number % 3 == 2 ? "/record/advice" : "/entries");
            var status = sender.browser().send(address, form(sender, number)).status();
            (status == 429 ? toldToComeAgain : status < 400 ? done : broken).incrementAndGet();
        } catch (IOException e) {
            broken.incrementAndGet();
        } finally {
            free.add(sender);
        }
    }

    private static Map<String, String> form(Sender sender, int number) {
        var form = new HashMap<String, String>();
        form.put("_csrf", sender.token());
        form.put("id", UUID.randomUUID().toString());
        form.put("section", "home");
        form.put("kind", "note");
        form.put("happenedOn", "2026-01-05");
        form.put("title", "");
        form.put("reason", "crime");
        form.put("reviewOn", LocalDate.now().plusDays(60).toString());
        form.put("words", words(number));
        if (number % 3 == 2) {
            form.put("look", "yes");
        }
        return form;
    }

    /** Never the same twice, so that nothing that is kept of one helps with the next. */
    private static String words(int number) {
        var unit = UNITS.get(number / 3 % UNITS.size());
        var passages = number % 3 == 1 ? ("[[" + number + " *a*]] ").repeat(MOST_PASSAGES) : "";
        var begun = number + " " + passages;
        return (begun + unit.repeat(LONGEST / unit.length() + 1))
                        .substring(0, LONGEST - 1)
                        .stripTrailing() + "a";
    }

    Answered answered() {
        return new Answered(done.get(), toldToComeAgain.get(), broken.get());
    }

    Answered since(Answered before) {
        var now = answered();
        return new Answered(
                now.done() - before.done(),
                now.toldToComeAgain() - before.toldToComeAgain(),
                now.broken() - before.broken());
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        sending.close();
        for (var browser : browsers) {
            browser.close();
        }
    }
}
