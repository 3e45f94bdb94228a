package org.kith.sealing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The right edge of a growing tree: the roots of its complete parts, the largest first. They are all it takes to go on, or to know the root. */
final class Edge {
    private final List<byte[]> parts;
    private long size;

    Edge() {
        this(0, List.of());
    }

    /** @throws IllegalArgumentException when a tree of that size has other parts */
    Edge(long size, List<byte[]> parts) {
        if (size < 0 || parts.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("not the edge of a tree of " + size);
        }
        this.size = size;
        this.parts = new ArrayList<>(parts);
    }

    void add(byte[] leaf) {
        var hash = leaf;
        for (var complete = size; (complete & 1) == 1; complete >>= 1) {
            hash = Merkle.node(parts.removeLast(), hash);
        }
        parts.add(hash);
        size++;
    }

    long size() {
        return size;
    }

    List<byte[]> parts() {
        return List.copyOf(parts);
    }

    boolean is(List<byte[]> stored) {
        return Arrays.deepEquals(parts.toArray(), stored.toArray());
    }

    byte[] root() {
        if (parts.isEmpty()) {
            return Merkle.empty();
        }
        var root = parts.getLast();
        for (var part : parts.reversed().subList(1, parts.size())) {
            root = Merkle.node(part, root);
        }
        return root;
    }
}
