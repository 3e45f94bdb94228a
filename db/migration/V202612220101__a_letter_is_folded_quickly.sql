-- What a search finds of a letter is worked out with every letter that is written, and cost more than all else the database does for it: each of its signs
-- was compared with each of the alphabet, a pattern was tried at each, and a statement begun for each text. It says the same as before, so nothing that is
-- kept is worked out anew: of letters without accents the small ones at once, and what holds together only where there is an apostrophe or a hyphen.
create or replace function kith.folded_letters(said text) returns text language sql immutable parallel safe
return case when octet_length(said) = char_length(said) then replace(lower(said collate "C"), '`', '''') collate "default"
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

create or replace function kith.searched(said text) returns text language plpgsql immutable parallel safe as $$
declare
    folded_ text := kith.folded_letters(replace(replace(case when position('[[withheld:' in said) = 0 then said
        else regexp_replace(said, '\[\[withheld:[0-9a-f-]{36}\]\]', ' ', 'g') end, 'ﷺ', ' '), 'ﷻ', ' '));
    whole_ text := '';
begin
    if position('''' in folded_) > 0 or position('-' in folded_) > 0 then
        whole_ := coalesce((
            select string_agg(' ' || translate(m.word[1], '''-', ''), '')
              from regexp_matches(folded_, '[^\s\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+'
                  || '(?:[''-][^\s\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+)+', 'g') m (word)), '');
    end if;
    return replace(replace(folded_, '<', ' '), '>', ' ') || whole_;
end $$;
