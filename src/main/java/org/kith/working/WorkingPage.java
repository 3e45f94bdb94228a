package org.kith.working;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.AboutWorker;
import org.kith.people.SaidOfWorkers;
import org.kith.web.FormPage;

/**
 * How young people see whoever looks.
 *
 * @param versions all they said, the latest first
 * @param shown as young people read it; null where nothing was said
 * @param form the one that came back: of a time away, or at {@value #PHOTO} of a photo
 * @param silent who of their teams says nothing yet; none for whoever is not told
 */
record WorkingPage(
        Viewer viewer,
        List<Said> versions,
        @Nullable AboutWorker shown,
        Photo photo,
        Form form,
        LocalDate today,
        List<String> silent)
        implements FormPage {
    static final String PHOTO = "photo";

    /**
     * @param now null where none stands
     * @param before those that stand no more, the latest first
     */
    record Photo(SaidOfWorkers.@Nullable Photo now, List<PhotoSql.Past> before) {

        /** The one that stands, as its form gives it back. */
        String id() {
            return now == null ? "" : now.large().substring(now.large().lastIndexOf('/') + 1);
        }
    }

    boolean isSaid() {
        return !versions.isEmpty();
    }

    List<Away.Time> away() {
        return isSaid() ? versions.getFirst().words().away().from(today) : List.of();
    }

    String words(Away.Time time) {
        return time.words(today);
    }

    /** What was said before in other words. */
    List<Said> before() {
        return versions.stream()
                .skip(1)
                .filter(one ->
                        !one.words().hello().equals(versions.getFirst().words().hello()))
                .toList();
    }
}
