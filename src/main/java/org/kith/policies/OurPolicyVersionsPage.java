package org.kith.policies;

import java.util.ArrayList;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Difference;

/** Every version of a policy somebody may read, the latest first, and what changed from one to the next, in words. */
record OurPolicyVersionsPage(Viewer viewer, OurPolicy policy, List<Version> versions) implements Page {

    record Step(Version version, List<Difference.Piece> pieces) {}

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < versions.size(); i++) {
            var before = i + 1 < versions.size() ? versions.get(i + 1).wording().whole() : null;
            steps.add(new Step(
                    versions.get(i),
                    Difference.between(before, versions.get(i).wording().whole())));
        }
        return steps;
    }
}
