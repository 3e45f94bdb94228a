-- How somebody likes people to be in touch: by what, the best first (keys with a space between them), when, with an interpreter, what helps, what to avoid
-- and which days matter. As with how they are reached, what is said anew ends what stood there, and stays.
alter table contact_detail drop constraint contact_detail_kind_check;
alter table contact_detail add constraint contact_detail_kind_check
    check (kind in ('email', 'phone', 'letters', 'language', 'place', 'ways', 'times', 'interpreter', 'needs', 'avoid', 'days'));
create unique index on contact_detail (young_person_id) where kind = 'ways' and ended_at is null;
create unique index on contact_detail (young_person_id) where kind = 'times' and ended_at is null;
create unique index on contact_detail (young_person_id) where kind = 'interpreter' and ended_at is null;
create unique index on contact_detail (young_person_id) where kind = 'needs' and ended_at is null;
create unique index on contact_detail (young_person_id) where kind = 'avoid' and ended_at is null;
create unique index on contact_detail (young_person_id) where kind = 'days' and ended_at is null;
