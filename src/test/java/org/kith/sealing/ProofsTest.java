package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees and proofs, by published roots and beside a verifier that others wrote. */
class ProofsTest {
    private static final int SIZES = 40;

    /** The leaves and roots that implementations of RFC 6962 are tried with. */
    private static final List<String> PUBLISHED_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> PUBLISHED_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThePublishedOnes() {
        var edge = new Edge();
        var roots = new ArrayList<>(List.of(HexFormat.of().formatHex(edge.root())));
        for (var leaf : PUBLISHED_LEAVES) {
            edge.add(Merkle.leaf(HexFormat.of().parseHex(leaf)));
            roots.add(HexFormat.of().formatHex(edge.root()));
        }
        assertThat(roots).isEqualTo(PUBLISHED_ROOTS);
    }

    @Test
    void goingOnFromTheEdgeIsAsGoingOn() {
        for (int size = 1; size < SIZES; size++) {
            var half = edge(size / 2);
            var goneOn = new Edge(half.size(), half.parts());
            IntStream.range(size / 2, size).forEach(leaf -> goneOn.add(leaf(leaf)));
            assertThat(goneOn.root()).isEqualTo(edge(size).root());
        }
    }

    @Test
    void everyLeafIsProvedAndAnotherVerifierAgrees() {
        for (int size = 1; size <= SIZES; size++) {
            var paths = paths(size);
            for (int index = 0; index < size; index++) {
                judged(index, size, edge(size).root(), leaf(index), paths.get(index), true);
            }
        }
    }

    @Test
    void nothingElseIsProvedAndAnotherVerifierAgrees() {
        for (int size = 1; size <= SIZES; size++) {
            var root = edge(size).root();
            var paths = paths(size);
            for (int index = 0; index < size; index++) {
                var path = paths.get(index);
                judged(index, size, root, leaf(index + 1), path, false);
                judged(index, size, edge(size + 1).root(), leaf(index), path, false);
                assertThat(Proofs.includes(index + 1, size, root, leaf(index), path))
                        .isFalse();
                assertThat(Proofs.includes(-1, size, root, leaf(index), path)).isFalse();
                judged(index, size, root, leaf(index), with(path, leaf(0)), false);
                for (int part = 0; part < path.size(); part++) {
                    judged(index, size, root, leaf(index), changed(path, part), false);
                    judged(index, size, root, leaf(index), without(path, part), false);
                }
            }
        }
    }

    @Test
    void everyTreeIsProvedToGoOnFromEachBeforeIt() {
        for (int size = 1; size <= SIZES; size++) {
            var paths = paths(size);
            for (int before = 1; before < size; before++) {
                var root = edge(before).root();
                var proof = Proofs.continuation(before, leaf(before - 1), paths.get(before - 1));
                assertThat(Proofs.continues(before, size, root, edge(size).root(), proof))
                        .as("%s to %s", before, size)
                        .isTrue();
                refused(before, size, root, edge(size).root(), proof);
            }
        }
    }

    private static void refused(long before, long size, byte[] root, byte[] newRoot, List<byte[]> proof) {
        assertThat(Proofs.continues(before, size, newRoot, newRoot, proof)).isFalse();
        assertThat(Proofs.continues(before, size, root, root, proof)).isFalse();
        assertThat(Proofs.continues(0, size, root, newRoot, proof)).isFalse();
        assertThat(Proofs.continues(size, before, newRoot, root, proof)).isFalse();
        assertThat(Proofs.continues(before, size, root, newRoot, with(proof, leaf(0))))
                .isFalse();
        for (int part = 0; part < proof.size(); part++) {
            assertThat(Proofs.continues(before, size, root, newRoot, changed(proof, part)))
                    .isFalse();
            assertThat(Proofs.continues(before, size, root, newRoot, without(proof, part)))
                    .isFalse();
        }
    }

    @Test
    void aTreeGoesOnFromItselfWithoutProof() {
        var root = edge(5).root();
        assertThat(Proofs.continues(5, 5, root, root, List.of())).isTrue();
        assertThat(Proofs.continues(5, 5, root, edge(6).root(), List.of())).isFalse();
        assertThat(Proofs.continues(5, 5, root, root, List.of(root))).isFalse();
        assertThat(Proofs.continues(4, 5, edge(4).root(), root, List.of())).isFalse();
    }

    private static void judged(long index, long size, byte[] root, byte[] leaf, List<byte[]> path, boolean right) {
        assertThat(Proofs.includes(index, size, root, leaf, path))
                .as("leaf %s of %s", index, size)
                .isEqualTo(right);
        assertThat(others(index, size, root, leaf, path)).isEqualTo(right);
    }

    private static boolean others(long index, long size, byte[] root, byte[] leaf, List<byte[]> path) {
        try {
            InclusionProofVerifier.verify(leaf, index, size, path, root);
            return true;
        } catch (InclusionProofVerificationException e) {
            return false;
        }
    }

    private static byte[] leaf(int number) {
        return Merkle.leaf(new byte[] {(byte) number});
    }

    private static Edge edge(int size) {
        var edge = new Edge();
        IntStream.range(0, size).forEach(leaf -> edge.add(leaf(leaf)));
        return edge;
    }

    private static List<List<byte[]>> paths(int size) {
        var paths = new Paths(IntStream.range(0, size).asLongStream().toArray());
        IntStream.range(0, size).forEach(leaf -> paths.add(leaf(leaf)));
        return paths.toRoot();
    }

    private static List<byte[]> with(List<byte[]> proof, byte[] more) {
        var longer = new ArrayList<>(proof);
        longer.add(more);
        return longer;
    }

    private static List<byte[]> without(List<byte[]> proof, int part) {
        var shorter = new ArrayList<>(proof);
        shorter.remove(part);
        return shorter;
    }

    private static List<byte[]> changed(List<byte[]> proof, int part) {
        var other = new ArrayList<>(proof);
        other.set(part, proof.get(part).clone());
        other.get(part)[0] ^= 1;
        return other;
    }
}
