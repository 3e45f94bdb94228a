package org.kith.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which language Kith speaks just now, and what day it is to whoever reads it: bound once, round a request or a message. Where nothing is
 * bound, as on the command line, it speaks English.
 */
public final class LanguageContext {
    private static final ScopedValue<LanguageContext> NOW = ScopedValue.newInstance();

    private final @Nullable Clock clock;
    private Language language;
    private boolean turned;

    /** @param clock null where what is said is read on another day */
    private LanguageContext(Language language, @Nullable Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /** For somebody who reads it now. */
    public static LanguageContext now(Language language, Clock clock) {
        return new LanguageContext(language, clock);
    }

    /** For somebody who reads it later. */
    public static LanguageContext later(Language language) {
        return new LanguageContext(language, null);
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

    /** From now on in the language somebody chose for themselves, when it is known who they are; nothing changes where they chose none. */
    public static void turnTo(@Nullable String chosen) {
        if (NOW.isBound()) {
            Language.named(chosen).ifPresent(NOW.get()::turn);
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

    /** The day in London. */
    static Optional<LocalDate> today() {
        return NOW.isBound() ? NOW.get().day() : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(clock).map(time -> LocalDate.now(time.withZone(Dates.LONDON)));
    }
}
