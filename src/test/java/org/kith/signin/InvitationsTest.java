package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.database.Guessed;
import org.kith.database.TestDatabase;
import org.kith.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

public class InvitationsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Slice slice = new Slice(TestDatabase.app());
    private final Invitations invitations = slice.get(Invitations.class);
    private final Office harbour = slice.office("Harbour");
    private final UUID bea = harbour.account("Bea", "worker");

    @AfterEach
    public void close() {
        slice.close();
    }

    @Test
    void letsItsPersonInOnce() {
        var token = linkFor(bea);
        assertTrue(invitations.works(token));
        assertTrue(invitations.works(token), "looking does not use it up");
        assertEquals(Optional.of(bea), invitations.use(token));
        assertEquals(Optional.empty(), invitations.use(token));
        assertFalse(invitations.works(token));
    }

    @Test
    void lastsTenMinutes() {
        var token = linkFor(bea);
        slice.clock.move(Duration.ofMinutes(10).minus(SECOND));
        assertTrue(invitations.works(token));
        slice.clock.move(SECOND);
        assertFalse(invitations.works(token));
        assertEquals(Optional.empty(), invitations.use(token));
    }

    @Test
    void aClockSetBackMakesNoLinkLastLongerAndStopsNoNewOne() {
        var token = linkFor(bea);
        slice.clock.move(Duration.ofHours(-2));
        assertEquals(Optional.empty(), invitations.use(token));
        assertEquals(Optional.of(bea), invitations.use(linkFor(bea)));
    }

    @Test
    void ofTwentyAtOnceOneWins() throws Exception {
        var token = linkFor(bea);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Optional<UUID>> attempt = () -> invitations.use(token);
            var won = threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(n -> attempt).toList())
                    .stream()
                    .filter(done -> done.resultNow().isPresent())
                    .count();
            assertEquals(1, won);
        }
    }

    @Test
    void aNewerLinkEndsTheEarlierAndNoOther() {
        var cat = harbour.account("Cat", "worker");
        var earlier = linkFor(bea);
        var other = linkFor(cat);
        slice.clock.move(SECOND);
        var newer = linkFor(bea);
        assertFalse(invitations.works(earlier));
        assertEquals(Optional.empty(), invitations.use(earlier));
        assertEquals(Optional.of(bea), invitations.use(newer));
        assertEquals(Optional.of(cat), invitations.use(other));
    }

    @Test
    void letsNobodyInWhoseAccountHasEnded() {
        var token = linkFor(bea);
        var ann = Actor.person(harbour.account("Ann", "administrator"));
        slice.get(Staff.class).end(ann, bea);
        assertFalse(invitations.works(token));
        assertEquals(Optional.empty(), invitations.use(token));
    }

    /** Whoever makes a link may have kept it. */
    @Test
    void letsNobodyInOnceWhoeverMadeItWasShutOut() {
        var cat = harbour.account("Cat", "administrator");
        var link = slice.acting().as(Actor.person(cat), viewer -> invitations.make(viewer, bea));
        assertTrue(invitations.works(tokenOf(link)));
        slice.get(Staff.class).end(Actor.person(harbour.account("Ann", "administrator")), cat);
        assertFalse(invitations.works(tokenOf(link)));
        assertTrue(invitations.byCode(link.code()).isEmpty());
        assertEquals(Optional.empty(), invitations.use(tokenOf(link)));
    }

    @Test
    void knowsNoTokenThatWasNotMade() {
        assertFalse(invitations.works(""));
        assertEquals(Optional.empty(), invitations.use("x".repeat(43)));
    }

    @Test
    void isKeptOnlyAsItsHash() throws Exception {
        var token = linkFor(bea);
        assertEquals(32, Base64.getUrlDecoder().decode(token).length);
        var kept = slice.acting().as(Actor.job(JobName.SIGN_IN), viewer -> slice.get(JdbcClient.class)
                .sql("select token_hash, i::text as all_of_it from invitation i where account_id = ?")
                .params(bea)
                .query((row, n) -> new Kept(row.getBytes("token_hash"), row.getString("all_of_it")))
                .single());
        assertArrayEquals(
                MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)), kept.hash);
        assertFalse(kept.everything.contains(token));
    }

    /** Of forty bits all can be tried in minutes. */
    @Test
    void theCodeBesideItIsNotFoundInACopyOfTheDatabase() {
        var link = make(bea);
        var kept = slice.acting().as(Actor.job(JobName.SIGN_IN), viewer -> slice.get(JdbcClient.class)
                .sql("select i::text from invitation i where account_id = ? and code_hash is not null")
                .params(bea)
                .query(String.class)
                .single());
        var code = link.code().replace("-", "");
        assertFalse(kept.contains(code) || kept.contains(link.code()), kept);
        for (var hash : Guessed.hashes(code, link.code(), code.toLowerCase(java.util.Locale.ROOT))) {
            assertFalse(kept.contains(hash), kept);
        }
    }

    @Test
    void doesNotPrintItself() {
        var link = make(bea);
        assertFalse(link.toString().contains(tokenOf(link)));
        assertFalse(link.toString().contains(link.code()));
    }

    @Test
    void theCodeBesideItSaysTheSameLinkHoweverItIsTyped() {
        var link = make(bea);
        assertTrue(link.code().matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"), link.code());
        var said = invitations.byCode(
                " " + link.code().toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertArrayEquals(Invitations.hash(tokenOf(link)), said.orElseThrow().link());
        assertEquals(link.expiresAt(), said.orElseThrow().until());
        assertEquals(Optional.of(bea), invitations.use(said.orElseThrow().link()));
        assertTrue(invitations.byCode(link.code()).isEmpty(), "it is used");
        assertEquals(Optional.empty(), invitations.use(tokenOf(link)), "and so is the link");
    }

    @Test
    void aCodeLastsTenMinutesAndEndsWithTheNext() {
        var first = make(bea);
        slice.clock.move(SECOND);
        var second = make(bea);
        assertTrue(invitations.byCode(first.code()).isEmpty());
        slice.clock.move(Duration.ofMinutes(10).minus(SECOND));
        assertTrue(invitations.byCode(second.code()).isPresent());
        slice.clock.move(SECOND);
        assertTrue(invitations.byCode(second.code()).isEmpty());
    }

    @Test
    void ofTwentyWhoTypeItAtOnceOneWins() throws Exception {
        var code = make(bea).code();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> attempt = () -> invitations
                    .byCode(code)
                    .flatMap(said -> invitations.use(said.link()))
                    .isPresent();
            var won = threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(n -> attempt).toList())
                    .stream()
                    .filter(java.util.concurrent.Future::resultNow)
                    .count();
            assertEquals(1, won);
        }
    }

    /** A plain hash of forty bits is found by trying all there are. */
    @Test
    void aCodeIsKeptAsAHashThatNobodyElseMakes() throws Exception {
        var code = make(bea).code().replace("-", "");
        var kept = slice.acting().as(Actor.job(JobName.SIGN_IN), viewer -> slice.get(JdbcClient.class)
                .sql("select code_hash, i::text as all_of_it from invitation i where account_id = ?")
                .params(bea)
                .query((row, n) -> new Kept(row.getBytes("code_hash"), row.getString("all_of_it")))
                .single());
        assertEquals(32, kept.hash.length);
        assertFalse(java.util.Arrays.equals(kept.hash, Invitations.hash(code)));
        assertFalse(kept.everything.contains(code));
    }

    private record Kept(byte[] hash, String everything) {}

    private String linkFor(UUID account) {
        return tokenOf(make(account));
    }

    private OneTimeLink make(UUID account) {
        return slice.acting().as(Actor.job(JobName.INSTALL, harbour.id()), viewer -> invitations.make(viewer, account));
    }

    public static String tokenOf(OneTimeLink link) {
        return link.address().getPath().substring("/welcome/".length());
    }
}
