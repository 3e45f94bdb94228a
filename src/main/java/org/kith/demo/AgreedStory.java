package org.kith.demo;

import java.util.Map;
import java.util.Objects;

/** What the demo's organisation agreed on: two policies, one of them in its second version, and who has read them. */
final class AgreedStory {
    private final InOrganisation organisation;
    private final Map<String, Colleague> workers;

    private AgreedStory(InOrganisation organisation, Map<String, Colleague> workers) {
        this.organisation = organisation;
        this.workers = workers;
    }

    static void tell(InOrganisation organisation, Map<String, Colleague> workers) {
        var story = new AgreedStory(organisation, workers);
        story.sharing();
        story.emergencies();
    }

    private Colleague named(String name) {
        return Objects.requireNonNull(workers.get(name), name);
    }

    private void sharing() {
        organisation
                .agrees(named("Tom Ridley"), "Only what each service needs")
                .inShort("Share one section at a time, with the young person beside you, for as long as it is needed.")
                .saying("""
                        A record is somebody’s life. We share a part of it when a service needs that part to help, and no more.

                        - **Ask first.** Sit down with the young person and look at it together, as that service would see it.
                        - **One section, one reason.** If you cannot say in one sentence what it is for, do not share it.
                        - **Until when.** Choose the day it ends. Six months is long.
                        """)
                .binds("worker", "manager", "partner", "young person")
                .shownAt("coming-in", "sharing", "adding")
                .from("5 months ago")
                .readBy(named("Tom Ridley"), "5 months ago")
                .readBy(named("Amina Okafor"), "5 months ago")
                .readBy(named("Bernadette Cole"), "4 months ago")
                .thenChanged(
                        "When a young person says no, we write down what they said, and do not ask again for a month.")
                .saying("""
                        A record is somebody’s life. We share a part of it when a service needs that part to help, and no more.

                        - **Ask first.** Sit down with the young person and look at it together, as that service would see it.
                        - **No means no.** Write down what they said in their own words, and do not ask again for a month.
                        - **One section, one reason.** If you cannot say in one sentence what it is for, do not share it.
                        - **Until when.** Choose the day it ends. Three months is usual.

                        If you must share without a yes, because the law says so or somebody is in danger, tell the young person the same day: what, with whom and why.
                        """)
                .from("3 weeks ago")
                .readBy(named("Tom Ridley"), "3 weeks ago")
                .readBy(named("Grace Bell"), "2 weeks ago")
                .readBy(named("Hannah Frost"), "2 weeks ago")
                .readBy(named("Kwame Boateng"), "1 week ago");
    }

    private void emergencies() {
        organisation
                .agrees(named("Grace Bell"), "Opening a record in an emergency")
                .inShort(
                        "Only when somebody may come to harm before their own team can be reached. You will be asked about it.")
                .saying("""
                        Sometimes it is night, somebody is in danger, and nobody of their team answers. Then open what you need, for an hour.

                        - **Ring first.** Their worker, then the team’s manager, then whoever is on call.
                        - **Write the reason** as you would say it to the young person, because they will read it.
                        - **Tell them** as soon as it is safe. If it is not safe yet, say so, and when we look at that again.
                        - Their manager talks it over with you within two days. It is never a telling-off.
                        """)
                .binds("worker", "manager")
                .shownAt("emergency")
                .from("2 months ago")
                .readBy(named("Grace Bell"), "2 months ago")
                .readBy(named("Tom Ridley"), "2 months ago")
                .readBy(named("Amina Okafor"), "6 weeks ago");
    }
}
