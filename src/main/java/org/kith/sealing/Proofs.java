package org.kith.sealing;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Judges proofs that a leaf is in a tree, and that one tree goes on from another (RFC 9162, 2.1.3 and 2.1.4, on RFC 6962 hashes). */
final class Proofs {
    private Proofs() {}

    /** Whether {@code path} leads from this leaf to this root. */
    static boolean includes(long index, long size, byte[] root, byte[] leaf, List<byte[]> path) {
        if (index < 0 || index >= size || leaf.length != Merkle.LENGTH) {
            return false;
        }
        var climb = new Climb(index, size - 1);
        var hash = leaf;
        for (var beside : path) {
            if (climb.isDone()) {
                return false;
            }
            hash = climb.step() ? Merkle.node(beside, hash) : Merkle.node(hash, beside);
        }
        return climb.isDone() && MessageDigest.isEqual(hash, root);
    }

    /** Whether the tree of the first root is the beginning of that of the second. Of an empty tree nothing can be proved. */
    static boolean continues(long size, long newSize, byte[] root, byte[] newRoot, List<byte[]> proof) {
        if (size <= 0 || size > newSize) {
            return false;
        }
        if (size == newSize) {
            return proof.isEmpty() && MessageDigest.isEqual(root, newRoot);
        }
        var rest = new ArrayList<>(proof);
        if (Long.bitCount(size) == 1) {
            rest.addFirst(root);
        }
        return !rest.isEmpty() && leadsToBoth(size, newSize, root, newRoot, rest);
    }

    private static boolean leadsToBoth(long size, long newSize, byte[] root, byte[] newRoot, List<byte[]> proof) {
        var whole = Long.numberOfTrailingZeros(size);
        var climb = new Climb((size - 1) >> whole, (newSize - 1) >> whole);
        var before = proof.getFirst();
        var after = proof.getFirst();
        for (var beside : proof.subList(1, proof.size())) {
            if (climb.isDone()) {
                return false;
            }
            if (climb.step()) {
                before = Merkle.node(beside, before);
                after = Merkle.node(beside, after);
            } else {
                after = Merkle.node(after, beside);
            }
        }
        return climb.isDone() && MessageDigest.isEqual(before, root) && MessageDigest.isEqual(after, newRoot);
    }

    /**
     * The proof that a tree goes on from its first {@code size} leaves.
     *
     * @param lastLeaf the last of those leaves
     * @param path its way to the root of the tree that goes on
     */
    static List<byte[]> continuation(long size, byte[] lastLeaf, List<byte[]> path) {
        var whole = Long.numberOfTrailingZeros(size);
        var rest = path.subList(whole, path.size());
        if (Long.bitCount(size) == 1) {
            return List.copyOf(rest);
        }
        var part = lastLeaf;
        for (var left : path.subList(0, whole)) {
            part = Merkle.node(left, part);
        }
        var proof = new ArrayList<>(List.of(part));
        proof.addAll(rest);
        return proof;
    }

    /** Where one is on the way up: beside how many parts, of how many on this level. */
    private static final class Climb {
        private long at;
        private long last;

        Climb(long at, long last) {
            this.at = at;
            this.last = last;
        }

        boolean isDone() {
            return last == 0;
        }

        /** Goes to where the next hash meets; whether that one stands left of what was climbed so far. */
        boolean step() {
            var left = (at & 1) == 1 || at == last;
            while (left && (at & 1) == 0 && at != 0) {
                up();
            }
            up();
            return left;
        }

        private void up() {
            at >>= 1;
            last >>= 1;
        }
    }
}
