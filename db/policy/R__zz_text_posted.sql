-- Nobody has a right to this table, the application's role included: the job that sends asks when a text may go, and if that is now it is written down.

-- When a text may go to a number: null where it may now. Not more in a minute and in a day, which begins at midnight UTC, than the gateway takes; and to one
-- number twenty that say the same in an hour, and a hundred of any kind, as the networks let them through. One after the other, over all nodes.
create or replace function kith.text_may_go(number_hash_ bytea, what_ text, per_minute_ int, per_day_ int) returns timestamptz
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    now_ timestamptz := kith.now();
    midnight timestamptz := date_trunc('day', now_ at time zone 'UTC') at time zone 'UTC';
    free timestamptz;
begin
    if kith.role() is distinct from 'job send' then
        raise exception 'texts are sent by the job that sends' using errcode = '42501';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('texts that go out', 0));
    delete from text_posted where posted_at < midnight and posted_at <= now_ - interval '1 hour';
    update text_posted set number_hash = null where number_hash is not null and posted_at <= now_ - interval '1 hour';
    free := greatest(
        (select p.posted_at + interval '1 minute' from text_posted p where p.posted_at > now_ - interval '1 minute'
          order by p.posted_at desc offset per_minute_ - 1 limit 1),
        (select midnight + interval '1 day' from text_posted p where p.posted_at >= midnight order by p.posted_at offset per_day_ - 1 limit 1),
        (select p.posted_at + interval '1 hour' from text_posted p where p.number_hash = number_hash_ and p.what = what_
          order by p.posted_at desc offset 19 limit 1),
        (select p.posted_at + interval '1 hour' from text_posted p where p.number_hash = number_hash_
          order by p.posted_at desc offset 99 limit 1));
    if free is null then
        insert into text_posted (number_hash, what, posted_at) values (number_hash_, what_, now_);
    end if;
    return free;
end $$;
