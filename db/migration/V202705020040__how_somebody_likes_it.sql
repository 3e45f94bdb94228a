-- How somebody likes people to be in touch: by what, the best first (keys with a space between them), when, with an interpreter, what helps, what to avoid
-- and which days matter. As with how they are reached, what is said anew ends what stood there, and stays.
alter table contact_detail drop constraint contact_detail_kind_check;
alter table contact_detail add constraint contact_detail_kind_check
    check (kind in ('email', 'phone', 'letters', 'language', 'place', 'ways', 'times', 'interpreter', 'needs', 'avoid', 'days'));
create unique index on contact_detail (young_person_id, kind)
    where kind in ('ways', 'times', 'interpreter', 'needs', 'avoid', 'days') and ended_at is null;
