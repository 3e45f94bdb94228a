package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.kith.demo.InDemo;

/** A handover halfway through; one person with two stretches, met each time; and one that was cold. */
final class HandoverInDemo implements InDemo {
    @Override
    public void isTold(Asked asked) {
        assertThat(asked.by("Grace Bell", """
                select string_agg(distinct t.kind, ' ' order by t.kind) from handover h join handover_step t on t.handover_id = h.id
                  join person_name n on n.young_person_id = h.young_person_id
                 where n.known_as = 'Maya' and h.opened_at < now() - interval '14 days'
                """))
                .isEqualTo("ahead first held helps letter matters myself named planned suits where who");
        assertThat(asked.by("Grace Bell", """
                select string_agg(t.kind || ' ' || t.meeting || case when t.on_day > current_date then ' ahead' else '' end, ', '
                           order by t.on_day, t.kind desc)
                  from handover_step t join person_name n on n.young_person_id = t.young_person_id where n.known_as = 'Maya' and t.meeting is not null
                """))
                .isEqualTo("planned overlap, held overlap, planned three ahead, planned goodbye ahead");
        assertThat(asked.by("Grace Bell", """
                select count(*) from handover_step t where t.place = 'The choir' and extract(dow from t.on_day) <> 4
                """)).isEqualTo("0");
        assertThat(asked.by("Grace Bell", """
                select string_agg(n.known_as || case when h.warm then ' warm' else ' cold' end, ', ') from kith.handover_now h
                  join person_name n on n.young_person_id = h.young_person_id where not h.open
                """)).isEqualTo("Aaron cold");
        assertThat(asked.by("Grace Bell", "select count(*) from " + UnopenedSql.ALL))
                .as("each of whoever leaves has one")
                .isEqualTo("0");
        assertThat(asked.by("Tom Ridley", """
                select string_agg(n.known_as || case when h.warm and h.met_at is not null then ' warm' else ' cold' end, ', ') from kith.handover_now h
                  join person_name n on n.young_person_id = h.young_person_id where not h.open
                """)).isEqualTo("Bryn warm, Bryn warm");
        assertThat(asked.by("Tom Ridley", """
                select string_agg(a.name || case when w.ends_on is null then ' now' else '' end, ', ' order by w.starts_on) from kith.working_with w
                  join account a on a.id = w.account_id join person_name n on n.young_person_id = w.young_person_id where n.known_as = 'Bryn'
                """)).isEqualTo("Amina Okafor, Callum Reid, Amina Okafor now");
    }
}
