package org.kith.people;

import java.util.List;
import org.kith.actor.Viewer;

/** What other parts of Kith ask those who work with young people to look at; it stands on their first page. Asked in their transaction. */
public interface ToLookAt {

    /** @param address where it is looked at */
    record Line(String sentence, String address) {}

    List<Line> lines(Viewer viewer);
}
