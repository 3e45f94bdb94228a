-- Names and words as they are compared: Zoë is Zoe, O’Brien is O'Brien, Łukasz is Lukasz. This is the one place that says so, see
-- docs/adr/0029. Whoever changes it in a later migration works the columns below out anew there: what is kept folded stays as it was.

-- Small letters without accents, as compared in names and in texts alike. Kept are marks that are letters (the vowels of Hindi, the voiced
-- sounds of Japanese); gone are accents, points, soft hyphens, joiners and signs of direction; one apostrophe and one hyphen stand for all.
create function kith.folded_letters(said text) returns text language sql immutable parallel safe
return case when said !~ '[^\u0001-\u007f]' then translate(said, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ`', 'abcdefghijklmnopqrstuvwxyz''')
else normalize(replace(replace(replace(replace(
    translate(
        regexp_replace(
            lower(normalize(
                translate(said, '`´’‘‛′‵ʹʹʻʼʽʾʿˈꞌꞋ՚׳‐‑−־¨ˆˇ˘˙˚˛˜˝¯¸΄΅᾽᾿῾῀',
                    '''''''''''''''''''''''''''''''''''''''----'),
                NFKD)),
            '[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670'
                || '\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u180b-\u180e\u1ab0-\u1aff\u1dc0-\u1dff'
                || '\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\U000e0100-\U000e01ef]',
            '', 'g'),
        -- Latin, of Poland, Denmark, Turkey, Vietnam, Malta, Azerbaijan, West Africa; Æ, Œ, Þ for a database that does not know their small letters.
        'łŁøØđĐðÐıħĦŧŦĸŋŊɓƁɖƉɗƊəƏǝƎɛƐƒƑɠƓɣƔɨƗɩƖƙƘɫƚɲƝɔƆɵƟƥƤʈƮʉɄʋƲƴƳƶƵʒƷȷÆŒÞẞ'
        -- Greek and Cyrillic, the same.
            || 'ςΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩґҐАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЄЂЈЉЊЋЏ'
        -- Arabic letters as they are written in Persian and Urdu, at the end of a word, and with a carrier; digits.
            || 'ٱىیېکہھەةۃ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'
        -- Hindi's two signs for a sound of the nose; letters of Amharic that sound alike.
            || 'ँሐሑሒሓሔሕሖሗኀኁኂኃኄኅኆሃሠሡሢሣሤሥሦሧዐዑዒዓዔዕዖኣፀፁፂፃፄፅፆ',
        'llooddddihhttknnbbddddeeeeeeffggggiiiikkllnnooooppttuuvvyyzzzzjæœþß'
            || 'σαβγδεζηθικλμνξοπρστυφχψωггабвгдежзиклмнопрстуфхцчшщъыьэюяієђјљњћџ'
            || 'ايييكههههه01234567890123456789'
            || 'ंሀሁሂሀሄህሆሇሀሁሂሀሄህሆሀሰሱሲሳሴስሶሷአኡኢአኤእኦአጸጹጺጻጼጽጾ'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), NFC) end;

-- A name as it is compared: its words, whatever stood between them; an apostrophe divides none. A name of nothing but signs is those signs.
create function kith.folded(name text) returns text language sql immutable parallel safe
return coalesce(
    nullif(btrim(regexp_replace(translate(kith.folded_letters(name), '''^~', ''),
        '[\s\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00b4\u00b6-\u00bf\u060c\u061b\u061f\u06d4\u05c0\u05c3\u05f4\u0964\u0965\u1360-\u1368'
            || '\u2010-\u205e\u3000-\u3003\u3008-\u3020\u30fb]+', ' ', 'g')), ''),
    btrim(kith.folded_letters(name)));

-- A text as it is searched: folded, and once more whatever holds together by an apostrophe or a hyphen without it, so that OBrien is found
-- too. Without < and >, or what stands between them would be taken for markup and not be found.
create function kith.searched(said text) returns text language sql immutable parallel safe
begin atomic
    select translate(f.said, '<>', '  ') || coalesce((
            select string_agg(' ' || translate(m.word[1], '''-', ''), '')
              from regexp_matches(f.said, '[^\s\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+'
                  || '(?:[''-][^\s\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+)+', 'g') m (word)), '')
      from (select kith.folded_letters(said)) f (said);
end;

-- The words somebody typed to find a name, folded, each as a pattern for LIKE ALL: after whatever, or after what is given.
create function kith.name_patterns(typed text, before text default '%') returns text[] language sql immutable parallel safe
return array(select before || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%' from string_to_table(kith.folded(typed), ' ') word limit 8);

-- What a young person is called in lists: the name they go by, or the number a return gives.
alter table young_person add column folded_name text generated always as (kith.folded(coalesce(known_as, child_number))) stored;
-- An emergency looks by day of birth first.
create index on young_person (organisation_id, date_of_birth);

alter table entry drop column lexemes;
alter table entry add column lexemes tsvector generated always as (to_tsvector('english', kith.searched(title || ' ' || body))) stored;

-- What is worked out from a row is no part of its history.
create or replace function kith.keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(old) - 'folded_name' = to_jsonb(new) - 'folded_name' then
        return new;
    end if;
    insert into history (organisation_id, young_person_id, of_table, of_id, was, ended_by, ended_by_role, withdrawn)
    values (old.organisation_id, (to_jsonb(old) ->> coalesce(tg_argv[0], 'young_person_id'))::uuid, tg_table_name, old.id,
            to_jsonb(old) - 'folded_name', nullif(current_setting('kith.actor'), '')::uuid, current_setting('kith.role'), tg_op = 'DELETE');
    return case tg_op when 'DELETE' then old else new end;
end $$;

-- A try is known again without being kept: what was looked for stands here as a hash that each row makes differently. `counts` says that it
-- was another one, and not one more spelling of a name that was tried with this day of birth.
alter table emergency_try
    add column spelling bytea,
    add column alike bytea,
    add column counts boolean not null default true;
