package org.kith.attachments;

import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.files.VirusScan;
import org.springframework.stereotype.Component;

/** Asks the scanner again about files that are held, one at a time and outside any transaction, and says what came of it. */
@Component
public class HeldFiles {
    /** Asked of one organisation in one go without an answer: by then the scanner is away, and asking on would only wait. */
    private static final int UNANSWERED = 3;

    private final ActorTransactions acting;
    private final HeldSql sql;
    private final VirusScan scan;

    HeldFiles(ActorTransactions acting, HeldSql sql, VirusScan scan) {
        this.acting = acting;
        this.sql = sql;
        this.scan = scan;
    }

    public void scanAgain() {
        acting.as(Actor.job(JobName.SCAN), viewer -> sql.organisations()).forEach(this::scanAgain);
    }

    private void scanAgain(UUID organisation) {
        var job = Actor.job(JobName.SCAN, organisation);
        int unanswered = 0;
        for (var id : acting.as(job, viewer -> sql.held())) {
            if (!isAnswered(job, id) && ++unanswered == UNANSWERED) {
                return;
            }
        }
    }

    private boolean isAnswered(Actor job, UUID id) {
        var bytes = acting.as(job, viewer -> sql.bytes(id));
        return bytes.isEmpty()
                || switch (scan.scan(bytes.get())) {
                    case UNREACHABLE -> false;
                    case FOUND -> decide(job, id, Attachment.State.REFUSED);
                    // Nobody wants it scanned any more: it is as safe as any file that comes in now.
                    case CLEAN, NOT_ASKED -> decide(job, id, Attachment.State.KEPT);
                };
    }

    private boolean decide(Actor job, UUID id, Attachment.State state) {
        acting.doAs(job, viewer -> sql.decide(id, state));
        return true;
    }
}
