package org.kith.introductions;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** The forms of this room in which what is typed is kept: that begins an introduction, in which something is said of one, and about themselves. */
@Component
class IntroductionDrafts implements DraftForms {
    private static final String KIND = "introduction";
    static final DraftForm NEW = DraftForm.of(new FormName(KIND, null), "/introductions/new", BeginForm.FIELDS);
    static final DraftForm ABOUT_ME =
            DraftForm.of(new FormName(KIND + "-" + Part.ABOUT.key(), null), "/about-me", PartForm.FIELDS);

    private final Introductions introductions;

    IntroductionDrafts(Introductions introductions) {
        this.introductions = introductions;
    }

    static DraftForm of(UUID introduction, Part part) {
        return DraftForm.of(
                new FormName(KIND + "-" + part.key(), introduction),
                "/introductions/" + introduction + "/parts/" + part.key(),
                PartForm.FIELDS);
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var may = IntroductionPermissions.of(asked.viewer());
        if (asked.name().equals(ABOUT_ME.name())) {
            may.mustBeOwn();
            return Optional.of(ABOUT_ME);
        }
        if (asked.name().equals(NEW.name())) {
            may.mustWrite();
            return Optional.of(NEW);
        }
        var introduction = asked.name().of();
        return introduction == null
                ? Optional.empty()
                : asked.name()
                        .after(KIND + "-")
                        .map(key -> part(asked, introduction, Part.ofKey(key).orElseThrow(NotFound::new)));
    }

    private DraftForm part(Asked asked, UUID introduction, Part part) {
        var may = IntroductionPermissions.of(asked.viewer());
        may.mustWrite();
        if (!asked.sent()) {
            may.mustSay(part, introductions.of(asked.youngPerson(), introduction), introductions.days());
        }
        return of(introduction, part);
    }
}
