package org.kith.circle;

import static org.kith.circle.CircleGroup.FAMILY;
import static org.kith.circle.CircleGroup.FRIENDS;
import static org.kith.circle.CircleGroup.HOME;
import static org.kith.circle.CircleGroup.SCHOOL_OR_WORK;
import static org.kith.circle.CircleGroup.WORKERS;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.demo.DemoStory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who matters to some of the demo's young people: most said by themselves, some by their workers; Jay's circle as it changed over three years. */
@Component
@ConditionalOnProperty("kith.demo")
final class CircleStory implements DemoStory {
    private final Clock clock;

    CircleStory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Characters there) {
        thoseAroundJay(there);
        whoCameAndWentForJay(there);
        maya(there);
        var coach = words("Coach Lloyd", "football on Sundays", FRIENDS, year(2), null);
        ToldPerson.byWorker(
                        there.colleague("Callum Reid"),
                        there.youngPerson("Ebony"),
                        there.organisation(),
                        "1 month ago",
                        coach)
                .at(Closeness.CLOSE);
    }

    private void thoseAroundJay(Characters there) {
        jay(there, "3 years ago", words("Nan", "my nan", FAMILY, null, "She still has the blue tin."))
                .at(Closeness.CLOSEST);
        jay(there, "3 years ago", words("Karen", "I live with her and Dave", HOME, year(6), "The shed is mine."))
                .at(Closeness.FURTHER)
                .on("22 months ago")
                .at(Closeness.CLOSE)
                .on("4 months ago")
                .at(Closeness.CLOSEST);
        jay(there, "22 months ago", words("Dave", null, HOME, year(6), null)).at(Closeness.CLOSE);
        jay(there, "8 months ago", words("Ty", "from the course", SCHOOL_OR_WORK, null, null))
                .at(Closeness.CLOSE);
        ToldPerson.byWorker(
                        there.colleague("Amina Okafor"),
                        there.youngPerson("Jay"),
                        there.organisation(),
                        "1 day ago",
                        words("Mr Osei", "from the bike shop", SCHOOL_OR_WORK, null, null))
                .at(Closeness.FURTHER);
    }

    private void whoCameAndWentForJay(Characters there) {
        jay(there, "3 years ago", words("Denise", "my worker before Amina", WORKERS, year(5), null))
                .at(Closeness.CLOSE)
                .on("27 months ago")
                .is(CircleState.BEFORE)
                .at(Closeness.FURTHER);
        jay(there, "3 years ago", words("Kofi", "my best mate", FRIENDS, year(4), null))
                .at(Closeness.CLOSEST)
                .on("1 year ago")
                .at(Closeness.FURTHER);
        jay(there, "3 years ago", words("Marcus", "my little brother", FAMILY, null, "He was adopted when he was two."))
                .at(Closeness.CLOSE)
                .on("5 months ago")
                .is(CircleState.WANTED_BACK)
                .at(Closeness.CLOSEST);
        jay(there, "2 years ago", words("Deano", "from the old flats", FRIENDS, null, "Asks me for money."))
                .at(Closeness.CLOSE)
                .on("10 months ago")
                .is(CircleState.NOT_SAFE);
        jay(there, "2 years ago", words("Mrs Pike", "next door", null, null, null))
                .at(Closeness.FURTHER)
                .on("9 months ago")
                .leaves();
    }

    private void maya(Characters there) {
        var maya = there.youngPerson("Maya").comesIn();
        var house = there.organisation();
        ToldPerson.by(maya, house, "1 year ago", words("Safiya", "my friend from the choir", FRIENDS, year(1), null))
                .at(Closeness.CLOSEST);
        ToldPerson.by(maya, house, "1 year ago", words("Miss Adeyemi", "my teacher", SCHOOL_OR_WORK, year(6), null))
                .is(CircleState.BEFORE);
        ToldPerson.byWorker(
                there.colleague("Hannah Frost"),
                maya,
                house,
                "1 day ago",
                words("Bea", "mum’s sister", FAMILY, null, "Maya says she sends the best parcels."));
    }

    private static ToldPerson jay(Characters there, String on, CircleWords words) {
        return ToldPerson.by(there.youngPerson("Jay").comesIn(), there.organisation(), on, words);
    }

    private PartialDate year(int ago) {
        return new PartialDate(String.valueOf(LocalDate.now(clock).getYear() - ago));
    }

    private static CircleWords words(
            String name,
            @Nullable String who,
            @Nullable CircleGroup group,
            @Nullable PartialDate since,
            @Nullable String note) {
        return new CircleWords(name, who, group, CircleState.NOW, since, null, note);
    }
}
