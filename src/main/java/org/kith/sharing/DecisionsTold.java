package org.kith.sharing;

import static org.kith.words.Words.say;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Notification;
import org.kith.words.Dates;
import org.kith.words.Line;

/**
 * What somebody else decided about a young person's sharing since a moment, as the young person is told of it: one notification a decision, whatever
 * sections it is about. It is told until they say something to it.
 */
record DecisionsTold(UUID me, SectionNames names, List<Grant> grants, List<Ask> asks) {

    /** One decision: by one person, at one moment, for one recipient. */
    private record Of(String by, Instant at, Recipient recipient) {}

    private record Parts(List<Grant> shared, List<Grant> stopped) {
        Parts() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    List<Notification> since(Instant moment) {
        var decisions = new LinkedHashMap<Of, Parts>();
        for (var grant : grants) {
            var decided = grant.decided();
            if (grant.holds() && !decided.byYoungPerson() && decided.at().isAfter(moment)) {
                parts(decisions, decided.by(), decided.at(), grant).shared().add(grant);
            }
            var withdrawn = grant.withdrawn();
            if (withdrawn != null
                    && !withdrawn.byYoungPerson()
                    && withdrawn.at().isAfter(moment)) {
                parts(decisions, withdrawn.by(), withdrawn.at(), grant)
                        .stopped()
                        .add(grant);
            }
        }
        return decisions.entrySet().stream()
                .filter(one -> !isAnswered(one.getKey()))
                .sorted(Comparator.comparing(one -> one.getKey().at(), Comparator.reverseOrder()))
                .map(one -> notification(one.getKey(), one.getValue()))
                .toList();
    }

    private static Parts parts(LinkedHashMap<Of, Parts> decisions, String by, Instant at, Grant grant) {
        return decisions.computeIfAbsent(new Of(by, at, grant.recipient()), of -> new Parts());
    }

    /** Whether they asked to talk about this recipient since. */
    private boolean isAnswered(Of of) {
        return asks.stream()
                .anyMatch(ask -> ask.mine()
                        && ask.about() == Ask.About.TO_TALK
                        && ask.matter() == Ask.Matter.SHARING
                        && ask.recipient().equals(of.recipient())
                        && !ask.askedAt().isBefore(of.at()));
    }

    private Notification notification(Of of, Parts parts) {
        var who = of.recipient().called();
        var to = "/young-people/" + me + "/sharing/with/" + of.recipient().path() + "/talk";
        var words = parts.shared().isEmpty()
                ? say("sharing.told.stopped", of.by(), who, sections(parts.stopped()))
                : say("sharing.told.shared", of.by(), who, sections(parts.shared()));
        return new Notification(
                words,
                more(of, parts),
                "",
                "/young-people/" + me + "/sharing#r-" + of.recipient().id(),
                say("sharing.own.title"),
                new Notification.Reply(to, key(of, "disagrees"), key(of, "asks")));
    }

    /** The same for the same decision, so that a form sent twice says it once. */
    private UUID key(Of of, String form) {
        return key(me, form, of.recipient(), of.at());
    }

    /** When that was decided which somebody says by the form of this key that they did not agree to; null where the form says something else. */
    static @Nullable Instant disagreed(UUID me, Recipient recipient, List<Grant> grants, UUID key) {
        return grants.stream()
                .flatMap(grant -> grant.withdrawn() == null
                        ? Stream.of(grant.decided().at())
                        : Stream.of(grant.decided().at(), grant.withdrawn().at()))
                .filter(at -> key(me, "disagrees", recipient, at).equals(key))
                .findFirst()
                .orElse(null);
    }

    private static UUID key(UUID me, String form, Recipient recipient, Instant at) {
        var said = me + " " + form + " " + recipient.path() + " " + at;
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    private String more(Of of, Parts parts) {
        var said = new LinkedHashSet<String>();
        for (var grant : parts.shared()) {
            said.add(say("sharing.told.purpose", grant.purpose()));
            said.add(why(grant));
            said.add(say("sharing.told.until", Dates.longDay(grant.until())));
        }
        var still = parts.shared().stream().map(Grant::section).toList();
        var gone = parts.stopped().stream()
                .filter(grant -> !still.contains(grant.section()))
                .toList();
        if (!gone.isEmpty() && !parts.shared().isEmpty()) {
            said.add(say("sharing.told.no-more", of.recipient().called(), sections(gone)));
        }
        gone.stream()
                .map(grant ->
                        grant.withdrawn() == null ? null : grant.withdrawn().because())
                .filter(because -> because != null && !because.isBlank())
                .forEach(because -> said.add(say("sharing.told.because", because)));
        return said.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String why(Grant grant) {
        if (grant.basis() != Basis.AGREED) {
            return say("sharing.without-you.own", grant.basis().words())
                    + (grant.because() == null ? "" : " " + say("sharing.told.because", grant.because()));
        }
        return grant.because() == null ? "" : say("sharing.told.agreed", grant.because());
    }

    private String sections(List<Grant> of) {
        return Line.all(of.stream()
                .map(Grant::section)
                .distinct()
                .sorted(Comparator.comparing(Section::ordinal))
                .map(names::of)
                .toList());
    }
}
