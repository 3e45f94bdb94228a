-- Where letters go of a young person who is reached by post: said as everything is by which they are reached.
alter table contact_detail drop constraint contact_detail_kind_check;
alter table contact_detail add constraint contact_detail_kind_check check (kind in ('email', 'phone', 'letters', 'language', 'place'));
create unique index on contact_detail (young_person_id) where kind = 'letters' and ended_at is null;

-- What is told by post to a young person who has neither a number nor an e-mail address: what it tells of, whom, and who posted it when. The id is its message's.
create table letter_to_post (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    what text not null,
    made_at timestamptz not null,
    posted_at timestamptz,
    posted_by uuid references account,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    check ((posted_at is null) = (posted_by is null))
);
create index on letter_to_post (organisation_id, young_person_id) where posted_at is null;
create index on letter_to_post (young_person_id, posted_at);

alter table outbox_message drop constraint outbox_message_goes_by_check;
alter table outbox_message add constraint outbox_message_goes_by_check check (goes_by in ('email', 'text', 'post'));
