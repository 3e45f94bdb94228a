package org.kith.samepeople;

import static org.kith.words.Words.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.continuity.SameIndex;
import org.kith.continuity.SamePeople;
import org.kith.continuity.SameSource;
import org.kith.paging.Part;
import org.kith.web.Page;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * The young people behind a figure of how much they met the same people, a page of them at a time.
 *
 * @param those a band, or everybody counted
 */
record SameBehindPage(
        Viewer viewer,
        SameScope scope,
        ReportingYear year,
        SameSource source,
        String those,
        List<Row> rows,
        Part<SameYears.Counted> part)
        implements Page {
    static final int SIZE = 50;

    record Row(SameSql.Listed who, SamePeople same) {

        String name() {
            return DisplayName.youngAlone(who.goesBy());
        }

        String address() {
            return "/young-people/" + who.id();
        }

        String figure(SameIndex index) {
            Optional<BigDecimal> figure = index.of(same);
            return figure.map(one -> say("same.mean", one)).orElse("–");
        }
    }

    String title() {
        return say("same.behind." + those);
    }

    String howMany() {
        return say(
                "same.behind.many",
                part.total(),
                Dates.longDay(year.first()),
                Dates.longDay(year.last()),
                say("same.from." + source.key()));
    }

    String back() {
        return "/figures/continuity?" + scope.address().replaceFirst("&", "");
    }

    /** The address of a page of this list, up to where it goes on. */
    String addressOfPages() {
        return "/figures/continuity/young-people?year=" + year + "&from=" + source.key() + scope.address() + "&those="
                + those + "&";
    }
}
