package org.kith.working;

import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;

/** Somebody who said hello already, so that nothing of it waits for them. */
public final class SaidHello {
    private SaidHello() {}

    public static void by(InOrganisation house, Colleague worker) {
        var reach = new WorkerContact("07700 900214", true, "worker@example.org", WorkerContact.Way.TEXT);
        WorkingStory.said(
                house,
                worker,
                WorkingStory.words("Hello, this is me", "09:00-17:00;;09:00-13:00;;;;", reach, null, Away.NONE));
    }
}
