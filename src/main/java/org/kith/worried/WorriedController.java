package org.kith.worried;

import java.util.Objects;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.drafts.OwnDrafts;
import org.kith.form.Form;
import org.kith.nation.Nations;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Managers write whom young people of their organisation can call, beside the numbers of their nation. */
@Controller
@RequestMapping("/worried")
class WorriedController {
    private final ActorTransactions acting;
    private final WorriedSql sql;
    private final Nations nations;
    private final OwnDrafts drafts;

    WorriedController(ActorTransactions acting, WorriedSql sql, Nations nations, OwnDrafts drafts) {
        this.acting = acting;
        this.sql = sql;
        this.nations = nations;
        this.drafts = drafts;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor) {
        return acting.<Answer>as(actor, viewer -> {
            WorriedPermissions.of(viewer).mustSay();
            var begun = drafts.of(WorriedDrafts.FORM);
            return page(viewer, begun.orElseGet(() -> WorriedForm.of(sql.now().orElse(null), sql.times())), false);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worried-written")
    Answer write(Actor actor, Form sent) {
        var form = WorriedForm.checked(sent);
        return acting.<Answer>as(actor, viewer -> {
            WorriedPermissions.of(viewer).mustSay();
            if (form.isWrong()) {
                return page(viewer, form, false);
            }
            if (!say(viewer, form)) {
                return page(viewer, form.again().with(WorriedForm.SEEN, String.valueOf(sql.times())), true);
            }
            if (WorriedForm.said(form, WorriedForm.WORDS) != null
                    || drafts.of(WorriedDrafts.FORM).isPresent()) {
                drafts.sent(viewer, WorriedDrafts.FORM, sent);
            }
            return Redirect.to("/worried");
        });
    }

    /** Answers whether it stands: not where something was said since the form began. */
    private boolean say(Viewer viewer, Form form) {
        sql.oneByOne(Objects.requireNonNull(viewer.organisation(), "managers belong to one"));
        var now = sql.now().orElse(null);
        var words = WorriedForm.said(form, WorriedForm.WORDS);
        var welsh = WorriedForm.said(form, WorriedForm.WELSH);
        var same = now == null ? words == null : now.words().equals(words) && Objects.equals(now.welsh(), welsh);
        if (same) {
            return true;
        }
        if (sql.isSaid(form.key()) || sql.times() != form.number(WorriedForm.SEEN)) {
            return false;
        }
        sql.say(viewer, form.key(), sql.times() + 1, words, welsh);
        return true;
    }

    private WorriedPage page(Viewer viewer, Form form, boolean isLate) {
        return new WorriedPage(
                viewer, form, sql.now().orElse(null), Call.of(nations.of(viewer).orElse(null)), isLate);
    }
}
