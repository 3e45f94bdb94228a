package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.keys.SigningKey;
import org.kith.keys.TestKey;

/** Checkpoints as others write and read them. */
class NoteTest {
    private static final UUID WHOSE = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");
    private static final String ORIGIN = "kith/who-looked/" + WHOSE;

    private final SigningKey signing = TestKey.signing();
    private final PublicKey key = new PublicKey(signing.publicKey());
    private final Note note = Note.sign(Checkpoint.of(WHOSE, edge(3)), signing);

    private static Edge edge(int size) {
        var edge = new Edge();
        for (int i = 0; i < size; i++) {
            edge.add(Merkle.leaf(new byte[] {(byte) i}));
        }
        return edge;
    }

    @Test
    void isWrittenAsCheckpointsAre() {
        var root = Base64.getEncoder().encodeToString(edge(3).root());
        assertThat(note.text()).startsWith(ORIGIN + "\n3\n" + root + "\n\n— " + ORIGIN + " ");
        assertThat(note.text().lines()).hasSize(5);
        assertThat(Note.parse(note.text()).orElseThrow().text()).isEqualTo(note.text());
    }

    @Test
    void anotherImplementationVerifiesIt() throws GeneralSecurityException {
        var signed = Base64.getDecoder().decode(note.signatures().strip().substring(("— " + ORIGIN + " ").length()));
        var verify = Signature.getInstance("Ed25519");
        var x509 = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(key.bytes()));
        verify.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
        verify.update(note.checkpoint().text().getBytes(StandardCharsets.UTF_8));
        assertThat(verify.verify(signed, 4, 64)).isTrue();
    }

    /** The example in the documentation of Go's note package. */
    @Test
    void whatAnotherImplementationSignedIsVerified() {
        var written = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        var theirs = PublicKey.parse(written).orElseThrow();
        var text =
                "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
        var signed = Base64.getDecoder()
                .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
        assertThat(theirs.written("PeterNeumann")).isEqualTo(written);
        assertThat(theirs.id("PeterNeumann")).isEqualTo(Arrays.copyOf(signed, 4));
        var signature = Arrays.copyOfRange(signed, 4, signed.length);
        assertThat(theirs.verifies(text.getBytes(StandardCharsets.UTF_8), signature))
                .isTrue();
        assertThat(theirs.verifies((text + " ").getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
    }

    @Test
    void aKeyIsReadAsItIsWrittenAndNotOtherwise() {
        var written = key.written(ORIGIN);
        assertThat(PublicKey.parse(written + "\n").orElseThrow().bytes()).isEqualTo(key.bytes());
        for (var other :
                List.of("", "+", "a+b+c", written.replace(ORIGIN, "x"), written.replace("+A", "+B"), written + "x")) {
            assertThat(PublicKey.parse(other)).as(other).isEmpty();
        }
    }

    @Test
    void isSignedByItsKeyUnderItsNameOnly() {
        assertThat(note.isSignedBy(List.of(key))).isTrue();
        assertThat(note.isSignedBy(List.of())).isFalse();
        var longer = new Note(Checkpoint.of(WHOSE, edge(4)), note.signatures());
        assertThat(longer.isSignedBy(List.of(key))).isFalse();
        var witnessed =
                new Note(note.checkpoint(), "— a.witness AAAAAAAA\n— another not-base64!\n" + note.signatures());
        assertThat(witnessed.isSignedBy(List.of(key))).isTrue();
        var elsewhere = new Note(new Checkpoint("kith/who-looked/x", 3, edge(3).root()), note.signatures());
        assertThat(elsewhere.isSignedBy(List.of(key))).isFalse();
    }

    @Test
    void isReadFromFilesMailAndTheLog() throws IOException {
        var logged = "12:00:00 INFO  " + ToLog.BEFORE + note.text().replace("\n", "\\n");
        for (var exported : List.of(
                note.text(),
                note.text() + "\n" + note.text() + "\n",
                "\r\n" + note.text().replace("\n", "\r\n"),
                logged,
                logged + "\n" + logged + "\n")) {
            var read =
                    Notes.read(new BufferedReader(new StringReader(exported))).orElseThrow();
            assertThat(read).isNotEmpty().allMatch(one -> one.isSignedBy(List.of(key)));
        }
    }

    @Test
    void whatIsNoCheckpointIsRefused() throws IOException {
        for (var other :
                List.of("", "\n\n", "hello", "hello\n\nhello", note.text() + "\nhello", "a b\n3\nx\n\n— a b")) {
            assertThat(Notes.read(new BufferedReader(new StringReader(other))))
                    .as(other)
                    .isEmpty();
        }
    }
}
