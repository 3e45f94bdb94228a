-- The words of a passage kept back from a young person: their team, and never they.
alter table withheld_words enable row level security;
alter table withheld_words force row level security;
grant select, insert on withheld_words to kith_app;

drop policy if exists somebody_acts on withheld_words;
create policy somebody_acts on withheld_words as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on withheld_words;
create policy seen on withheld_words for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and (select kith.own_person()) is null);

drop policy if exists kept_back on withheld_words;
create policy kept_back on withheld_words for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and (select kith.own_person()) is null
        and exists (select from withheld w where w.id = withheld_id and w.young_person_id = withheld_words.young_person_id));
