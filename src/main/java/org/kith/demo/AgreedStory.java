package org.kith.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the demo's organisation agreed on: two policies, one of them in its second version, and who has read them. */
@Component
@ConditionalOnProperty("kith.demo")
final class AgreedStory implements DemoStory {

    @Override
    public void tell(Characters there) {
        sharing(there);
        emergencies(there);
    }

    private static void sharing(Characters there) {
        there.organisation()
                .agrees(there.colleague("Tom Ridley"), "Only what each service needs")
                .inShort(
                        "We share one part of a record at a time, agreed together, for as long as it is needed and no longer.")
                .saying("""
                        A record is somebody’s life. We share a part of it when a service needs that part to help, and no more.

                        - **Ask first.** Sit down with the young person and look at it together, as that service would see it.
                        - **One section, one reason.** If you cannot say in one sentence what it is for, do not share it.
                        - **Until when.** Choose the day it ends. Six months is long.
                        """)
                .binds("worker", "manager", "partner", "young person")
                .shownAt("coming-in", "sharing", "adding")
                .from("5 months ago")
                .readBy(there.colleague("Tom Ridley"), "5 months ago")
                .readBy(there.colleague("Amina Okafor"), "5 months ago")
                .readBy(there.colleague("Bernadette Cole"), "4 months ago")
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
                .readBy(there.colleague("Tom Ridley"), "3 weeks ago")
                .readBy(there.colleague("Grace Bell"), "2 weeks ago")
                .readBy(there.colleague("Hannah Frost"), "2 weeks ago")
                .readBy(there.colleague("Kwame Boateng"), "1 week ago");
    }

    private static void emergencies(Characters there) {
        there.organisation()
                .agrees(there.colleague("Grace Bell"), "Opening a record in an emergency")
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
                .readBy(there.colleague("Grace Bell"), "2 months ago")
                .readBy(there.colleague("Tom Ridley"), "2 months ago")
                .readBy(there.colleague("Amina Okafor"), "6 weeks ago");
    }
}
