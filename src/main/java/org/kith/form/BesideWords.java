package org.kith.form;

import gg.jte.Content;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the end of each form in which sentences are written, for whoever looks: bound round a page, and made once where there is such a form. It is
 * put there by what all such forms share, so that none is without.
 */
public final class BesideWords {
    private static final ScopedValue<BesideWords> NOW = ScopedValue.newInstance();

    private final Supplier<Content> made;
    private @Nullable Content content;
    private boolean wrote;

    private BesideWords(Supplier<Content> made) {
        this.made = made;
    }

    public static void round(Supplier<Content> made, Runnable page) {
        ScopedValue.where(NOW, new BesideWords(made)).run(page);
    }

    /** A place for sentences stands in the form that is being put on the page. */
    public static String place() {
        if (NOW.isBound()) {
            NOW.get().wrote = true;
        }
        return "";
    }

    /** What stands at the end of this form; null where there is no place for sentences in it, or nothing to be said of that. */
    public static @Nullable Content end() {
        return NOW.isBound() ? NOW.get().taken() : null;
    }

    private @Nullable Content taken() {
        if (!wrote) {
            return null;
        }
        wrote = false;
        var known = content == null ? made.get() : content;
        content = known;
        return known;
    }
}
