package org.kith.backup;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.FirstSteps;
import org.springframework.stereotype.Component;

/** That a backup is made of the database that Kith carries; of somebody's own nothing is known here. */
@Component
class BackupSteps implements FirstSteps {
    private final Backups backups;

    BackupSteps(Backups backups) {
        this.backups = backups;
    }

    @Override
    public List<Step> of(Viewer viewer) {
        var now = backups.now();
        return now.ours()
                ? List.of(new Step(
                        70,
                        "backup.step",
                        !now.places().isEmpty() && now.state().made() != null,
                        "/backups"))
                : List.of();
    }
}
