package org.kith.walk;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.files.Made;
import org.kith.record.OnRecord;
import org.springframework.mock.web.MockMultipartFile;

/** Hides every {@link Canary} where it belongs, by the forms people use. */
abstract class OnCanaries extends OnRecord {
    private static final int SECTION = 5;

    final Map<Walker, UUID> accounts = new EnumMap<>(Walker.class);
    final Map<Canary, UUID> hiddenIn = new HashMap<>();
    Colleague theirManager;
    Colleague stranger;
    Colleague partner;
    Colleague otherPartner;
    Colleague besideOtherPartner;
    Young rio;
    LogEar ear;

    @Override
    protected void tellMore(InTeam theirs, InTeam river) {
        theirManager = theirs.manager("Nia");
        rio = river.youngPerson("Rio").comesIn();
        var brightwell = ashdown.service("Brightwell Homes", "housing");
        partner = brightwell.partner("Dana");
        var canalside = ashdown.service("Canalside College", "learning");
        otherPartner = canalside.lead("Kwame");
        besideOtherPartner = canalside.partner("Lee");
        jay.shares("home").with(brightwell);
        ashdown.agrees(theirManager, "How we write")
                .saying("To them, not about them.")
                .binds("worker", "partner", "young person")
                .shownAt("coming-in", "keeping-back", "adding")
                .thenChanged("When we write")
                .saying("To them, the same day.");
        ashdown.agrees(theirManager, "What is to come").saying("Later.").from("in 1 month");
        ruth.opensInEmergency(jay, "Jay rang from " + Canary.EMERGENCY.word());
        ruth.opensInEmergency(jay, "Jay rang from " + Canary.EMERGENCY_NOT_TOLD.word())
                .notToldBecause("Danger from " + Canary.EMERGENCY_WHY_NOT_TOLD.word());
        partner.looksAt(jay, "home").askedWhy("About " + Canary.QUESTION_WHY.word());
        ben.looksAt(jay, "home")
                .askedWhy("About " + Canary.QUESTION_TO_COLLEAGUE.word())
                .answered("Since " + Canary.ANSWER_WHY.word());
        InWalks.tellAll(ashdown, jay, amina);
        stranger = world.organisation("Elsewhere").team("Hill").worker("Sid");
    }

    @BeforeEach
    void plant() throws Exception {
        ear = new LogEar();
        sayWhoIsWho();
        plantEntries();
        plantWithheld();
        plantPassages();
        plantDrafts();
        plantJustForMe();
    }

    private void sayWhoIsWho() {
        accounts.put(Walker.THEMSELVES, jay.account());
        accounts.put(Walker.ANOTHER_YOUNG_PERSON, maya.account());
        accounts.put(Walker.AUTHOR, amina.account());
        accounts.put(Walker.COLLEAGUE, ben.account());
        accounts.put(Walker.THEIR_MANAGER, theirManager.account());
        accounts.put(Walker.WORKER_OF_ANOTHER_TEAM, ruth.account());
        accounts.put(Walker.YOUNG_PERSON_OF_ANOTHER_TEAM, rio.account());
        accounts.put(Walker.MANAGER_OF_ANOTHER_TEAM, manager.account());
        accounts.put(Walker.PARTNER, partner.account());
        accounts.put(Walker.PARTNER_OF_ANOTHER_SERVICE, otherPartner.account());
        accounts.put(Walker.ANALYST, analyst.account());
        accounts.put(Walker.ADMINISTRATOR, administrator.account());
        accounts.put(Walker.WORKER_OF_ANOTHER_ORGANISATION, stranger.account());
    }

    private void plantEntries() throws Exception {
        keeps(ben, jay, Canary.ENTRY, 0, "About " + Canary.ENTRY.word());
        var health = keeps(ben, jay, Canary.ENTRY_NOT_SHARED, 0, "About " + Canary.ENTRY_NOT_SHARED.word());
        hands(ben, health, "tooth.jpg", Canary.PHOTO_NOT_SHARED.word(), Made.photoWithPlace(80, 60, 1));
        var others = keeps(ruth, rio, Canary.ENTRY_OF_ANOTHER_TEAM, 0, Canary.ENTRY_OF_ANOTHER_TEAM.word());
        hands(ruth, others, "river.jpg", Canary.PHOTO_OF_ANOTHER_TEAM.word(), Made.photoWithPlace(80, 60, 1));
    }

    private void plantWithheld() throws Exception {
        keeps(amina, jay, Canary.WITHHELD_ENTRY, 0, "About " + Canary.WITHHELD_FORMER_VERSION.word());
        var entry = keeps(amina, jay, Canary.WITHHELD_ENTRY, 1, "About " + Canary.WITHHELD_ENTRY.word());
        var photo = Canary.WITHHELD_PHOTO_NAME.word() + ".jpg";
        hands(amina, entry, photo, Canary.WITHHELD_PHOTO_DESCRIPTION.word(), Made.photoWithPlace(80, 60, 1));
        var paper = "Dear Jay, of " + Canary.WITHHELD_PAPER.word();
        hands(amina, entry, "letter.txt", "A letter from school", paper.getBytes(StandardCharsets.UTF_8));
        sends(amina, entry + "/withholding", "reason", "serious-harm", "reviewOn", "2027-05-05")
                .andExpect(status().is3xxRedirection());
    }

    private void plantPassages() throws Exception {
        var kept = "We met. [[Your aunt spoke of " + Canary.WITHHELD_PASSAGE.word() + ".]] We ate.";
        keeps(amina, jay, Canary.WITHHELD_PASSAGE, 0, kept);
        var passage = "Your brother spoke of " + Canary.PASSAGE_ONCE_IN_THE_OPEN.word() + ".";
        keeps(amina, jay, Canary.PASSAGE_ONCE_IN_THE_OPEN, 0, "We met. " + passage);
        keeps(amina, jay, Canary.PASSAGE_ONCE_IN_THE_OPEN, 1, "We met. [[" + passage + "]]");
        keeps(amina, jay, Canary.PASSAGE_ONCE_IN_THE_OPEN, 2, "We met again. [[" + passage + "]]");
    }

    private void plantDrafts() throws Exception {
        drafts(amina.account(), UUID.randomUUID(), 0, Canary.DRAFT_OF_AUTHOR);
        drafts(amina.account(), hiddenIn.get(Canary.WITHHELD_ENTRY), 2, Canary.DRAFT_OF_CHANGE);
        drafts(ben.account(), UUID.randomUUID(), 0, Canary.DRAFT_OF_COLLEAGUE);
        drafts(jay.account(), UUID.randomUUID(), 0, Canary.OWN_DRAFT);
    }

    private void plantJustForMe() throws Exception {
        for (var canary : List.of(Canary.JUST_FOR_ME_BEFORE, Canary.JUST_FOR_ME)) {
            var note = hiddenIn.computeIfAbsent(Canary.JUST_FOR_ME, none -> UUID.randomUUID());
            var seen = canary == Canary.JUST_FOR_ME ? "1" : "0";
            sends(jay.account(), "/just-for-me", "id", note.toString(), "seen", seen, "words", canary.word())
                    .andExpect(status().is3xxRedirection());
        }
        var draft = Canary.JUST_FOR_ME_DRAFT;
        hiddenIn.put(draft, UUID.randomUUID());
        sends(jay.account(), "/just-for-me/drafts", "id", hiddenIn.get(draft).toString(), "words", draft.word())
                .andExpect(status().isNoContent());
    }

    /** Writes the entry a canary is hidden in, or changes it, and answers its address. */
    private String keeps(Colleague who, Young whose, Canary in, int seen, String words) throws Exception {
        var id = hiddenIn.computeIfAbsent(in, none -> UUID.randomUUID());
        var address = of(whose) + "/entries" + (seen == 0 ? "" : "/" + id + "/versions");
        var withheld = in == Canary.WITHHELD_ENTRY;
        var fields = form(id, seen, withheld, words);
        fields[SECTION] = in == Canary.ENTRY_NOT_SHARED ? "health" : "home";
        sends(who, address, fields).andExpect(status().is3xxRedirection());
        return of(whose) + "/entries/" + id;
    }

    static String[] form(UUID id, int seen, boolean withheld, String words) {
        return new String[] {
            "id",
            id.toString(),
            "seen",
            Integer.toString(seen),
            "section",
            "home",
            "kind",
            "note",
            "happenedOn",
            "2026-01-05",
            "title",
            withheld ? Canary.WITHHELD_TITLE.word() : "",
            "because",
            withheld ? Canary.WITHHELD_REASON_OF_CHANGE.word() : "",
            "words",
            words
        };
    }

    private void drafts(UUID who, UUID entry, int seen, Canary canary) throws Exception {
        sends(
                        who,
                        of(jay) + "/drafts/" + (seen == 0 ? "new" : "change-" + entry),
                        form(entry, seen, false, canary.word()))
                .andExpect(status().isNoContent());
    }

    private void hands(Colleague who, String entry, String name, String description, byte[] content) throws Exception {
        hands(who.account(), entry, name, description, content);
    }

    void hands(UUID who, String entry, String name, String description, byte[] content) throws Exception {
        mvc.perform(multipart(entry + "/attachments")
                        .file(new MockMultipartFile("file", name, "image/jpeg", content))
                        .param("key", UUID.randomUUID().toString())
                        .param("description", description)
                        .with(csrf())
                        .with(signedInAs(who)))
                .andExpect(status().is3xxRedirection());
    }

    /** What pages show beside a record: kind words, a return that was loaded, and another number of Jay's. */
    void standsBesideTheRecord() throws Exception {
        sends(theirManager, "/words/kind-words", "id", OnProbes.anId(), "said", "placement", "instead", "home")
                .andExpect(status().is3xxRedirection());
        loads(ashdown, """
                insert into return_import (organisation_id, team_name, year, came_by, state, made_at)
                values (?, 'North', 2018, 'command line', 'loaded', now())
                """, ashdown.id());
        loads(ashdown, """
                insert into child_number_answer (id, organisation_id, young_person_id, number, is_same, said_at)
                values (gen_random_uuid(), ?, ?, '900002', true, kith.now())
                """, ashdown.id(), jay.id());
    }
}
