package org.kith.working;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.InOrganisation;
import org.kith.words.Dates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What some of those who work with the demo's young people say of themselves: one is away, and somebody stands in. */
@Component
@ConditionalOnProperty("kith.demo")
final class WorkingStory implements DemoStory {
    private static final String INSERT = """
            insert into working_said (id, organisation_id, account_id, version, hello, hours, phone, texts, email, best, stand_in, away, said_at)
            values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment())
            """;
    private static final String OFFICE = "09:00-17:00;09:00-17:00;09:00-17:00;09:00-17:00;09:00-13:00;;";
    private static final String LATE = ";12:00-20:00;12:00-20:00;12:00-20:00;12:00-20:00;10:00-14:00;";

    private final Clock clock;

    WorkingStory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Characters there) {
        var house = there.organisation();
        var amina = there.colleague("Amina Okafor");
        var grace = there.colleague("Grace Bell");
        said(
                house,
                amina,
                words(
                        "Hi, I am Amina. I bake too much and I always have tea. You never need a reason to text me.",
                        OFFICE,
                        new WorkerContact("07700 900214", true, "amina.okafor@example.org", WorkerContact.Way.TEXT),
                        there.colleague("Callum Reid"),
                        Away.NONE));
        said(
                house,
                there.colleague("Callum Reid"),
                words(
                        "I am Callum. I drive the old blue van, I know a lot about football and nothing about cooking.",
                        LATE,
                        new WorkerContact("07700 900377", true, null, WorkerContact.Way.CALL),
                        amina,
                        aroundToday()));
        said(
                house,
                grace,
                words(
                        "I am Grace, and I look after the Riverside team. If you cannot reach your worker, ring me.",
                        OFFICE,
                        new WorkerContact("07700 900458", true, "grace.bell@example.org", WorkerContact.Way.CALL),
                        null,
                        Away.NONE));
        said(
                house,
                there.colleague("Hannah Frost"),
                words(
                        "Hello, I am Hannah. I like walking by the river, bad films and good soup. Tell me when I talk too fast.",
                        OFFICE,
                        new WorkerContact("07700 900592", true, null, WorkerContact.Way.TEXT),
                        grace,
                        Away.NONE));
        said(
                house,
                there.colleague("Marek Nowak"),
                words(
                        "Hi, I am Marek. I sing bass, I cycle in every weather, and I text back. Ask me anything twice.",
                        LATE,
                        new WorkerContact("07700 900731", true, "marek.nowak@example.org", WorkerContact.Way.TEXT),
                        grace,
                        Away.NONE));
        said(
                house,
                there.colleague("Bernadette Cole"),
                words(
                        "I am Bernadette. I have been here for eleven years, and I am not going anywhere.",
                        OFFICE,
                        new WorkerContact("07700 900613", false, null, null),
                        null,
                        Away.NONE));
        said(
                house,
                there.colleague("Ruth Carver"),
                words(
                        "I am Ruth. I am not well and away for a while. Grace knows how I am.",
                        OFFICE,
                        WorkerContact.NONE,
                        grace,
                        forLong()));
    }

    private Away aroundToday() {
        var today = Dates.dayOf(clock.instant());
        return new Away(List.of(new Away.Time(today.minusDays(2), today.plusDays(9))));
    }

    private Away forLong() {
        var today = Dates.dayOf(clock.instant());
        return new Away(List.of(new Away.Time(today.minusDays(40), today.plusDays(80))));
    }

    static WorkingWords words(String hello, String hours, WorkerContact reach, @Nullable Colleague standIn, Away away) {
        return new WorkingWords(
                hello,
                Hours.kept(hours),
                reach,
                WorkingWords.Fits.NONE,
                standIn == null ? null : standIn.account(),
                away);
    }

    static void said(InOrganisation house, Colleague worker, WorkingWords words) {
        var reach = words.reach();
        worker.hasWritten(
                INSERT,
                UUID.randomUUID(),
                house.id(),
                worker.account(),
                words.hello(),
                words.hours().toKeep(),
                reach.phone(),
                reach.texts(),
                reach.email(),
                reach.best() == null ? null : reach.best().key(),
                words.standIn(),
                words.away().toKeep());
    }
}
