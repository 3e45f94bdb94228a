package org.kith.joining;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.form.Form;
import org.kith.people.PeoplePermissions;
import org.kith.web.NotAllowed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Says which account a worker of a return is, each verb in the transaction of whoever says it: one proposes, another says that it is so. The young
 * people it shows are in the log.
 */
@Component
@ConditionalOnWebApplication
class WorkerJoins {
    private static final AccessLogEntry NAMED = AccessLogEntry.at("worker", "people");

    private final ActorTransactions acting;
    private final WorkerJoinSql sql;
    private final WorkerSideSql sides;
    private final CountedAgain countedAgain;

    WorkerJoins(ActorTransactions acting, WorkerJoinSql sql, WorkerSideSql sides, CountedAgain countedAgain) {
        this.acting = acting;
        this.sql = sql;
        this.sides = sides;
        this.countedAgain = countedAgain;
    }

    /** A worker whoever looks may say something of. */
    WorkerJoinSql.Named worker(Viewer viewer, UUID id) {
        NotAllowed.unless(PeoplePermissions.of(viewer).seeYoungPeople(), "error.not-yours");
        var worker = sql.worker(id).orElseThrow(NotFound::new);
        JoiningPermissions.of(viewer).mustSayOfWorkers();
        return worker;
    }

    /** What is proposed or holds; nothing where neither is. */
    Optional<WorkerJoin> now(UUID worker) {
        return sql.joins(worker).stream().filter(join -> !join.isOver()).findFirst();
    }

    /** With both side by side, where there is somebody to look at: who is chosen, or else who it is said to be. */
    WorkerJoinPage page(Viewer viewer, UUID id, Form form, @Nullable UUID chosen) {
        var worker = worker(viewer, id);
        var joins = sql.joins(id);
        var now = joins.stream().filter(join -> !join.isOver()).findFirst().orElse(null);
        var beside = now == null ? chosen : now.beside();
        var both = beside == null ? null : both(id, beside);
        return new WorkerJoinPage(viewer, worker, now, both, joins, beside == null ? choice(id) : null, form);
    }

    /** Who could be this worker, below the young people they were with. */
    private WorkerJoinPage.Choice choice(UUID worker) {
        var one = sides.worker(worker).orElseThrow(NotFound::new);
        shown(one);
        return new WorkerJoinPage.Choice(one, sql.accounts(worker));
    }

    private WorkerJoinPage.Both both(UUID worker, UUID account) {
        var both = new WorkerJoinPage.Both(
                sides.worker(worker).orElseThrow(NotFound::new),
                sides.account(account).or(() -> sides.worker(account)).orElseThrow(NotFound::new),
                account);
        shown(both.one(), both.other());
        return both;
    }

    private void shown(WorkerSide... sides) {
        acting.shownInList(
                Stream.of(sides)
                        .flatMap(side -> side.stretches().stream())
                        .map(WorkerSide.Stretch::youngPerson)
                        .distinct()
                        .toList(),
                NAMED);
    }

    /** With who was chosen in it: an account, or another code that was typed; or with what is wrong with that. */
    Form chosen(UUID worker, Form form) {
        var typed = form.line(JoiningForm.CODE);
        if (!typed.isEmpty()) {
            return !form.value(JoiningForm.ACCOUNT).isEmpty()
                    ? form.refuse(JoiningForm.CODE, "joining.worker.code.or")
                    : ofCode(form, sql.worker(worker).orElseThrow(), sql.code(worker, typed));
        }
        var chosen = form.value(JoiningForm.ACCOUNT);
        var isThere = sql.accounts(worker).stream().anyMatch(one -> one.value().equals(chosen));
        var code = form.uuid(JoiningForm.ACCOUNT);
        return form.refuseIf(
                !isThere && (code == null || !sql.areCodesApart(worker, code)),
                JoiningForm.ACCOUNT,
                "joining.worker.account.choose");
    }

    /** Whoever stands for both keeps their name, so it is not one who has none. */
    private static Form ofCode(Form form, WorkerJoinSql.Named worker, Optional<WorkerJoinSql.Named> code) {
        if (code.isEmpty()) {
            return form.refuse(JoiningForm.CODE, "joining.worker.code.unknown");
        }
        return form.with(JoiningForm.ACCOUNT, code.get().id().toString())
                .refuseIf(
                        code.get().name() == null && worker.isNamed(), JoiningForm.CODE, "joining.worker.code.unnamed");
    }

    /** Answers whether it stands as it was proposed here, by this form or one before. */
    boolean propose(Viewer viewer, UUID worker, Form form) {
        var because = form.words(JoiningForm.BECAUSE);
        var account = form.id(JoiningForm.ACCOUNT);
        sql.propose(viewer, worker, form.key(), account, because);
        return now(worker)
                .filter(join -> join.beside().equals(account) && because.equals(join.because()))
                .isPresent();
    }

    /** Answers whether it holds now, as whoever acts said, and nobody before them. */
    boolean confirm(Viewer viewer, UUID worker, UUID join) {
        var now = now(worker).filter(one -> one.id().equals(join));
        if (now.filter(WorkerJoin::waits).isPresent()) {
            NotAllowed.unless(now.get().mayConfirm(), "joining.not-second");
            sql.confirm(viewer, join);
            countedAgain.everybody(viewer);
        }
        return now(worker)
                .filter(one -> one.id().equals(join) && one.holds() && one.confirmedByYou())
                .isPresent();
    }

    /** Answers whether it is over for this reason. */
    boolean undo(Viewer viewer, UUID worker, @Nullable UUID join, String because) {
        var now = now(worker).filter(one -> join == null || one.id().equals(join));
        if (now.isPresent()) {
            sql.undo(viewer, worker, now.get(), because);
            if (now.get().holds()) {
                countedAgain.everybody(viewer);
            }
        }
        return sql.joins(worker).stream().anyMatch(one -> because.equals(one.undoneBecause()));
    }
}
