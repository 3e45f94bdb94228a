-- What a return tells of a young person is of that person's organisation: one key asks for both, where two keys, each by itself, would have taken a
-- person of one organisation and the name of another. Half as many are asked when a return is loaded.
alter table young_person add unique (id, organisation_id);

alter table episode add foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    drop constraint episode_young_person_id_fkey, drop constraint episode_organisation_id_fkey;
alter table involvement add foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    drop constraint involvement_young_person_id_fkey, drop constraint involvement_organisation_id_fkey;
alter table review add foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    drop constraint review_young_person_id_fkey, drop constraint review_organisation_id_fkey;
alter table missing_period add foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    drop constraint missing_period_young_person_id_fkey, drop constraint missing_period_organisation_id_fkey;
alter table care_leaver_status add foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    drop constraint care_leaver_status_young_person_id_fkey, drop constraint care_leaver_status_organisation_id_fkey;
alter table deprivation_of_liberty add foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    drop constraint deprivation_of_liberty_young_person_id_fkey, drop constraint deprivation_of_liberty_organisation_id_fkey;
alter table person_name add foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    drop constraint person_name_young_person_id_fkey, drop constraint person_name_organisation_id_fkey;
alter table young_person_figures add foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    drop constraint young_person_figures_young_person_id_fkey, drop constraint young_person_figures_organisation_id_fkey;
