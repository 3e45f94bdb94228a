package org.kith.words;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which language Kith speaks just now, and what day it is to whoever reads it: bound once, round a request or a message. Where nothing is
 * bound, as on the command line, it speaks English.
 */
public final class LanguageContext {
    private static final ScopedValue<LanguageContext> NOW = ScopedValue.newInstance();

    private final @Nullable Clock clock;
    private final @Nullable ZoneId zone;
    private final boolean asked;
    private Language language;
    private boolean turned;

    /**
     * @param clock null where what is said is read on another day
     * @param zone null where nobody said by which clock they live
     * @param asked whether anybody asked for this language
     */
    private LanguageContext(Language language, @Nullable Clock clock, @Nullable ZoneId zone, boolean asked) {
        this.language = language;
        this.clock = clock;
        this.zone = zone;
        this.asked = asked;
    }

    /** For somebody who reads it now, by the clock of this zone; in London where that is null. */
    public static LanguageContext now(Language language, Clock clock, @Nullable ZoneId zone) {
        return new LanguageContext(language, clock, zone, true);
    }

    /** For somebody who reads it now, in London. */
    public static LanguageContext now(Language language, Clock clock) {
        return now(language, clock, null);
    }

    /** Of whom nothing says what they read: English, until it is known whose organisation they belong to. */
    public static LanguageContext unasked(Clock clock, @Nullable ZoneId zone) {
        return new LanguageContext(Language.ENGLISH, clock, zone, false);
    }

    /** For somebody who reads it later. */
    public static LanguageContext later(Language language) {
        return new LanguageContext(language, null, null, true);
    }

    public <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(NOW, this).call(work);
    }

    public static boolean isBound() {
        return NOW.isBound();
    }

    public static Language language() {
        return NOW.isBound() ? NOW.get().language : Language.ENGLISH;
    }

    /**
     * From now on in the language somebody chose for themselves, when it is known who they are; where they chose none, and nothing asked for one, in
     * that of their organisation.
     */
    public static void turnTo(@Nullable String chosen, @Nullable String organisations) {
        if (NOW.isBound()) {
            Language.named(chosen)
                    .ifPresentOrElse(NOW.get()::turn, () -> NOW.get().speakAs(organisations));
        }
    }

    /** It is nobody's choice, so no browser goes on in it. */
    private void speakAs(@Nullable String organisations) {
        if (!asked && !turned) {
            Language.named(organisations).ifPresent(one -> language = one);
        }
    }

    private void turn(Language chosen) {
        turned = turned || !chosen.equals(language);
        language = chosen;
    }

    /** Whether somebody chose another language for themselves than it began in. */
    public static boolean isTurned() {
        return NOW.isBound() && NOW.get().turned;
    }

    /** By which clock whoever reads it lives; London's where nobody said. */
    static ZoneId zone() {
        return saidZone().orElse(Dates.LONDON);
    }

    /** The same; nothing where nobody said. */
    static Optional<ZoneId> saidZone() {
        return NOW.isBound() ? Optional.ofNullable(NOW.get().zone) : Optional.empty();
    }

    /** The day in London. */
    static Optional<LocalDate> today() {
        return NOW.isBound() ? NOW.get().day() : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(clock).map(time -> LocalDate.now(time.withZone(Dates.LONDON)));
    }
}
