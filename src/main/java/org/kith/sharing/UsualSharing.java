package org.kith.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.vocabulary.Section;

/** What a share is usually for and how long it runs, as the organisation of whoever acts says. The form begins with it; who sees what it never says. */
public interface UsualSharing {
    /** Within the transaction of whoever shares. */
    Said now();

    /**
     * Of one section, or of all.
     *
     * @param purpose empty where nothing is said
     * @param months null where nothing is said
     */
    record Usual(String purpose, @Nullable Integer months) {
        public static final Usual NOTHING = new Usual("", null);

        private String until(LocalDate today) {
            return months == null ? "" : today.plusMonths(months).toString();
        }
    }

    /**
     * @param all of each section of which nothing of its own is said
     * @param own of some sections
     */
    record Said(Usual all, Map<Section, Usual> own) {
        public static final Said NOTHING = new Said(Usual.NOTHING, Map.of());

        int months() {
            return all.months() == null ? Sharing.MONTHS : all.months();
        }

        /** With what is usual of each section that is not shared yet. */
        Form in(Form begins, Held held, LocalDate today) {
            var form = begins;
            for (var section : own.keySet()) {
                if (held.level(section) == Level.NOTHING) {
                    var usual = own.getOrDefault(section, Usual.NOTHING);
                    form = form.with(SharingForm.in("purpose", section), usual.purpose())
                            .with(SharingForm.in("until", section), usual.until(today));
                }
            }
            return form;
        }

        /** Whether a form begins with something of it: what is shared already says what for, and until when, of all else. */
        boolean isIn(List<Grant> holding) {
            return !own.isEmpty() || holding.isEmpty() && !all.equals(Usual.NOTHING);
        }
    }
}
