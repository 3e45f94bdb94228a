package org.kith.reconnecting;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** The forms of this room in which what is typed is kept: of a wish, and of what whoever looks says of one. */
@Component
class ReconnectingDrafts implements DraftForms {
    private static final String KIND = "reconnecting";
    static final DraftForm NEW = DraftForm.of(new FormName(KIND, null), "/reconnecting/new", WishForm.FIELDS);

    private final Searches searches;

    ReconnectingDrafts(Searches searches) {
        this.searches = searches;
    }

    static DraftForm of(UUID wish, Step step) {
        return DraftForm.of(
                new FormName(KIND + "-" + step.key(), wish),
                "/reconnecting/" + wish + "/says/" + step.key(),
                WishForm.FIELDS);
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        if (asked.name().equals(NEW.name())) {
            ReconnectingPermissions.of(asked.viewer()).mustSee();
            return Optional.of(NEW);
        }
        var wish = asked.name().of();
        return wish == null ? Optional.empty() : asked.name().after(KIND + "-").map(key -> step(asked, wish, key));
    }

    private DraftForm step(Asked asked, UUID wish, String key) {
        var may = ReconnectingPermissions.of(asked.viewer());
        may.mustSee();
        may.mustLook();
        var step = Step.ofKey(key).filter(one -> !Step.MOVES.contains(one)).orElseThrow(NotFound::new);
        var now = searches.of(asked.youngPerson(), wish);
        if (!asked.sent()) {
            may.mustTake(step, now);
        }
        return of(wish, step);
    }
}
