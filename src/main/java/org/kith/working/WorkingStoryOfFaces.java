package org.kith.working;

import java.util.Map;
import java.util.UUID;
import org.kith.demo.DemoStory;
import org.kith.files.Portraits;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Photos of some of the demo’s people who work there; one of them has none. What is spoken and where they are is said beside it, by both sides. */
@Component
@ConditionalOnProperty("kith.demo")
final class WorkingStoryOfFaces implements DemoStory {
    private static final String PHOTO = """
            insert into worker_photo (id, organisation_id, account_id, small, large, chosen_at) values (?, ?, ?, ?, ?, kith.moment())
            """;
    private static final String SPEAKS = """
            insert into working_said (id, organisation_id, account_id, version, hello, hours, phone, texts, email, best, stand_in, away, speaks, places, said_at)
            select gen_random_uuid(), organisation_id, account_id, version + 1, hello, hours, phone, texts, email, best, stand_in, away, ?, ?, kith.moment()
              from working_said where account_id = kith.actor() order by version desc limit 1
            """;
    private static final String OF_THEM = """
            insert into contact_detail (organisation_id, young_person_id, kind, value, since, set_by) values (?, ?, ?, ?, kith.moment(), kith.actor())
            """;
    private static final Map<String, DrawnFace> FACES = Map.of(
            "Amina Okafor", new DrawnFace(0xf3e3c3, 0x8d5a3b, 0x1e1614, 0xb5432a, true),
            "Callum Reid", new DrawnFace(0xd5e6ea, 0xf0c9a8, 0xb5602d, 0x2a6fb0, false),
            "Grace Bell", new DrawnFace(0xe7dcef, 0x6b432c, 0x2a2422, 0x0b6e69, true),
            "Hannah Frost", new DrawnFace(0xdcebd9, 0xf2d3bb, 0xd9b36a, 0x6b3a6e, true),
            "Marek Nowak", new DrawnFace(0xf6d9d0, 0xeec3a0, 0x4a3527, 0x22303c, false));

    private final Portraits portraits;

    WorkingStoryOfFaces(Portraits portraits) {
        this.portraits = portraits;
    }

    @Override
    public void tell(Characters there) {
        var house = there.organisation();
        FACES.forEach((name, face) -> {
            var worker = there.colleague(name);
            var portrait = portraits.of(face.photo(), Portraits.Part.USUAL);
            worker.hasWritten(
                    PHOTO, UUID.randomUUID(), house.id(), worker.account(), portrait.small(), portrait.large());
        });
        there.colleague("Bernadette Cole").hasWritten(SPEAKS, "English", "Riverside, every day");
        there.colleague("Grace Bell")
                .hasWritten(SPEAKS, "English, Polish", "Riverside on Mondays and Tuesdays, Ashdown else");
        there.colleague("Amina Okafor").hasWritten(SPEAKS, "English, Yoruba", "The town centre, every day");
        var maya = there.youngPerson("Maya").comesIn();
        maya.hasWritten(OF_THEM, house.id(), maya.id(), "language", "English, Polish");
        maya.hasWritten(OF_THEM, house.id(), maya.id(), "place", "Riverside");
    }
}
