package org.kith.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads some of what is asked for next while the last of it is worked on, so that unpacking and writing share the processors. */
final class Ahead extends InputStream {
    private static final int BLOCK = 1 << 20;
    private static final int BLOCKS = 3;

    /** What was read, and after it why no more comes, where that is not the end. */
    private record Part(byte[] bytes, int length, @Nullable IOException broken) {
        boolean last() {
            return broken != null || length < BLOCK;
        }
    }

    private final InputStream from;
    private final BlockingQueue<Part> read = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread;
    private Part part = new Part(new byte[0], 0, null);
    private int at;
    private boolean over;

    Ahead(InputStream from) {
        this.from = from;
        this.thread = Thread.ofPlatform().daemon().name("kith-read-ahead").start(this::readOn);
    }

    private void readOn() {
        try {
            for (var next = next(); ; next = next()) {
                read.put(next);
                if (next.last()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // Nobody wants more.
        }
    }

    private Part next() {
        var block = new byte[BLOCK];
        var full = 0;
        try {
            var some = 0;
            while (full < BLOCK && some >= 0) {
                some = from.read(block, full, BLOCK - full);
                full += Math.max(0, some);
            }
            return new Part(block, full, null);
        } catch (IOException e) {
            return new Part(block, full, e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int start, int most) throws IOException {
        while (most > 0 && at == part.length()) {
            if (part.broken() != null) {
                throw part.broken();
            }
            if (over) {
                return -1;
            }
            take();
        }
        var some = Math.min(most, part.length() - at);
        System.arraycopy(part.bytes(), at, to, start, some);
        at += some;
        return some;
    }

    private void take() throws InterruptedIOException {
        try {
            part = read.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was broken off");
        }
        at = 0;
        over = part.last();
    }

    /** What it reads from stays open, and is read by nobody else any more. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
