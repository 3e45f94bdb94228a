package org.kith.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kith.database.CannotStart;
import org.kith.words.Words;

/** A folder of another machine, by {@code rsync} over {@code ssh}, as it is set up for the user that runs Kith. */
final class RsyncPlace implements BackupPlace {
    static final String KIND = "rsync:";
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 100;
    private static final Pattern WRITTEN =
            Pattern.compile("((?:[A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*):(/[^\\p{Cntrl}]*)");
    private static final Pattern LISTED =
            Pattern.compile("-[^ ]+ +([0-9,.]+) ([0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}) ([^ ]+)");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss");

    private final String folder;
    private final Rsync rsync;

    RsyncPlace(String folder, Rsync rsync) {
        this.folder = folder.endsWith("/") ? folder : folder + "/";
        this.rsync = rsync;
    }

    /** @param written as {@code user@machine:/folder} */
    static RsyncPlace of(String written) throws CannotStart {
        if (!WRITTEN.matcher(written).matches()) {
            throw new CannotStart(Words.say("backup.places.rsync", KIND + written));
        }
        return new RsyncPlace(written, Rsync.OVER_SSH);
    }

    @Override
    public String name() {
        return KIND + folder.substring(0, folder.length() - 1);
    }

    @Override
    public List<Item> list() throws IOException {
        List<String> lines;
        try {
            lines = rsync.answer(List.of(
                    "--recursive",
                    "--list-only",
                    "--no-human-readable",
                    "--include=/*" + Backup.ENDING,
                    "--include=/wal/",
                    "--include=/wal/*/",
                    "--include=/wal/*/*" + WalFolder.ENDING,
                    "--exclude=*",
                    "--",
                    folder));
        } catch (Rsync.NotThere e) {
            return List.of();
        }
        var all = new ArrayList<Item>();
        for (var line : lines) {
            var found = LISTED.matcher(line);
            if (found.matches() && Naming.isOne(found.group(3))) {
                all.add(new Item(
                        found.group(3),
                        Long.parseLong(found.group(1).replaceAll("[,.]", "")),
                        LocalDateTime.parse(found.group(2), MOMENT).toInstant(ZoneOffset.UTC)));
            }
        }
        return all;
    }

    /** Written there under another name first; what is missing of its folders is made. */
    @Override
    public void put(Path file, String name) throws IOException {
        var here = file.toString();
        if (!here.endsWith("/" + name)) {
            throw new IOException("a file is put where it is called the same");
        }
        var root = here.substring(0, here.length() - name.length());
        rsync.longAnswer(List.of("--relative", "--times", "--", root + "./" + name, folder));
    }

    @Override
    public void get(String name, Path into) throws IOException {
        rsync.longAnswer(List.of("--times", "--", folder + name, into.toString()));
    }

    /** Whatever is named, and is not in an empty folder either, is removed. */
    @Override
    public void remove(List<String> names) throws IOException {
        var byFolder = new TreeMap<String, List<String>>();
        for (var name : names) {
            var end = name.lastIndexOf('/') + 1;
            byFolder.computeIfAbsent(name.substring(0, end), folder -> new ArrayList<>())
                    .add(name.substring(end));
        }
        var nothing = Files.createTempDirectory("kith-nothing");
        try {
            for (var one : byFolder.entrySet()) {
                for (int from = 0; from < one.getValue().size(); from += AT_ONCE) {
                    var some =
                            one.getValue().subList(from, Math.min(one.getValue().size(), from + AT_ONCE));
                    remove(nothing, some, folder + one.getKey());
                }
            }
        } finally {
            Files.delete(nothing);
        }
    }

    private void remove(Path nothing, List<String> names, String there) throws IOException {
        var words = new ArrayList<>(List.of("--recursive", "--delete"));
        names.forEach(name -> words.add("--include=/" + name));
        words.addAll(List.of("--exclude=*", "--", nothing + "/", there));
        rsync.answer(words);
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }
}
