package org.kith.lostdevice;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.outbox.About;
import org.kith.outbox.Outbox;
import org.kith.signin.Invitations;
import org.kith.signin.OneTimeLink;
import org.kith.signin.WaysIn;
import org.kith.words.DisplayName;
import org.kith.words.TextInput;
import org.springframework.stereotype.Component;

/**
 * The way back for somebody whose device is lost, where nobody who works here can say so or make the link: whoever runs the server says it, and
 * is told the link. A young person's link stays their team's to make, and that of somebody of a service the service's or whoever lets its people in.
 */
@Component
public class WayBack {
    private final ActorTransactions acting;
    private final WayBackSql sql;
    private final WaysIn waysIn;
    private final Invitations invitations;
    private final Outbox outbox;

    WayBack(ActorTransactions acting, WayBackSql sql, WaysIn waysIn, Invitations invitations, Outbox outbox) {
        this.acting = acting;
        this.sql = sql;
        this.waysIn = waysIn;
        this.invitations = invitations;
        this.outbox = outbox;
    }

    /**
     * Somebody who is let in here.
     *
     * @param young whether they are a young person, whose team lets them in
     * @param partner whether they are of a service, whose people are let in at their own address
     * @param belongsTo their teams or their service; empty where there is none
     */
    public record Somebody(
            UUID organisation,
            UUID account,
            String name,
            String role,
            boolean young,
            boolean partner,
            String belongsTo) {

        /** Their name, what they do here, and where. */
        public String words() {
            var called = young ? DisplayName.youngAlone(name) : name.isEmpty() ? say("staff.unnamed") : name;
            var does = say("staff.role." + role.replace(' ', '-'));
            return belongsTo.isEmpty()
                    ? say("lost-device.cli.who", called, does)
                    : say("lost-device.cli.who.of", called, does, belongsTo);
        }
    }

    /** What came of it. */
    public sealed interface Answer {}

    /** Nobody who is let in here is called so. */
    public record Nobody() implements Answer {}

    /** Several are, and nothing was done. */
    public record Several(List<Somebody> alike) implements Answer {}

    /**
     * It is said.
     *
     * @param takenAway whether they had a passkey until now
     * @param link null where somebody else makes it
     */
    public record Said(
            Somebody who, boolean takenAway, @Nullable OneTimeLink link) implements Answer {}

    /** What is to be put right about a reason, which whoever lost the device reads. */
    public static Optional<String> wrong(String because) {
        return Optional.ofNullable(
                LostDeviceForm.checked(form(because), List.of()).wrong(LostDeviceForm.BECAUSE));
    }

    /**
     * Says that all devices of somebody are lost, signs them out and makes their link: all of it or nothing. Said again, because the link ran out,
     * it makes only another link.
     *
     * @param whose the name they go by, or an id
     */
    public Answer letIn(String whose, String because) {
        var alike = alike(TextInput.line(whose));
        return switch (alike.size()) {
            case 0 -> new Nobody();
            case 1 ->
                acting.as(
                        Actor.job(JobName.INSTALL, alike.getFirst().organisation()),
                        viewer -> letIn(viewer, alike.getFirst(), form(because)));
            default -> new Several(alike);
        };
    }

    private Said letIn(Viewer viewer, Somebody who, Form form) {
        waysIn.oneByOne(who.account());
        var in = waysIn.of(who.account());
        var saidBySomebodyElse =
                in.lostSince().filter(lost -> lost.by() != null).isPresent();
        if (in.hasPasskey() || saidBySomebodyElse) {
            waysIn.lost(viewer, who.account(), null, form.line(LostDeviceForm.BECAUSE));
            outbox.tell(viewer, who.account(), About.DEVICE_LOST);
        }
        return new Said(
                who, in.hasPasskey(), who.young() || who.partner() ? null : invitations.make(viewer, who.account()));
    }

    private List<Somebody> alike(String whose) {
        return acting.as(Actor.job(JobName.INSTALL), viewer -> sql.organisations()).stream()
                .flatMap(organisation -> Stream.concat(
                        acting
                                .as(
                                        Actor.job(JobName.INSTALL, organisation),
                                        viewer -> sql.staffAndPartners(organisation, whose))
                                .stream(),
                        acting
                                .as(
                                        Actor.job(JobName.COMMAND_LINE, organisation),
                                        viewer -> sql.young(organisation, whose))
                                .stream()))
                .toList();
    }

    private static Form form(String because) {
        return Form.empty().with(LostDeviceForm.WHICH, LostDeviceForm.ALL).with(LostDeviceForm.BECAUSE, because);
    }
}
