package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** How people come in, for those who make links for them. */
@Component
public class WaysIn {
    private final WayInSql sql;
    private final YoungPersonInvitationSql young;
    private final List<Another> others;

    WaysIn(WayInSql sql, YoungPersonInvitationSql young, List<Another> others) {
        this.others = others;
        this.sql = sql;
        this.young = young;
    }

    /** A way in that another room brings. */
    public interface Another {

        /** Stands on the page to sign in on; nothing where there is none now. */
        Optional<Offer> offered();

        /** For whoever shows again that it is them, and did not come by a passkey. */
        Optional<Offer> again(HttpServletRequest request);

        /** For whoever is signed in, so that it is another way in of theirs. */
        Optional<Offer> own(Viewer viewer);

        /** For whoever came in by it and signed out here: that they may be signed in there still, and where that ends. */
        Optional<Offer> leave();

        /** Why a passkey opens nothing for now, as a key in the words files; nothing where it does. */
        Optional<String> passkeyOpensNothing(UUID account);

        /** For whoever looks after the account of somebody who works here. */
        Optional<Offer> of(Viewer viewer, UUID account);
    }

    /**
     * Where it begins.
     *
     * @param note what is to be known of it just now; empty for nothing
     */
    public record Offer(String words, String address, String note) {}

    List<Offer> offered() {
        return others.stream().flatMap(other -> other.offered().stream()).toList();
    }

    @Nullable
    Offer leaveElsewhere() {
        return others.stream()
                .flatMap(other -> other.leave().stream())
                .findFirst()
                .orElse(null);
    }

    Optional<String> passkeyOpensNothing(UUID account) {
        return others.stream()
                .flatMap(other -> other.passkeyOpensNothing(account).stream())
                .findFirst();
    }

    @Nullable
    Offer again(HttpServletRequest request) {
        return others.stream()
                .flatMap(other -> other.again(request).stream())
                .findFirst()
                .orElse(null);
    }

    List<Offer> own(Viewer viewer) {
        return others.stream().flatMap(other -> other.own(viewer).stream()).toList();
    }

    /** What else somebody who works here can come in by, for whoever looks after their account. */
    public List<Offer> others(Viewer viewer, UUID account) {
        return others.stream()
                .flatMap(other -> other.of(viewer, account).stream())
                .toList();
    }

    /**
     * Within the transaction of whoever asks.
     *
     * @throws NotFound when there is no such account for them
     */
    public WayIn of(UUID account) {
        return sql.of(account).orElseThrow(NotFound::new);
    }

    /** Whoever decides about this account's ways in waits until those before have decided. */
    public void oneByOne(UUID account) {
        sql.oneByOne(account);
    }

    /**
     * The account itself.
     *
     * @throws NotFound where it is that of a young person, whose way in stands with them
     */
    public UUID notYoung(UUID account) {
        return sql.notYoung(account);
    }

    /**
     * The account a young person comes in with.
     *
     * @throws NotFound when they have none, or whoever acts does not see them
     */
    public UUID ofYoungPerson(UUID person) {
        return young.of(person)
                .flatMap(door -> Optional.ofNullable(door.account()))
                .orElseThrow(NotFound::new);
    }

    /** Those in their teams who have a passkey, by name. */
    public List<WayIn.Of> teamMates(Viewer viewer) {
        return sql.teamMates(viewer);
    }

    /** Writes down that a device is lost, which signs them out everywhere, and takes the passkey away that was on it, or all of them. */
    public void lost(Viewer by, UUID account, @Nullable UUID passkey, String because) {
        sql.lost(by, account, passkey, because);
    }
}
