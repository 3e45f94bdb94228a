package org.kith.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The program {@code rsync} of this machine. No shell reads what it is given, here or there, and it never asks anybody anything.
 *
 * @param shell the program by which it reaches the other machine
 */
record Rsync(String shell, Duration soon, Duration inTheEnd) {
    /** A machine whose key is not known is not talked to. */
    static final Rsync OVER_SSH = new Rsync(
            "ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o ConnectTimeout=20 -o ServerAliveInterval=20"
                    + " -o ServerAliveCountMax=3",
            Duration.ofMinutes(5),
            Duration.ofHours(12));

    private static final int SILENT_SECONDS = 120;
    private static final int MOST_SAID = 64 << 20;
    private static final int SSH_FAILED = 255;
    private static final int BROKEN_OFF = 12;
    private static final int NO_SUCH_PROGRAM = 127;
    private static final List<Integer> TOO_SLOW = List.of(30, 35);
    private static final List<String> STAY = List.of("PATH", "HOME", "USER", "LOGNAME", "SSH_AUTH_SOCK");

    /** There is no such file or folder. */
    static final class NotThere extends IOException {
        private static final long serialVersionUID = 1L;

        NotThere(String words) {
            super(words);
        }
    }

    List<String> answer(List<String> words) throws IOException {
        return answer(words, soon);
    }

    /** Of whole files, which take their time; no byte for two minutes is too long all the same. */
    List<String> longAnswer(List<String> words) throws IOException {
        return answer(words, inTheEnd);
    }

    private List<String> answer(List<String> words, Duration limit) throws IOException {
        var command =
                new ArrayList<>(List.of("rsync", "--rsh=" + shell, "--protect-args", "--timeout=" + SILENT_SECONDS));
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().retainAll(STAY);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw Away.because(e, "no-rsync");
        }
        try {
            process.getOutputStream().close();
            var said = all(process.getInputStream());
            var wrong = all(process.getErrorStream());
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Away.of("slow");
            }
            var out = said.get(SILENT_SECONDS, TimeUnit.SECONDS);
            if (process.exitValue() != 0) {
                throw why(process.exitValue(), wrong.get(SILENT_SECONDS, TimeUnit.SECONDS));
            }
            return out.lines().toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("rsync was broken off");
        } catch (ExecutionException | TimeoutException e) {
            throw Away.because(e, "slow");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static CompletableFuture<String> all(InputStream from) {
        var all = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> {
            try (from) {
                all.complete(new String(from.readNBytes(MOST_SAID), StandardCharsets.UTF_8));
            } catch (IOException e) {
                all.completeExceptionally(e);
            }
        });
        return all;
    }

    private static IOException why(int exit, String wrong) {
        if (wrong.contains("Host key verification failed")) {
            return Away.of("host-key", System.getProperty("user.name"));
        }
        if (wrong.contains("Permission denied (")) {
            return Away.of("ssh-key", System.getProperty("user.name"));
        }
        if (wrong.contains("No space left on device") || wrong.contains("Disk quota exceeded")) {
            return Away.of("full");
        }
        if (exit == NO_SUCH_PROGRAM || wrong.contains("command not found") || wrong.contains("rsync: not found")) {
            return Away.of("no-rsync-there");
        }
        if (TOO_SLOW.contains(exit)) {
            return Away.of("slow");
        }
        if (exit == SSH_FAILED || exit == BROKEN_OFF) {
            return Away.of("unreachable", first(wrong));
        }
        if (wrong.contains("No such file or directory (2)")) {
            return new NotThere(first(wrong));
        }
        return Away.of("other", "rsync " + exit + ", " + first(wrong));
    }

    private static String first(String wrong) {
        return wrong.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("–");
    }
}
