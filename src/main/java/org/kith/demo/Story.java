package org.kith.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * The demo's made-up organisation: three teams, the workers who came and went, and forty young people who lived through it. Told from
 * {@code demo/seats.txt} and {@code demo/young-people.txt}, with all dates counted back from today.
 */
final class Story {
    private final World world;
    private final InOrganisation organisation;
    private final Map<String, InTeam> teams = new HashMap<>();
    private final Map<String, Colleague> workers = new HashMap<>();
    private final Map<String, Caseload> seats = new HashMap<>();
    private final Map<String, Young> young = new HashMap<>();
    private final Map<String, Young> comeIn = new HashMap<>();
    private final Set<String> stillHere = new HashSet<>();

    private Story(World world) {
        this.world = world;
        this.organisation = world.organisation("Brackwater Leaving Care");
    }

    static void tell(World world, List<DemoStory> ofRooms) {
        var story = new Story(world);
        story.teamsAndThoseAroundThem();
        var turns = lines("demo/seats.txt");
        turns.stream().filter(turn -> turn[3].isEmpty()).forEach(turn -> story.stillHere.add(turn[1]));
        turns.forEach(story::seat);
        lines("demo/young-people.txt").forEach(story::youngPerson);
        story.partners();
        story.assigned();
        var there = new DemoStory.Characters(story.organisation, story.workers, story.young);
        ofRooms.forEach(one -> one.tell(there));
        lines("demo/entries.txt").forEach(story::entry);
        story.emergencies();
        story.looks();
        world.organisation("Your own organisation, still empty")
                .analyst("Ash Morgan")
                .about("Nobody is here yet. Load a return of your own and see what your young people lived through.");
        world.settle();
    }

    private void teamsAndThoseAroundThem() {
        teams.put("north", organisation.team("North"));
        teams.put("river", organisation.team("Riverside"));
        teams.put("steps", organisation.team("Next Steps, 18 and over"));
        worker("Tom Ridley", "manager", "north")
                .about("Manages North. Worked with young people there until three years ago.");
        worker("Grace Bell", "manager", "river").about("Manages Riverside.");
        worker("Ruth Carver", "worker", "river").about("Long in Riverside, away from work at the moment.");
        worker("Bernadette Cole", "worker", "steps").about("Eleven years in Next Steps.");
        worker("Amina Okafor", "worker", "north").about("In North for two years; took over from two people who left.");
        worker("Hannah Frost", "worker", "river").about("In Riverside since the teams were reorganised.");
        organisation.analyst("Wendy Lam").about("Loads the yearly return and asks what it says about people.");
        organisation.administrator("Piotr Zielinski").about("Invites people and looks after the system.");
    }

    private Colleague worker(String name, String role, String team) {
        return workers.computeIfAbsent(name, n -> new Colleague(organisation, n, role).in(team(team)));
    }

    private InTeam team(String key) {
        return Objects.requireNonNull(teams.get(key), key);
    }

    /** Seat, worker, since, until, why they came. Those who left have an account no more, only their time with people. */
    private void seat(String[] line) {
        var since = Span.ago(line[2], world.today());
        var until = line[3].isEmpty() ? null : Span.ago(line[3], world.today());
        var teamKey = line[0].substring(0, line[0].indexOf('-'));
        var who = stillHere.contains(line[1]) ? worker(line[1], "worker", teamKey) : left(line[1]);
        seats.computeIfAbsent(line[0], key -> new Caseload())
                .add(new Caseload.Turn(who, since, until, line[4].isEmpty() ? null : line[4]));
    }

    private Colleague left(String name) {
        return workers.computeIfAbsent(name, n -> Colleague.gone(organisation, n));
    }

    private void youngPerson(String[] line) {
        var seatNames = line[5].split(",");
        var second = seatNames.length > 1 ? seatNamed(seatNames[1]) : null;
        var person = team(line[1]).youngPerson(line[0]);
        young.put(line[0], person);
        new Life(person, world.today(), this::seatNamed)
                .born(Span.ago(line[2], world.today()))
                .lookedAfterSince(Span.ago(line[3], world.today()), line[4])
                .what(line[6])
                .with(seatNamed(seatNames[0]), second);
    }

    /** Two services, and what Jay shares with them: a section to read, and one to add to. */
    private void partners() {
        var jay = comesIn("Jay")
                .reachedAt("07700 900321")
                .likes("ways", "text face-to-face call")
                .likes("times", "After 4, and not on Mondays")
                .likes("needs", "Short messages, one thing at a time")
                .likes("avoid", "Coming to my flat without saying so first")
                .likes("days", "2 May, when my grandad died");
        var brightwell = organisation.service("Brightwell Homes", "housing");
        brightwell
                .lead("Ingrid Larsen")
                .about("Runs Brightwell’s flats for young people. Jay shares Home with Brightwell.");
        var dana = brightwell.partner("Dana Whitlock");
        dana.about("Support worker at Brightwell. Jay shares Home with Brightwell.");
        jay.shares("skills")
                .with(brightwell)
                .since("5 months ago")
                .until("in 10 days")
                .purpose("So that Brightwell knows which things you can do by yourself already");
        jay.shares("home")
                .with(brightwell)
                .since("3 weeks ago")
                .purpose("So that Brightwell knows what you want from a flat before you see one");
        var kwame = organisation.service("Canalside College", "learning").partner("Kwame Boateng");
        kwame.about("Mentor at the college. Jay shares Learning with him, and he may write there.");
        workers.put("Kwame Boateng", kwame);
        jay.shares("learning")
                .with(kwame)
                .mayAdd()
                .since("5 weeks ago")
                .purpose("So that your mentor can keep what you did together where you find it again");
        workers.put("Dana Whitlock", dana);
    }

    /** What no return knows yet: Ebony has a key worker beside her worker, and her manager said why. */
    private void assigned() {
        known("Tom Ridley")
                .assigns(known("Callum Reid"), Objects.requireNonNull(young.get("Ebony")), "key worker")
                .since("3 weeks ago")
                .because("Ebony asked for somebody who can drive her to training on Sundays.");
    }

    /** Who opened Jay's record lately, somebody at night among them; Jay asked twice why, and had one answer. */
    private void looks() {
        var jay = comesIn("Jay");
        var ebony = Objects.requireNonNull(young.get("Ebony"));
        known("Amina Okafor").looksAt(jay, "home").on("1 day ago").at("18:40");
        known("Amina Okafor").looksAt(jay, "plan").on("1 day ago").at("18:52").page("entry");
        known("Dana Whitlock")
                .looksAt(jay, "home")
                .on("2 days ago")
                .at("10:15")
                .askedWhy("Is it about the flat?")
                .answered(
                        "Yes. A flat in Mill Lane is free in January, and I wanted to know if stairs are a problem for you.");
        known("Callum Reid")
                .looksAt(jay, "health", "home")
                .on("3 days ago")
                .at("23:20")
                .askedWhy("You do not work with me")
                .when("2 days ago");
        known("Callum Reid").looksAt(ebony, "health").on("3 days ago").at("23:34");
        known("Tom Ridley")
                .looksAt(jay, "home", "people", "safety", "plan", "learning")
                .page("lifeline")
                .on("4 days ago")
                .at("09:30");
    }

    private Colleague known(String name) {
        return Objects.requireNonNull(workers.get(name), name);
    }

    private Young comesIn(String name) {
        return comeIn.computeIfAbsent(
                name, n -> Objects.requireNonNull(young.get(n), n).comesIn());
    }

    /** Whoever has a record worth reading in the demo has an account to read it with. */
    private void entry(String[] line) {
        var whose = comesIn(line[0]);
        var entry = line[1].equals("me")
                ? whose.writes(line[2], line[3])
                : Objects.requireNonNull(workers.get(line[1]), line[1]).writes(whose, line[2], line[3]);
        entry.on(line[4]).titled(line[5]).saying(line[6].replace("\\n", "\n"));
        if (!line[7].isEmpty()) {
            entry.butTheySay(line[7]);
        }
    }

    /** Twice somebody of another team opened a record in an emergency and closed it again; once telling at once was not safe. */
    private void emergencies() {
        Objects.requireNonNull(workers.get("Hannah Frost"))
                .opensInEmergency(
                        comesIn("Jay"),
                        "Jay rang the night line from the station and did not know where to go. I looked for who could fetch him.");
        Objects.requireNonNull(workers.get("Bernadette Cole"))
                .opensInEmergency(
                        comesIn("Maya"),
                        "Maya’s friend rang and was afraid for her. I looked for an address, and sent the police to it.")
                .notToldBecause("Somebody reads Maya’s phone with her. They would know who rang.");
    }

    private Caseload seatNamed(String name) {
        return Objects.requireNonNull(seats.get(name.strip()), name);
    }

    private static List<String[]> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
