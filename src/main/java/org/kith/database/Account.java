package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The user that the database's processes run as. PostgreSQL refuses to run as root, so root hands it to an unprivileged
 * user; anybody else runs it as themselves.
 */
record Account(boolean switching, int uid, int gid, String name) {
    private static final Account SELF = new Account(false, 0, 0, System.getProperty("user.name"));

    /** Whoever owns the data already; otherwise {@code kith} (made when missing), {@code postgres} or {@code nobody}. */
    static Account of(Home home) throws CannotStart {
        if (!DatabaseSettings.isRoot()) {
            return SELF;
        }
        try {
            var owner = Files.isDirectory(home.data()) ? ownerOf(home.data()) : Optional.<Account>empty();
            return owner.isPresent() ? owner.get() : choose();
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot find a user to run the database as", e);
        }
    }

    private static Optional<Account> ownerOf(Path data) throws IOException {
        var uid = (Integer) Files.getAttribute(data, "unix:uid");
        var gid = (Integer) Files.getAttribute(data, "unix:gid");
        return uid == 0
                ? Optional.empty()
                : Optional.of(new Account(true, uid, gid, String.valueOf(Files.getOwner(data))));
    }

    private static Account choose() throws IOException, CannotStart {
        var kith = find("kith");
        if (kith.isEmpty() && Commands.exists("useradd")) {
            Commands.run(
                    20,
                    List.of(
                            "useradd",
                            "--system",
                            "--no-create-home",
                            "--home-dir",
                            "/nonexistent",
                            "--shell",
                            "/usr/sbin/nologin",
                            "kith"));
            kith = find("kith");
        }
        for (var candidate : List.of("postgres", "nobody")) {
            if (kith.isEmpty()) {
                kith = find(candidate);
            }
        }
        return kith.orElseThrow(() -> new CannotStart("PostgreSQL does not run as root, and this machine has no user"
                + " Kith could hand it to. Make one with: useradd --system kith"));
    }

    private static Optional<Account> find(String name) throws IOException {
        var uid = Commands.run(10, List.of("id", "-u", name));
        var gid = Commands.run(10, List.of("id", "-g", name));
        if (!uid.succeeded() || !gid.succeeded() || uid.output().equals("0")) {
            return Optional.empty();
        }
        return Optional.of(new Account(true, Integer.parseInt(uid.output()), Integer.parseInt(gid.output()), name));
    }

    /** The command as this account runs it; the process started is the program itself, not a go-between, where possible. */
    List<String> command(List<String> program) throws CannotStart {
        var command = new ArrayList<String>();
        if (switching && Commands.exists("setpriv")) {
            command.addAll(List.of("setpriv", "--reuid", "" + uid, "--regid", "" + gid, "--clear-groups"));
        } else if (switching && Commands.exists("runuser")) {
            command.addAll(List.of("runuser", "-u", name, "--"));
        } else if (switching) {
            throw new CannotStart("To run the database as the user " + name + ", Kith needs the program setpriv."
                    + " Install the package util-linux, or start Kith as an ordinary user.");
        }
        command.addAll(program);
        return command;
    }

    /** Makes a folder that belongs to this account and that nobody else reads. */
    void makeFolder(Path folder) throws IOException {
        Home.makeFolder(folder, "rwx------");
        own(folder);
    }

    void own(Path file) throws IOException {
        if (switching) {
            Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Lets this account into the home; refuses when a folder above is in the way, naming it. */
    void mustReach(Home home) throws CannotStart {
        if (!switching || reaches(home.folder())) {
            return;
        }
        try {
            home.letOthersPass();
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot let the database's user into " + home.folder(), e);
        }
        if (!reaches(home.folder())) {
            throw blocked(home.folder());
        }
    }

    private CannotStart blocked(Path folder) throws CannotStart {
        var closed = folder;
        for (var above = folder.getParent(); above != null && !reaches(above); above = above.getParent()) {
            closed = above;
        }
        return new CannotStart("The database runs as the user " + name + " (root may not run it), and " + name
                + " cannot get into " + closed + ", where Kith's folder " + folder + " is. Choose another folder with"
                + " KITH_HOME, such as /var/lib/kith, or let others pass with: chmod o+x " + closed);
    }

    private boolean reaches(Path folder) throws CannotStart {
        try {
            return Commands.run(10, command(List.of("test", "-x", folder.toString())))
                    .succeeded();
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot start a program as the user " + name, e);
        }
    }
}
