package org.kith.web;

import java.util.List;
import org.kith.actor.Viewer;

/** What is to be known at a moment of the work. Asked only when a page names a moment, after its own transaction. */
@FunctionalInterface
public interface Notices {
    List<Notice> at(Viewer viewer, PolicyPrompt moment);
}
