package org.kith.together;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** The forms of this room in which what is typed is kept. Whoever may not say something types nothing there. */
@Component
class TogetherDrafts implements DraftForms {
    private static final String KIND = "together-";
    private final Together together;

    TogetherDrafts(Together together) {
        this.together = together;
    }

    static DraftForm lines(UUID worker, Side side) {
        return of(side.key(), worker, "/together/" + worker + "/sides/" + side.key(), LinesForm.FIELDS);
    }

    static DraftForm view(UUID worker) {
        return of("view", worker, "/together/" + worker + "/view", List.of(ViewForm.STAGE, ViewForm.WORDS));
    }

    static DraftForm otherwise(UUID worker, UUID said) {
        return of("otherwise", said, "/together/" + worker + "/otherwise/" + said, List.of(OtherwiseForm.WORDS));
    }

    private static DraftForm of(String what, UUID of, String place, List<String> fields) {
        return DraftForm.of(new FormName(KIND + what, of), place, fields);
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var of = asked.name().of();
        return of == null
                ? Optional.empty()
                : asked.name()
                        .after(KIND)
                        .map(what -> what.equals("otherwise") ? otherwise(asked, of) : of(asked, what, of));
    }

    private DraftForm of(Asked asked, String what, UUID worker) {
        var may = TogetherPermissions.of(asked.viewer());
        may.mustSee();
        may.mustSay(together.of(asked.youngPerson(), worker).mate());
        return what.equals("view")
                ? view(worker)
                : Side.of(what)
                        .filter(side -> side == Side.MINE || !may.own())
                        .map(side -> lines(worker, side))
                        .orElseThrow(NotFound::new);
    }

    private DraftForm otherwise(Asked asked, UUID said) {
        var may = TogetherPermissions.of(asked.viewer());
        may.mustSee();
        var pair = together.saying(asked.youngPerson(), said);
        may.mustAnswer(pair.mate(), pair.find(said).orElseThrow(NotFound::new));
        return otherwise(pair.mate().account(), said);
    }
}
