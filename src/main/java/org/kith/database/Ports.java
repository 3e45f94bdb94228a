package org.kith.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/** The port of a home's database: the one of last time when it is free, so that an operator's own tools keep working. */
final class Ports {
    // Below the range from which Linux takes the ports of outgoing connections: a pool that calls a port of that range
    // while the database restarts can end up connected to itself, and keep the database from its port.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    static OptionalInt kept(Home home) {
        try {
            return OptionalInt.of(
                    Integer.parseInt(Files.readString(home.portFile()).strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    static void keep(Home home, int port) throws CannotStart {
        try {
            Files.writeString(home.portFile(), port + "\n");
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot write " + home.portFile(), e);
        }
    }

    static int choose(Home home) {
        var kept = kept(home);
        if (kept.isPresent() && isFree(kept.getAsInt())) {
            return kept.getAsInt();
        }
        int port;
        do {
            port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
        } while (!isFree(port));
        return port;
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.isBound();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
