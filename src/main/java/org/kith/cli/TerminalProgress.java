package org.kith.cli;

import static org.kith.words.Words.say;

import java.io.PrintWriter;
import org.kith.returns.Progress;

/** Draws how far long work is, on one line of a terminal. Into a file or a pipe it draws nothing. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final int WIDTH = 30;
    private static final String TO_LINE_START = "\r";
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;

    TerminalProgress(PrintWriter err) {
        this.err = err;
        var console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    @Override
    public void at(int done, int total) {
        at((long) done, (long) total);
    }

    void at(long done, long total) {
        if (terminal && total > 0) {
            int filled = (int) (done * WIDTH / total);
            err.print(TO_LINE_START + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " "
                    + say("returns.cli.progress", done, total));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (terminal) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
