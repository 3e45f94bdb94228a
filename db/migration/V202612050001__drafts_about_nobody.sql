-- What somebody typed in a form that is about no young person, such as a policy of the organisation or an answer to why they looked, and has not sent.
-- As of other drafts, the row outlives its words to know the keys of forms that were sent.
create table own_draft (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    author_id uuid not null references account,
    form text not null,
    fields jsonb,
    saved_at timestamptz not null,
    sent uuid[] not null default '{}',
    unique (author_id, form)
);
