-- A text is folded once for a search, and not twice. Two signs that stand for whole sentences are no words of one: fifty thousand of them would
-- be a text eighteen times as long, and take the database seconds.
create or replace function kith.searched(said text) returns text language sql immutable parallel safe
begin atomic
    select translate(f.said, '<>', '  ') || coalesce((
            select string_agg(' ' || translate(m.word[1], '''-', ''), '')
              from regexp_matches(f.said, '[^\s\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+'
                  || '(?:[''-][^\s\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+)+', 'g') m (word)), '')
      from (select kith.folded_letters(translate(case when position('[[withheld:' in said) = 0 then said
            else regexp_replace(said, '\[\[withheld:[0-9a-f-]{36}\]\]', ' ', 'g') end, 'ﷺﷻ', '  ')) offset 0) f (said);
end;

alter table entry drop column lexemes;
alter table entry add column lexemes tsvector generated always as (to_tsvector('english', kith.searched(title || ' ' || body))) stored;
