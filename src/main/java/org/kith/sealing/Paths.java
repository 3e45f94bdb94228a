package org.kith.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from some leaves up to the root, found while all leaves go by once: what each of them is hashed with, the nearest first. Only the
 * edge of the tree and these ways are kept.
 */
final class Paths {
    private final long[] wanted;
    private final List<List<byte[]>> paths;
    private final List<Part> parts = new ArrayList<>();
    private int next;
    private long size;

    /** A complete part of the tree; of the leaves wanted, those {@code from} one up to another are in it. */
    private record Part(byte[] hash, int from, int until) {}

    /** @param wanted numbers of leaves, each once and in order */
    Paths(long... wanted) {
        this.wanted = wanted.clone();
        this.paths = Stream.generate(() -> (List<byte[]>) new ArrayList<byte[]>())
                .limit(wanted.length)
                .toList();
    }

    void add(byte[] leaf) {
        var from = next;
        if (next < wanted.length && wanted[next] == size) {
            next++;
        }
        var part = new Part(leaf, from, next);
        for (var complete = size; (complete & 1) == 1; complete >>= 1) {
            part = join(parts.removeLast(), part);
        }
        parts.add(part);
        size++;
    }

    /** Once all leaves went by: the ways of the leaves wanted, in their order. */
    List<List<byte[]>> toRoot() {
        while (parts.size() > 1) {
            var right = parts.removeLast();
            parts.add(join(parts.removeLast(), right));
        }
        return paths;
    }

    private Part join(Part left, Part right) {
        paths.subList(left.from, left.until).forEach(path -> path.add(right.hash));
        paths.subList(right.from, right.until).forEach(path -> path.add(left.hash));
        return new Part(Merkle.node(left.hash, right.hash), left.from, right.until);
    }
}
