package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;

/** What happens to a way in is also told by message: one is written with each, and none where nothing happened. */
class WayInMessagesTest extends OnSignIn {

    @Test
    void ofAPasskeyMadeAndOneTakenAway() {
        var bea = door.comeIn(port, "worker");
        assertEquals(List.of("passkey made"), told(bea));
        var another = new Phone();
        bea.visitor().get("/passkey");
        bea.visitor()
                .post("/passkey", Map.of("answer", another.make(bea.visitor().asked())));
        assertEquals(List.of("passkey made", "passkey made"), told(bea));
        bea.visitor().get("/passkey");
        var first = bea.visitor().page().expectFirst("form[action$=/removal]").attr("action");
        bea.visitor().post(first, Map.of());
        assertEquals(List.of("passkey made", "passkey made", "passkey taken away"), told(bea));
        bea.visitor().post(first, Map.of());
        assertEquals(3, told(bea).size(), "removing it again is nothing new");
    }

    @Test
    void ofALostDeviceOnceAndOfNothingThatWasRefused() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        says(ann, bea, "");
        assertEquals(List.of("passkey made"), told(bea));
        says(ann, bea, "She rang");
        says(ann, bea, "She rang again");
        assertEquals(List.of("passkey made", "device lost"), told(bea));
        assertEquals(List.of("passkey made"), told(ann), "and of nobody else");
    }

    /** Marks of a passage kept back mean something where words stand, so they are refused here like everywhere. */
    @Test
    void aReasonInDoubleBracketsIsRefusedAndNothingTypedIsLost() {
        var ann = door.comeIn(port, "administrator");
        var bea = door.comeIn(port, "worker", ann.office());
        var typed = "She rang [[from her mother’s]] phone";
        assertEquals(422, says(ann, bea, typed));
        assertEquals(typed, ann.visitor().page().expectFirst("[name=because]").text());
        assertEquals(List.of("passkey made"), told(bea));
        assertEquals(200, bea.visitor().get("/passkey").statusCode(), "still signed in");
    }

    private static int says(Served.SignedInAs who, Served.SignedInAs ofWhom, String because) {
        who.visitor().get("/passkey");
        return who.visitor()
                .post("/accounts/" + ofWhom.account() + "/lost-device", Map.of("because", because))
                .statusCode();
    }

    private List<String> told(Served.SignedInAs who) {
        return told(who.office().id(), who.account());
    }

    private List<String> told(UUID organisation, UUID account) {
        return door.acting().as(Actor.job(JobName.SEND, organisation), viewer -> jdbc.sql(
                        "select what from outbox_message where account_id = ? order by made_at, id")
                .param(account)
                .query(String.class)
                .list());
    }
}
