package org.kith.database;

import java.util.ArrayList;
import java.util.List;

/**
 * How the server is started. What must hold is said here, where it wins over the data folder's {@code postgresql.conf};
 * sizes are left to that file, where an operator may change them.
 */
final class ServerCommand {
    /** Longest path of a socket that Linux (108 bytes) and macOS (104) both take, less the socket's own name. */
    private static final int LONGEST_SOCKET_FOLDER = 80;

    private ServerCommand() {}

    static List<String> of(Home home, int port) {
        var command = new ArrayList<String>();
        if (Commands.exists("setsid")) {
            command.add("setsid"); // Ctrl-C in the terminal is for Kith, which then stops the database in its turn.
        }
        command.addAll(List.of(
                home.binaries().resolve("bin/postgres").toString(),
                "-D",
                home.data().toString()));
        for (var setting : settings(home, port)) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    private static List<String> settings(Home home, int port) {
        var sockets = home.sockets().toString();
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=" + (sockets.length() <= LONGEST_SOCKET_FOLDER ? quoted(sockets) : ""),
                "unix_socket_permissions=0700",
                "password_encryption=scram-sha-256",
                "fsync=on",
                "full_page_writes=on",
                "synchronous_commit=on",
                // What a backup has not fetched yet is kept, but never until the disk is full.
                "max_slot_wal_keep_size=2GB",
                "logging_collector=on",
                "log_directory=" + home.databaseLog(),
                "log_filename=postgresql-%a.log",
                "log_truncate_on_rotation=on",
                "log_rotation_age=1d",
                "log_rotation_size=0",
                // No text or name may reach the log (a statement's error can quote what was typed): Kith gets such
                // errors
                // itself, and the log keeps what concerns the server.
                "log_min_messages=log",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse",
                "log_statement=none",
                "log_duration=off",
                "log_min_duration_statement=-1",
                "log_min_duration_sample=-1",
                "log_transaction_sample_rate=0",
                "log_parameter_max_length=0",
                "log_parameter_max_length_on_error=0");
    }

    /** For the one process that goes through the log before anybody can connect. */
    static List<String> ofOneProcess() {
        return List.of(
                "listen_addresses=",
                "logging_collector=off",
                "log_min_messages=log",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse",
                "log_statement=none",
                "log_min_duration_statement=-1",
                "hot_standby=off");
    }

    private static String quoted(String folder) {
        return '"' + folder.replace("\"", "\"\"") + '"';
    }
}
