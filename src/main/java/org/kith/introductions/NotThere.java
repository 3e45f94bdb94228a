package org.kith.introductions;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import org.kith.handover.Handovers;
import org.kith.words.Dates;

/**
 * A colleague who is to be there when they meet, and whose last day is over by then.
 *
 * @param you whether it is whoever looks
 */
record NotThere(String name, LocalDate lastDay, boolean you) {
    /** Who comes along is typed: as separate words, and as a colleague’s name has them. */
    private static final String TYPED = words("kith.folded(p.along)");

    private static final String NAME = words("k.folded_name");
    private static final String OTHER_NAME = words("o.folded_name");

    /**
     * Colleagues {@code k} and their last day {@code d}, of the introduction {@code i}: whom they are to meet, and who comes along by name or first name, where
     * nobody else of the team is named so in full. They were in the team when it was planned.
     */
    static final String FOUND = """
             from (select n.* from introduction_step n where n.introduction_id = i.id and n.kind = 'planned' order by n.number desc limit 1) p
             join young_person y on y.id = i.young_person_id
             join team_member m on m.team_id = y.team_id and coalesce(m.until, 'infinity') > p.said_at
             join account k on k.id = m.account_id
            cross join lateral (LAST_DAY) d
            where i.ended_at is null and p.on_day >= (kith.now() at time zone 'Europe/London')::date and d.last_day < p.on_day
              and (select count(*) from introduction_step f where f.about_id = p.id and f.kind in ('another-day', 'fell-through')) = 0
              and (k.id = i.account_id or k.folded_name <> ''
                  and strpos(TYPED, ' ' || split_part(NAME, ' ', 2) || ' ') > 0
                  and (strpos(TYPED, NAME) > 0 or (select count(*) from team_member t join account o on o.id = t.account_id
                      where t.team_id = y.team_id and o.id <> k.id and strpos(TYPED, OTHER) > 0) = 0))
            """.replace("LAST_DAY", Handovers.lastDays("k.id"))
            .replace("TYPED", TYPED)
            .replace("NAME", NAME)
            .replace("OTHER", OTHER_NAME);

    private static String words(String typed) {
        return "(' ' || btrim(regexp_replace(" + typed + ", '[^[:alnum:]]+', ' ', 'g')) || ' ')";
    }

    /** What is to be done about it: by the young person themselves, or by their team. */
    String inWords(boolean own) {
        var key = "introductions.not-there" + (own ? ".own" : you ? ".you" : "");
        return say(key, name, Dates.longDay(lastDay));
    }
}
