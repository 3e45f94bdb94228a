package org.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What running processes have used so far, as Linux tells in {@code /proc} (see proc(5)). */
final class Processes {
    // What /proc counts in: USER_HZ, 100 on every architecture Linux shows to programs today.
    private static final long MILLIS_A_TICK = 10;
    // Fields of /proc/pid/stat counted from the one after the program's name, which is field 3.
    private static final int UTIME = 14 - 3;
    private static final int STIME = 15 - 3;
    private static final int CUTIME = 16 - 3;
    private static final int CSTIME = 17 - 3;

    private Processes() {}

    /** Processor time of a process, user and system, in milliseconds. */
    static long cpuMillis(long pid) throws IOException {
        var stat = stat(pid);
        return (number(stat, UTIME) + number(stat, STIME)) * MILLIS_A_TICK;
    }

    /** The same of a PostgreSQL with all its processes, those that have ended included. */
    static long cpuMillisOfAll(ProcessHandle postmaster) throws IOException {
        var stat = stat(postmaster.pid());
        var sum = (number(stat, CUTIME) + number(stat, CSTIME)) * MILLIS_A_TICK + cpuMillis(postmaster.pid());
        for (var child : postmaster.children().toList()) {
            try {
                sum += cpuMillis(child.pid());
            } catch (NoSuchFileException e) {
                // It ended a moment ago; the next reading has its time with its parent's.
            }
        }
        return sum;
    }

    /** The PostgreSQL a Kith has started. */
    static ProcessHandle postmasterOf(ProcessHandle kith) {
        return kith.children().filter(Processes::isPostgres).findFirst().orElseThrow();
    }

    private static boolean isPostgres(ProcessHandle process) {
        try {
            return Files.readString(proc(process.pid(), "comm")).strip().equals("postgres");
        } catch (IOException e) {
            return false;
        }
    }

    /** {@code VmRSS} (now) or {@code VmHWM} (the most it ever was), in MB of 1,000,000 bytes. */
    static double memory(long pid, String which) throws IOException {
        return kilobytes(pid, "status", which);
    }

    /** Memory of a PostgreSQL with all its processes, what they share counted once, in MB. Needs the right to look. */
    static double memoryOfAll(ProcessHandle postmaster) throws IOException {
        var sum = 0.0;
        for (var process :
                Stream.concat(Stream.of(postmaster), postmaster.children()).toList()) {
            sum += kilobytes(process.pid(), "smaps_rollup", "Pss");
        }
        return sum;
    }

    private static double kilobytes(long pid, String file, String which) throws IOException {
        var found = Pattern.compile("(?m)^" + which + ":\\s+(\\d+) kB$").matcher(Files.readString(proc(pid, file)));
        if (!found.find()) {
            throw new IOException("/proc/" + pid + "/" + file + " does not tell " + which);
        }
        return Long.parseLong(found.group(1)) * 1_024 / 1e6;
    }

    private static String[] stat(long pid) throws IOException {
        var line = Files.readString(proc(pid, "stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    private static long number(String[] stat, int at) {
        return Long.parseLong(stat[at]);
    }

    private static Path proc(long pid, String file) {
        return Path.of("/proc", Long.toString(pid), file);
    }
}
