package org.kith.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.intake.ByteSource;
import org.kith.intake.Finding;
import org.kith.numbers.NumberQuestions;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnReader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * What loading a return that waits would do, worked out each time somebody asks, since another return may have been loaded since. The files
 * are read between two transactions and not inside one.
 */
@Component
@ConditionalOnWebApplication
class Preview {
    private final ActorTransactions acting;
    private final ReturnInbox desk;
    private final FileSql files;
    private final ReturnLoader loader;
    private final NumberQuestions questions;

    Preview(ActorTransactions acting, ReturnInbox desk, FileSql files, ReturnLoader loader, NumberQuestions questions) {
        this.acting = acting;
        this.desk = desk;
        this.files = files;
        this.loader = loader;
        this.questions = questions;
    }

    /** The return's files as they read, if it waits for somebody to decide. */
    Optional<ReadResult> read(Actor actor, UUID id) {
        return read(actor, id, Map.of());
    }

    /** @param chosen beside what is kept: names of files or sheets by the title of the module they are to be read as */
    Optional<ReadResult> read(Actor actor, UUID id, Map<String, String> chosen) {
        record Open(HandedIn one, Map<String, ByteSource> files) {}
        var open = acting.as(actor, viewer -> {
            var one = desk.find(viewer, id);
            return new Open(one, one.state().hasFiles() ? files.of(id) : Map.of());
        });
        return open.files().isEmpty()
                ? Optional.empty()
                : Optional.of(read(open.files(), new ReportingYear(open.one().year()), both(open.one(), chosen)));
    }

    /** What is kept and what is chosen now, which counts where the two differ. */
    static Map<String, String> both(HandedIn one, Map<String, String> chosen) {
        var both = new TreeMap<>(one.chosen());
        both.putAll(chosen);
        return both;
    }

    /** Within a transaction of whoever looks. */
    @Nullable
    LoadCounts of(Viewer viewer, HandedIn one, Optional<ReadResult> read) {
        return one.state().hasFiles() && read.isPresent() ? wouldDo(viewer, read.get()) : one.counts();
    }

    private @Nullable LoadCounts wouldDo(Viewer viewer, ReadResult read) {
        return read instanceof ReadResult.Readable readable
                ? loader.preview(ReturnInbox.organisation(viewer), readable.theReturn())
                : null;
    }

    /** What is asked about the numbers it names, within the same transaction. */
    NumberQuestions.OfReturn numbers(HandedIn one, @Nullable LoadCounts counts, Optional<ReadResult> read) {
        return counts == null
                ? NumberQuestions.OfReturn.NOTHING
                : questions.of(
                        one.organisation(),
                        one.state().isLoaded() ? one.id() : null,
                        counts.lookalikes(),
                        readable(read));
    }

    /** Whether rows of it begin after its year, or none is of it, so that it may be the return of another. */
    static boolean asksForTheYear(Optional<ReadResult> read) {
        return any(read, one -> one.asksForTheYear() || one.saysNothingOfTheYear());
    }

    /** Whether any of its dates makes sense only with the month first, so that others may be misread. */
    static boolean saysMonthFirst(Optional<ReadResult> read) {
        return any(read, Finding::saysMonthFirst);
    }

    private static boolean any(Optional<ReadResult> read, Predicate<Finding> what) {
        return readable(read).stream().flatMap(one -> one.findings().stream()).anyMatch(what);
    }

    static Optional<Return903> readable(Optional<ReadResult> read) {
        return read.flatMap(result ->
                result instanceof ReadResult.Readable readable ? Optional.of(readable.theReturn()) : Optional.empty());
    }

    private static ReadResult read(Map<String, ByteSource> files, ReportingYear year, Map<String, String> chosen) {
        try {
            return ReturnReader.read(files, year, chosen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
