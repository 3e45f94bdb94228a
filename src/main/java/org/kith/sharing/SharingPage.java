package org.kith.sharing;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.FormPage;
import org.kith.web.Notification;
import org.kith.words.Line;

/**
 * Who can see what of a record, why, and what is asked about it.
 *
 * @param form the answer that was sent, known by what was asked
 */
record SharingPage(
        Viewer viewer,
        SharingHeader whose,
        List<Notification> told,
        SectionNames names,
        Known known,
        JustNow just,
        Form form,
        LocalDate today)
        implements FormPage {

    /** More names than this are told by the name of their team. */
    private static final int MANY = 3;

    /** For how long a yes shares what nobody named a day for. */
    static final int MONTHS = Sharing.MONTHS;

    record Known(List<Grant> grants, List<Ask> asks, List<Recipient> recipients) {
        boolean holds(Grant grant) {
            return grants.stream().anyMatch(one -> one.holds() && one.sharesTheSame(grant));
        }

        boolean isHere(Recipient recipient) {
            return recipients.stream().anyMatch(one -> one.is(recipient.kind(), recipient.id()));
        }
    }

    /**
     * What they did just now, which the page says by name.
     *
     * @param stopped the id of what they stopped; empty on most pages
     * @param changed when what they decided by a form was decided; empty on most pages
     */
    record JustNow(String stopped, String changed) {
        static final JustNow NOTHING = new JustNow("", "");
    }

    /** Somebody with whom something is shared now, and what. */
    record Row(Recipient recipient, List<Grant> grants) {
        @Nullable
        Level level(Section section) {
            return grants.stream()
                    .filter(grant -> grant.section() == section)
                    .map(Grant::level)
                    .max(Level::compareTo)
                    .orElse(null);
        }
    }

    boolean own() {
        return SharingPermissions.of(viewer).own();
    }

    @Override
    public String reader() {
        return Line.all(reading());
    }

    private List<String> reading() {
        var team = List.of(whose.inTeam().split(", "));
        return List.copyOf(own() ? team.size() > MANY ? List.of(whose.team()) : team : List.of(whose.name()));
    }

    /** Who reads what was answered last: whoever asked it among them. */
    @Override
    public String readBy() {
        return answered().stream()
                .max(Comparator.comparing(ask -> answer(ask).at()))
                .filter(ask -> ask.about() != Ask.About.TO_TALK)
                .map(ask -> Line.all(Stream.concat(reading().stream(), Stream.of(ask.askedBy()))
                        .distinct()
                        .toList()))
                .orElse("");
    }

    private static Ask.Answer answer(Ask ask) {
        return Objects.requireNonNull(ask.answer());
    }

    @Override
    public String sharedWith() {
        return known.grants().stream()
                .max(Comparator.comparing(Grant::lastDecided))
                .map(grant -> grant.recipient().called())
                .orElse("");
    }

    boolean mayDecide() {
        return SharingPermissions.of(viewer).decide();
    }

    boolean mayStop(Grant grant) {
        return own() && SharingPermissions.of(viewer).stop(grant);
    }

    /** Whether the young person said that they did not agree to it, and nobody settled that yet. */
    boolean isDisagreed(Grant grant) {
        return known.asks().stream().anyMatch(ask -> ask.disagreesWith(grant));
    }

    /** Who reads an answer that their team gives: they and their team, and whoever asked from elsewhere. */
    String readers(Ask ask) {
        return ask.about() == Ask.About.TO_TALK
                ? say("who-reads.theirs", whose.name())
                : say("who-reads.theirs.and", whose.name(), ask.askedBy());
    }

    /** The answer to it, as it came back or as it begins. */
    Form answering(Ask ask) {
        var place = ask.id().toString();
        return form.at().equals(place) ? form : AskReply.begins(ask, today).at(place);
    }

    /** Who would see it with a yes, with those who work there. */
    String whoWouldSee(Ask ask) {
        return ask.recipient().named(known.recipients());
    }

    boolean mayAnswer(Ask ask) {
        return SharingPermissions.of(viewer).answer(ask);
    }

    /** What they stopped just now; null where that is nothing, or it is shared again. */
    @Nullable
    Grant stopped() {
        return known.grants().stream()
                .filter(grant -> grant.id().toString().equals(just.stopped()) && !known.holds(grant))
                .findFirst()
                .orElse(null);
    }

    /** What was decided just now by whichever side looks, what, with whom and until when; nothing where something else was decided since. */
    List<String> changed() {
        var change = change();
        return change.stands() ? change.sentences(names, known.recipients()) : List.of();
    }

    private SharingChange change() {
        return SharingChange.at(just.changed(), own(), known.grants());
    }

    boolean mayRestore(Grant grant) {
        return SharingPermissions.of(viewer).restore(grant)
                && known.isHere(grant.recipient())
                && grant.until().isAfter(today);
    }

    List<Row> rows() {
        var rows = new LinkedHashMap<String, Row>();
        known.grants().stream().filter(Grant::holds).forEach(grant -> rows.computeIfAbsent(
                        grant.recipient().path(), path -> new Row(grant.recipient(), new ArrayList<>()))
                .grants()
                .add(grant));
        return List.copyOf(rows.values());
    }

    /** The sections anything of is shared, in their order. */
    List<Section> shared() {
        return Arrays.stream(Section.values())
                .filter(section ->
                        known.grants().stream().anyMatch(grant -> grant.holds() && grant.section() == section))
                .toList();
    }

    /** What ends soon and is theirs to let go on, the first to end first. */
    List<Grant> ending() {
        var may = SharingPermissions.of(viewer);
        return known.grants().stream()
                .filter(grant -> may.renew(grant, today))
                .sorted(Comparator.comparing(Grant::until))
                .toList();
    }

    /** What was shared once and is not any more. */
    List<Grant> former() {
        return known.grants().stream().filter(grant -> !grant.holds()).toList();
    }

    List<Ask> open() {
        return known.asks().stream().filter(Ask::isOpen).toList();
    }

    List<Ask> answered() {
        return known.asks().stream().filter(ask -> !ask.isOpen()).toList();
    }

    /** Whom something can be shared with, to choose from. */
    List<Option> recipients() {
        return Arrays.stream(Recipient.Kind.values())
                .<Option>flatMap(kind -> known.recipients().stream()
                        .filter(one -> one.kind() == kind)
                        .map(one -> new Option(one.path(), one.called()).in(say("sharing.kind." + kind.key()))))
                .toList();
    }

    String sections(List<Section> sections) {
        return Line.all(sections.stream().map(names::of).toList());
    }
}
