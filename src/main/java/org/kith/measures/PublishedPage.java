package org.kith.measures;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * What the Department for Education has published, as far as Kith has it: the latest year of each table, for England and the area chosen.
 *
 * @param areas those there are figures of, where a whole table is loaded
 * @param chosen the code of the area chosen; empty for England alone
 */
record PublishedPage(Viewer viewer, List<Table> tables, List<Area> areas, String chosen) implements Page {

    /** @param comesWithKith whether it was loaded by nobody, and is of England alone */
    record Table(PublishedKind kind, List<PublishedFigure> figures, boolean comesWithKith) {

        int year() {
            return figures.getFirst().key().year();
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
