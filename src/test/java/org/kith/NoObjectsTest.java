package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.cli.Kith;

/** In a program of its own, since what is tried here holds for all of it. */
class NoObjectsTest {

    @Test
    void noObjectIsMadeOfBytes() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var tried = new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NoObjectsTest.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(tried.inputReader().lines()).containsExactly("made", "Kith 0.1.0", "refused");
    }

    /** The program: before Kith begins, and when it ends. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(tried());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(tried())));
        Kith.main(new String[] {"--version"});
    }

    private static String tried() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(List.of("an object")));
            var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            return in.readObject().equals(List.of("an object")) ? "made" : "changed";
        } catch (InvalidClassException e) {
            return "refused";
        } catch (IOException | ClassNotFoundException e) {
            return e.toString();
        }
    }
}
