package org.kith.web;

import org.kith.actor.Viewer;

/** Who reads what a young person wrote just now, as one bean of a room: asked only where a page says that something of theirs was sent, or who will read it. */
public interface OwnReaders {
    /** Their team, by name, as a sentence begins with it. */
    String of(Viewer viewer);

    /** They and their team, by name, as one says beside a button who will read something. */
    String beside(Viewer viewer);
}
