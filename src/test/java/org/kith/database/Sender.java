package org.kith.database;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.kith.signin.Visitor;

/** Somebody who sends one entry after the other, and knows which of them were answered. */
final class Sender {
    final LinkedHashSet<UUID> answered = new LinkedHashSet<>();
    private final Visitor visitor;
    private final UUID youngPerson;
    private final boolean draftsFirst;

    /** The one they sent last, or were about to. */
    UUID last;

    /** Whether its draft was kept before. */
    boolean drafted;

    /** @param draftsFirst whether the page had kept a draft of each entry before it was sent */
    Sender(int port, UUID account, UUID youngPerson, boolean draftsFirst) {
        this.visitor = new Visitor(port);
        this.youngPerson = youngPerson;
        this.draftsFirst = draftsFirst;
        visitor.get("/sign-in");
        visitor.post("/demo/sign-in", Map.of("account", account.toString()));
        visitor.get(address() + "/record/new");
    }

    /** One stretch of many sending at once. */
    static final class Stretch {
        final CountDownLatch wellUnderWay = new CountDownLatch(40);
        final CountDownLatch oneUnanswered = new CountDownLatch(1);
        volatile boolean over;
    }

    /** Goes on until one is not answered, or the stretch is over. */
    void send(Stretch stretch) {
        while (!stretch.over) {
            last = UUID.randomUUID();
            if (!answers(last)) {
                stretch.oneUnanswered.countDown();
                return;
            }
            answered.add(last);
            stretch.wellUnderWay.countDown();
        }
    }

    private boolean answers(UUID entry) {
        drafted = false;
        try {
            if (draftsFirst) {
                drafted = visitor.post(address() + "/drafts/new", form(entry)).statusCode() == 204;
            }
            return drafted == draftsFirst && send(entry);
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Sends the form of this entry, as often as they like. */
    boolean send(UUID entry) {
        var answer = visitor.post(address() + "/entries", form(entry));
        return answer.headers().firstValue("Location").orElse("").endsWith("/entries/" + entry);
    }

    UUID lastAnswered() {
        return answered.getLast();
    }

    boolean isServed() {
        try {
            return visitor.get(address() + "/record/new").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private String address() {
        return "/young-people/" + youngPerson;
    }

    private static Map<String, String> form(UUID entry) {
        var form = new HashMap<>(Map.of("section", "home", "kind", "note", "happenedOn", "2026-01-05"));
        form.put("id", entry.toString());
        form.put("words", "Hi, this is " + entry);
        return form;
    }
}
