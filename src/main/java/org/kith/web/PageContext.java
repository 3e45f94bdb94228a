package org.kith.web;

import static org.kith.words.Words.know;
import static org.kith.words.Words.say;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Navigation.RecordTab;
import org.kith.words.Language;
import org.kith.words.LanguageContext;
import org.kith.words.Words;

/**
 * What every page needs beside its own record.
 *
 * @param page the record
 * @param path the address asked for, without query
 * @param csrf the token every form carries; empty where no form may be sent
 * @param demo whether this is a made-up organisation that anybody may walk into
 * @param navigation where whoever looks can go
 * @param atMoment what is to be known at the moment this page is
 * @param done what was done just now, as a key in the words files; null where nothing was
 * @param today the day, for what is printed
 * @param ownReaders who reads what a young person writes, asked only where that is said
 * @param leavesTo where whoever looks is once they leave quickly; null for those without that button
 * @param asked whether the page comes by its address, so that it can be led back to
 */
public record PageContext(
        Page page,
        String path,
        String csrf,
        boolean demo,
        Navigations.ViewerNavigation navigation,
        AtMoment atMoment,
        @Nullable String done,
        LocalDate today,
        Supplier<OwnReaders> ownReaders,
        @Nullable String leavesTo,
        boolean asked) {
    /** Who reads what a young person wrote just now, as one bean of a room: asked only where a page says that something of theirs was sent, or who will read it. */
    public interface OwnReaders {
        /** Their team, by name, as a sentence begins with it. */
        String of(Viewer viewer);

        /** They and their team, by name, as one says beside a button who will read something. */
        String beside(Viewer viewer);
    }

    /** Where whoever is in a browser leaves to, kept there for pages that name nobody, as one bean of a room. */
    public interface WayOut {
        /** As it is kept; null where nothing is. */
        @Nullable
        String known(HttpServletRequest request);

        /** Keeps it; null where whoever is there has no such button. */
        void keep(@Nullable String leavesTo, HttpServletRequest request, HttpServletResponse response);
    }

    /** What stands at the end of each form in which a young person writes sentences, as one bean of a room. */
    public interface BesideWriting {
        Content of(Viewer viewer, Page page);
    }

    private static final int OK = 200;
    private static final Set<Integer> WRONG = Set.of(409, 422);
    /** With the menu five, which is what people take in at a glance; and what fits beside it on a phone. */
    private static final int IN_ROW = 4;

    private static final int ON_PHONE = 3;
    /** Beside the number of what waits, or the button to leave quickly, there is room for one less. */
    private static final int ON_NARROW_PHONE = 2;

    /** @param moment null on most pages */
    record AtMoment(@Nullable PolicyPrompt moment, List<Notice> notices) {
        static final AtMoment NONE = new AtMoment(null, List.of());
    }

    /** Who looks; null on pages before signing in. */
    public @Nullable Viewer viewer() {
        return page.viewer();
    }

    /** Whether the young person reads who opened this page. */
    public boolean showsLooks() {
        return page.showsLooks();
    }

    /** Where a browser comes back to in its place; null where it comes by its own address. */
    public @Nullable String backTo() {
        return asked || page.backTo().isEmpty() ? null : page.backTo();
    }

    /** What is to be put right in the form on this page. */
    public Map<String, String> toPutRight() {
        return page.toPutRight();
    }

    /** Whether something that was sent was not done. */
    public boolean wrong() {
        return !toPutRight().isEmpty() || WRONG.contains(page.status());
    }

    /** What was done just now, as whoever looks is told of it; null where nothing was. */
    public @Nullable String doneInWords() {
        var own = "done." + done + ".own";
        if (young() && know(own + ".team")) {
            return say(own + ".team", ownReaders.get().of(Objects.requireNonNull(viewer())));
        }
        var key = young() && (know(own) || know(own + ".read")) ? own : "done." + done;
        return done == null
                ? null
                : naming(key + ".with", page.sharedWith())
                        .or(() -> naming(key + ".read", page.readBy()))
                        .or(() -> naming(key + ".named", page.reader()))
                        .or(() -> naming(key + ".about", page.about()))
                        .orElseGet(() -> say(key));
    }

    /** Who reads what a young person writes on this page: they and their team, by name. */
    public String readersOfMine() {
        return ownReaders.get().beside(Objects.requireNonNull(viewer()));
    }

    /** The same with somebody else, who may be one of them. */
    public String readersOfMineAnd(String other) {
        var mine = readersOfMine();
        return mine.contains(other) ? mine : say("who-reads.and", mine, other);
    }

    private static Optional<String> naming(String key, String who) {
        return know(key) && !who.isEmpty() ? Optional.of(say(key, who)) : Optional.empty();
    }

    public List<Notice> notices() {
        return atMoment.notices();
    }

    /** What stands at the top of the page; the rest stands where the page puts it. */
    public boolean noticesOnTop() {
        return atMoment.moment() != null && atMoment.moment().onTop() && !noticesBelow();
    }

    /** Where a young person comes in, who is there for them stands first. */
    public boolean noticesBelow() {
        return young() && atMoment.moment() == PolicyPrompt.COMING_IN;
    }

    /** The places this viewer can go, in order. */
    List<NavigationItem> places() {
        return navigation.items();
    }

    /** How much waits for whoever looks: one number on every page. */
    public int waiting() {
        return navigation.waiting();
    }

    /** Where it stands; empty for those who have no list of it. */
    public String waitingAt() {
        return places().stream()
                .filter(place -> place.waiting() != null)
                .map(NavigationItem::address)
                .findFirst()
                .orElse("");
    }

    /** Whether whoever did something is led to what waits for them next: those who have a list of it, wherever else they are. */
    public boolean leadsBackToList() {
        return !young()
                && waiting() > 0
                && !path.equals(waitingAt())
                && !waitingAt().isEmpty();
    }

    /** How much of it stands beside this entry of the navigation. */
    public int waiting(NavigationItem place) {
        return place.waiting() == null ? 0 : waiting();
    }

    /** Those that stand in the one row of the navigation. */
    public List<NavigationItem> row() {
        return places().stream().limit(IN_ROW).toList();
    }

    /** Those of the row for which a phone has no room: there they stand in the menu. */
    public List<NavigationItem> roomy() {
        return row().stream()
                .skip(young() && leavesTo() == null ? ON_PHONE : ON_NARROW_PHONE)
                .toList();
    }

    /** All the others. */
    public List<NavigationItem> menu() {
        return places().stream().skip(IN_ROW).toList();
    }

    /** Whether whoever looks may write to any young person whose page it is. */
    public boolean mayWriteToThem() {
        var viewer = viewer();
        return viewer != null
                && !viewer.onlyShared()
                && NavigationPermissions.of(viewer).writeToYoungPeople();
    }

    /** Whether there are pages that keys lead to, for this viewer. */
    public boolean hasShortcuts() {
        return !navigation.shortcuts().isEmpty();
    }

    /** The shortcuts of this viewer for the script; empty where it is not needed. */
    public String shortcuts() {
        return navigation.forTheScript();
    }

    /** The language of this page. */
    public Language language() {
        return LanguageContext.language();
    }

    /**
     * Those whoever looks may choose instead; none on a page that holds what somebody typed, on which no form may be sent, or which tells no more
     * than that something is not there: that page is the same wherever it comes.
     */
    public List<Language> otherLanguages() {
        return !asked || csrf.isEmpty() || page.status() != OK
                ? List.of()
                : Language.all().stream().filter(one -> !one.equals(language())).toList();
    }

    /** What whoever looks is called at the top of the page. */
    public String called() {
        var who = viewer();
        return who == null || who.name().isBlank() ? Words.say("layout.you") : who.name();
    }

    /** Whether a young person looks: their pages are larger, warmer and shorter. */
    public boolean young() {
        var viewer = viewer();
        return viewer != null && viewer.youngPerson() != null;
    }

    /** Whether it looks as a young person's pages do: also where it names nobody, in a browser that a young person is in. */
    public boolean looksYoung() {
        return young() || leavesTo != null;
    }

    /** The pages about one young person, as far as they are open to whoever looks. */
    public List<RecordTab> recordTabs() {
        return navigation.recordTabs();
    }

    /** What can be done about one young person from any page about them, as far as it is open to whoever looks. */
    public List<RecordTab> acts() {
        return navigation.acts();
    }

    /** What a young person reads about themselves, but for the page they are on. */
    public List<NavigationItem> aboutMe() {
        return navigation.aboutMe().stream()
                .filter(place -> !path.equals(place.address()))
                .toList();
    }

    /** Whether an entry of the navigation is the part of Kith this page belongs to: of those it lies in, the nearest. */
    public boolean isIn(NavigationItem place) {
        return lies(place)
                && places().stream()
                        .filter(this::lies)
                        .allMatch(
                                one -> one.address().length() <= place.address().length());
    }

    private boolean lies(NavigationItem place) {
        return path.equals(place.address()) || path.startsWith(place.address() + "/");
    }
}
