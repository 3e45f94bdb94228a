package org.kith.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;

/** Where Kith answers on this machine. That it cannot is said in one line, before anything of it runs there. */
final class Port {
    static final int HIGHEST = 65_535;

    /** Where nobody says another. */
    static final String USUAL = "8080";

    private static final byte[] THIS_MACHINE = {127, 0, 0, 1};

    private Port() {}

    /** @param written as a flag or the environment says it; what is left empty there is not set */
    static int of(@Nullable String written) throws CannotStart {
        var number = written == null || written.isBlank() ? USUAL : written.strip();
        try {
            var port = Integer.parseInt(number);
            if (port >= 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, like every other that is none.
        }
        throw new CannotStart("There is no port " + number + ". Give --port or KITH_PORT one from 1 to " + HIGHEST
                + ", or 0 for any that is free.");
    }

    static void mustBeFree(int port) throws CannotStart {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByAddress(THIS_MACHINE))) {
            socket.getLocalPort();
        } catch (BindException e) {
            throw inUse(port, e);
        } catch (SocketException e) {
            throw new CannotStart(
                    "Kith may not answer on port " + port + ": " + e.getMessage()
                            + ". Choose another with --port or KITH_PORT, above 1023 unless it runs as root.",
                    e);
        } catch (IOException e) {
            throw new CannotStart("Kith cannot answer on port " + port + ": " + e.getMessage() + ".", e);
        }
    }

    static CannotStart inUse(int port, Exception cause) {
        var denied = String.valueOf(cause.getMessage()).contains("Permission denied");
        return new CannotStart(
                denied
                        ? "Kith may not answer on port " + port
                                + ". Choose another with --port or KITH_PORT, above 1023."
                        : "Port " + port
                                + " is in use by another program. Stop that one, or choose another port with --port or"
                                + " KITH_PORT.",
                cause);
    }
}
