package org.kith.database;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of a home: brought up whatever the last run left behind, started again on request, stopped once for all. */
final class Server {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int TRIES = 100;

    private final Home home;
    private final Account account;
    private final Secrets secrets;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile @Nullable Postmaster current;
    private volatile boolean stopped;

    Server(Home home, Account account, Secrets secrets) {
        this.home = home;
        this.account = account;
        this.secrets = secrets;
    }

    /** Returns the port when connections are taken: the one of last time if that is free. */
    int start() throws CannotStart, InterruptedException {
        for (var tries = 0; tries < TRIES; tries++) {
            var port = Ports.choose(home);
            try {
                startOn(port);
                Ports.keep(home, port);
                return port;
            } catch (Postmaster.Ended ended) {
                mayTryAgain(ended);
            }
        }
        throw new CannotStart("Processes of an earlier run of the database in " + home.data()
                + " are still running and do not end. Restart this machine, or end them, and start Kith again.");
    }

    void startOn(int port) throws Postmaster.Ended, CannotStart, InterruptedException {
        spawn(port).awaitReady(secrets);
    }

    private Postmaster spawn(int port) throws CannotStart {
        changing.lock();
        try {
            mustNotBeStopped();
            Leftover.clear(home, account);
            var spawned = Postmaster.spawn(home, account, port);
            current = spawned;
            return spawned;
        } finally {
            changing.unlock();
        }
    }

    private void mayTryAgain(Postmaster.Ended ended) throws CannotStart, InterruptedException {
        mustNotBeStopped();
        if (ended.memoryStillInUse()) {
            Thread.sleep(100);
        } else if (!ended.portWasTaken()) {
            throw ended.refusal(home);
        }
        LOG.info("The database could not start at once ({}); trying again.", Cluster.lastLine(ended.words()));
    }

    private void mustNotBeStopped() throws CannotStart {
        if (stopped) {
            throw new CannotStart("Kith was asked to stop while its database was starting.");
        }
    }

    /** Waits for the end of the run that was last started, whatever ends it. */
    int awaitEnd() throws InterruptedException {
        var running = current;
        return running == null ? 0 : running.awaitEnd();
    }

    boolean isStopped() {
        return stopped;
    }

    /** Ends the server, and sees to it that none is started after it. */
    void stop() {
        stopped = true;
        changing.lock();
        try {
            if (current != null) {
                current.stop(home, account);
            }
        } finally {
            changing.unlock();
        }
    }
}
