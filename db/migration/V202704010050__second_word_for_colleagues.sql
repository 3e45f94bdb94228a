-- Whoever an administrator lets in as a worker, a manager or an analyst sees nothing until a second person has said that they work here, where there is
-- one; and who put somebody into a team is kept, so that its managers are told. Whoever is here already stays as they are.
alter table account drop constraint account_waits_at_a_service,
    add constraint account_waits_for_a_word check (not waits or young_person_id is null and role <> 'administrator');
alter table team_member add column put_by uuid references account;
create index team_member_put on team_member (team_id, account_id) where put_by is not null and until is null;
