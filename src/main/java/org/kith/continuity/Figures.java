package org.kith.continuity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Works out the figures of young people that lists show and sort by, as of the last day the organisation's record covers: the end of its
 * latest return, or today where everyday recording keeps it.
 */
@Component
public class Figures {
    private static final int AT_ONCE = 2_500;

    private final ActorTransactions acting;
    private final FiguresSql sql;
    private final AsOfSql asOf;
    private final TeamContinuity teams;
    private final ObjectProvider<CountsEverybody> everybody;

    Figures(
            ActorTransactions acting,
            FiguresSql sql,
            AsOfSql asOf,
            TeamContinuity teams,
            ObjectProvider<CountsEverybody> everybody) {
        this.acting = acting;
        this.sql = sql;
        this.asOf = asOf;
        this.teams = teams;
        this.everybody = everybody;
    }

    /** Works out the figures of everybody in the organisation, and of its teams, in a transaction of its own. Answers how many young people that are. */
    public int refreshNow(UUID organisation) {
        return acting.as(Actor.job(JobName.MEASURES, organisation), viewer -> refresh(organisation, true));
    }

    /** The same for one young person. */
    public void refreshNow(UUID organisation, UUID youngPerson) {
        acting.doAs(Actor.job(JobName.MEASURES, organisation), viewer -> refresh(organisation, List.of(youngPerson)));
    }

    /**
     * The same within the running transaction of the job that loads returns, which knows nothing of catch-ups: of teams it counts what returns tell, the
     * days they had with workers, and catch-ups wait for the night.
     */
    public int refresh(UUID organisation) {
        return countEverybodyAndTeams(organisation, (told, day) -> save(organisation, stories(told), day));
    }

    /** The same, with the figures kept of those alone whom a return changed: everybody is counted together, and read once for both. */
    public void refreshChanged(UUID organisation, Set<UUID> changed) {
        countEverybodyAndTeams(organisation, (told, day) -> {
            var theirs = stories(told);
            theirs.keySet().retainAll(changed);
            if (!theirs.isEmpty()) {
                save(organisation, theirs, day);
            }
        });
    }

    /** The same for some young people of the organisation; none of another organisation is touched. */
    public int refresh(UUID organisation, Collection<UUID> youngPeople) {
        var day = asOf.of(organisation).day();
        eachStory(organisation, youngPeople, told -> save(organisation, stories(told), day));
        return youngPeople.size();
    }

    /** @param people whether theirs are worked out too, and not those of teams alone */
    private int refresh(UUID organisation, boolean people) {
        var counted = teams.begin(organisation);
        var many = countEverybody(organisation, (told, day) -> {
            if (people) {
                save(organisation, stories(told), day);
            }
            counted.add(told, day);
        });
        teams.keep(organisation, counted);
        return many;
    }

    private int countEverybodyAndTeams(UUID organisation, BiConsumer<Map<UUID, CountsEverybody.Told>, LocalDate> does) {
        var counted = teams.beginDays(organisation);
        var many = countEverybody(organisation, (told, day) -> {
            does.accept(told, day);
            counted.add(told, day);
        });
        teams.keepDays(organisation, counted);
        return many;
    }

    private int countEverybody(UUID organisation, BiConsumer<Map<UUID, CountsEverybody.Told>, LocalDate> does) {
        var day = asOf.of(organisation).day();
        var counting = everybody
                .orderedStream()
                .map(one -> one.begin(organisation, day))
                .toList();
        var ids = sql.everybody(organisation);
        eachStory(organisation, ids, told -> {
            does.accept(told, day);
            counting.forEach(one -> told.forEach(one::add));
        });
        counting.forEach(CountsEverybody.Counting::keep);
        return ids.size();
    }

    private static Map<UUID, Story> stories(Map<UUID, CountsEverybody.Told> told) {
        var stories = new LinkedHashMap<UUID, Story>();
        told.forEach((id, one) -> stories.put(id, one.story()));
        return stories;
    }

    /**
     * Each night: every organisation whose record is kept day by day. One that only loads returns is counted when it loads one, and once
     * more when figures are worked out otherwise than they were. Its teams are counted each night, since catch-ups are written any day.
     */
    void refreshDayByDay() {
        for (var one : acting.as(Actor.job(JobName.MEASURES), viewer -> sql.organisations())) {
            acting.doAs(Actor.job(JobName.MEASURES, one.organisation()), viewer -> {
                refresh(one.organisation(), one.dayByDay() || sql.hasOfFormerRules(one.organisation()));
            });
        }
    }

    private void eachStory(
            UUID organisation, Collection<UUID> youngPeople, Consumer<Map<UUID, CountsEverybody.Told>> does) {
        var ids = List.copyOf(youngPeople);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            does.accept(sql.stories(organisation, ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
        }
    }

    private void save(UUID organisation, Map<UUID, Story> stories, LocalDate asOf) {
        var figures = stories.entrySet().stream()
                .map(told -> YoungPersonFigures.of(told.getKey(), told.getValue(), asOf))
                .toList();
        sql.save(organisation, figures);
    }
}
