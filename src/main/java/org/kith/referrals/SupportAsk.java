package org.kith.referrals;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a service would like to help a young person, as somebody sees it.
 *
 * @param by who of the service asked
 * @param said what was said of it, in that order; to its service that it goes on or does not, and nothing else
 */
record SupportAsk(
        UUID id, String service, String help, String words, String by, Instant at, boolean open, List<Said> said) {

    /**
     * One thing that was said of it.
     *
     * @param step yes, no, taken-up or closed
     * @param how how a young person said it to somebody of their team; null where they said it themselves
     */
    record Said(
            String step, @Nullable String words, @Nullable String how, String by) {}

    SupportAsk with(List<Said> all) {
        return new SupportAsk(id, service, help, words, by, at, open, all);
    }

    /** The yes or no that was said last. */
    Optional<Said> answer() {
        return said.reversed().stream()
                .filter(one -> one.step().equals("yes") || one.step().equals("no"))
                .findFirst();
    }

    boolean isAnswered(String step) {
        return answer().map(Said::step).filter(step::equals).isPresent();
    }

    private Optional<Said> end() {
        return said.stream()
                .filter(one -> one.step().equals("taken-up") || one.step().equals("closed"))
                .findFirst();
    }

    /** What the team wrote to the service when it did not go on; empty where it did, or goes on. */
    String reason() {
        return end().map(Said::words).orElse("");
    }

    /** How it stands, to this side. */
    String state(String mood, String name) {
        var last = end().or(this::answer);
        var key = last.map(Said::step).orElse("asked");
        var written = last.filter(one -> one.how() != null).isPresent() ? ".written" : "";
        return say(
                mood + "state." + key + written,
                name,
                service,
                last.map(Said::by).orElse(""));
    }
}
