-- By what codes go that let young people of an organisation in, the first of it first: each of them still says themselves where to.
alter table organisation add codes text not null default 'text, email'
    check (codes in ('text, email', 'email, text', 'text', 'email', 'none'));

-- Of an address codes may go to it is known by what they go there, and where its young person belongs, so that it ends when the organisation says so.
alter table way_in_address add organisation_id uuid references organisation,
    add kind text check (kind in ('phone', 'email')), add ended_by_organisation boolean not null default false;
alter table contact_detail no force row level security;
update way_in_address w set organisation_id = c.organisation_id, kind = c.kind from contact_detail c where c.id = w.contact_detail_id;
alter table contact_detail force row level security;
alter table way_in_address alter organisation_id set not null, alter kind set not null;
create index on way_in_address (organisation_id) where ended_at is null;
