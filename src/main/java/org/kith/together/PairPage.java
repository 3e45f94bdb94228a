package org.kith.together;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;
import org.kith.words.Dates;

/** How a young person and one worker work together: what waits for whoever looks first, then what each of both says. */
record PairPage(Viewer viewer, YoungPersonHeader whose, Pair pair, Views views, Who readers) implements Page {

    /**
     * Who reads what, by name.
     *
     * @param asked what whoever looks is asked to agree to
     * @param team what was agreed
     * @param both what was not
     */
    record Who(String asked, String team, String both) {}

    /** Whom those who work with them are told of after they sent something. */
    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    private TogetherPermissions may() {
        return TogetherPermissions.of(viewer);
    }

    boolean own() {
        return may().own();
    }

    boolean isOneOf() {
        return may().isOneOf(pair.mate());
    }

    boolean maySay() {
        return may().say(pair.mate());
    }

    boolean mayAnswer(Said said) {
        return may().answer(pair.mate(), said) && said.otherwise() == null;
    }

    String title() {
        var mate = pair.mate().name();
        return own()
                ? say("together.pair.own", mate)
                : isOneOf() ? say("together.pair.you", whose.name()) : say("together.pair", whose.name(), mate);
    }

    Optional<String> lookAgain() {
        return pair.lookAgain(isOneOf());
    }

    /** Whose words they are, as whoever looks reads it. */
    String heading(boolean byYoung) {
        return own() == byYoung && isOneOf()
                ? say(own() ? "together.side.own" : "together.side.you")
                : say("together.side", byYoung ? whose.name() : pair.mate().name());
    }

    /** Whoever is not one of both reads what holds. */
    Optional<Said> first(boolean byYoung) {
        return isOneOf() ? pair.now(byYoung) : pair.holding(byYoung);
    }

    /** What holds as long as nobody agreed to what was said since. */
    Optional<Said> until(boolean byYoung) {
        return isOneOf()
                ? pair.holding(byYoung)
                        .filter(one -> !one.equals(pair.now(byYoung).orElse(null)))
                : Optional.empty();
    }

    List<Said> before(boolean byYoung) {
        return isOneOf() ? pair.before(byYoung) : List.of();
    }

    String none(boolean byYoung) {
        var mine = isOneOf() && own() == byYoung;
        return say(mine ? "together.none.you" : isOneOf() ? "together.none" : "together.none-agreed", name(byYoung));
    }

    /** Who wrote it and when. */
    String written(Said said) {
        var day = Dates.longDay(Dates.dayOf(said.at()));
        if (said.asTold()) {
            return own()
                    ? say("together.told.own", pair.mate().name(), day)
                    : isOneOf()
                            ? say("together.told.you", whose.name(), day)
                            : say("together.told", pair.mate().name(), whose.name(), day);
        }
        return line("together.written.", said.byYoung(), said.at());
    }

    String otherwise(Said said) {
        return say("together.see-otherwise" + (said.asTold() ? ".told" : ""));
    }

    /** Who reads it as it stands, by name. */
    String readers(Said said) {
        return said.agreedAt() != null ? readers.team() : readers.both();
    }

    /** What whoever is asked said of it. */
    String answered(Said said) {
        var otherwise = said.otherwise();
        if (otherwise != null) {
            return line("together.otherwise.on.", said.asksYoung(), otherwise.at());
        }
        var agreed = said.agreedAt();
        return agreed != null
                ? line("together.agreed.on.", said.asksYoung(), agreed)
                : line("together.waiting.", said.asksYoung(), said.at());
    }

    private String line(String key, boolean young, Instant at) {
        var day = Dates.longDay(Dates.dayOf(at));
        return young == own() && isOneOf() ? say(key + "you", day) : say(key + "them", name(young), day);
    }

    private String name(boolean young) {
        return young ? whose.name() : pair.mate().name();
    }

    /** Whoever looks last. */
    List<Boolean> sides() {
        return List.of(!own(), own());
    }

    /** As a heading: {@code Where I think we are}. */
    String thinks(boolean byYoung) {
        return byYoung == own()
                ? say(own() ? "together.view.own" : "together.view.you")
                : say("together.view.other", name(byYoung));
    }

    String thought(View view) {
        return line("together.view.said.", view.byYoung(), view.at());
    }

    boolean answersMeanwhile() {
        return !pair.waitingFor(own()).isEmpty() && maySay();
    }

    String words(Side side) {
        var has = pair.now(side.byYoung(own())).isPresent();
        return say("together.write." + (own() ? "own" : side.key()) + (has ? ".again" : ""), whose.name());
    }

    String all() {
        return whose.address() + "/together";
    }
}
