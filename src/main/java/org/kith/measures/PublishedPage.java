package org.kith.measures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * What the Department for Education has published, as far as Kith has it: the latest year of each table, for England and the area chosen.
 *
 * @param areas those there are figures of, where a whole table is loaded
 * @param chosen the code of the area chosen; empty for England alone
 */
record PublishedPage(Viewer viewer, List<Table> tables, List<Area> areas, String chosen) implements Page {

    /** @param comesWithKith whether some of it was loaded by nobody, and is of England alone */
    record Table(PublishedKind kind, List<PublishedFigure> figures, boolean comesWithKith) {

        /** The figures of each year, the latest first: those of some ages, or of an area, may be of another year than the rest. */
        SortedMap<Integer, List<PublishedFigure>> byYear() {
            return figures.stream()
                    .collect(groupingBy(figure -> figure.key().year(), TreeMap::new, toList()))
                    .descendingMap();
        }

        /** Whom a figure is about; empty for a table that does not say. */
        static String group(PublishedFigure figure) {
            var measure = figure.key().measure();
            return measure.contains("|") ? measure.substring(0, measure.indexOf('|')) : "";
        }

        static String label(PublishedFigure figure) {
            return PublishedFigure.Measure.words(figure.key().measure());
        }

        boolean hasGroups() {
            return figures.stream().anyMatch(figure -> !group(figure).isEmpty());
        }
    }

    boolean mayRunCommands() {
        return MeasuresPermissions.of(viewer).runCommands();
    }

    boolean maySeeFigures() {
        return MeasuresPermissions.of(viewer).seeFigures();
    }

    boolean isAnyFromKith() {
        return tables.stream().anyMatch(Table::comesWithKith);
    }

    List<Area> toChoose(Area.Kind kind) {
        return areas.stream().filter(area -> area.kind() == kind).toList();
    }
}
