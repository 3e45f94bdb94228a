package org.kith.record;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;
import org.kith.withholding.WithheldLine;
import org.kith.words.Dates;

/** Everything kept back from young people the viewer works with, what is to be looked at again first at the top. */
record WithheldPage(Viewer viewer, SectionNames names, List<WithheldLine> all, LocalDate today) implements Page {

    /** Which entry it stands in, so that two lines about one young person are told apart. */
    String in(WithheldLine line) {
        var kind = Kind.ofKey(line.in().kind()).map(Kind::plainName).orElse("");
        var section = Section.ofKey(line.in().section()).map(names::of).orElse("");
        return say("withheld-list.in", kind, section, Dates.longDay(line.in().day()));
    }

    long overdue() {
        return all.stream().filter(one -> one.withheld().why().overdue(today)).count();
    }
}
