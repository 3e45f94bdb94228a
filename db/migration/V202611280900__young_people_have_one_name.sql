-- The name a young person goes by stands with the young person alone. A copy in their account went on showing a former one.
alter table account no force row level security;
update account set name = '' where young_person_id is not null;
alter table account force row level security;
alter table account add constraint account_of_young_person_has_no_name check (young_person_id is null or name = '');
