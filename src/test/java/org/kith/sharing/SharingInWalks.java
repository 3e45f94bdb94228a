package org.kith.sharing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** Who can see which section. */
final class SharingInWalks implements InWalks {
    private static final String A_SERVICE =
            "select s.id from service s join young_person y on y.organisation_id = s.organisation_id where y.id = :young limit 1";

    @Override
    public Map<String, String> questions() {
        return Map.of(
                "stopped", "00000000-0000-4000-8000-000000000000", "changed", "2026-01-05T10:00:00Z", "chosen", "yes");
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "as/{kind}", "select 'service' where cast(:id as uuid) is not null",
                "with/{kind}", "select 'service' where cast(:id as uuid) is not null",
                "service/{recipient}", "select id from service where organisation_id = :id",
                "grants/{grant}",
                        "select id from section_grant where organisation_id = :id and withdrawn_at is null limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "grants/{grant}", "select id from section_grant where young_person_id = :young",
                "asks/{ask}", "select id from sharing_ask where young_person_id = :young");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("service/{recipient}", "select service_id from account where id = :partner");
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var with = there.address() + "/sharing/with/service/" + there.idOf(A_SERVICE);
        return List.of(
                FormToTry.at(there.young().account(), with, with + "/talk").wrong("words", "x".repeat(501)));
    }

    @Override
    public Set<String> nothingToTry() {
        return Set.of(
                // Buttons.
                "/young-people/{id}/sharing/grants/{grant}/renewal",
                "/young-people/{id}/sharing/grants/{grant}/restoration",
                "/young-people/{id}/sharing/undoing",
                // Answers as the wish to talk about somebody it is shared with does, and stands only where something is
                // kept back.
                "/young-people/{id}/sharing/withheld/{withheld}/talk");
    }

    /** Only as long as a share is there, which other forms take away. */
    @Override
    public List<FormToTry> formsOnceSaid(Around there) {
        var grant = there.idOf(
                "select id from section_grant where young_person_id = :young and withdrawn_at is null limit 1");
        var ending = there.address() + "/sharing/grants/" + grant + "/ending";
        return List.of(FormToTry.at(there.worker().account(), ending, ending)
                .wrong("purpose", "", "x".repeat(501), "Typed [[and meant to be kept back]] here")
                .wrong("until", "", "1999-01-01", "2199-01-01")
                .wrong("because", "x".repeat(501)));
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of("PreviewController.choose", "GrantController.stop");
    }
}
