-- The words of an entry as the search knows them, worked out when they are written: reading them is seventy times faster than working
-- them out in each search. No index stands on them: policy narrows to people first, and matching words may not come before it.
-- Without < and >, or what stands between them would be taken for markup and not be found.
alter table entry add column lexemes tsvector
    generated always as (to_tsvector('english', translate(title || ' ' || body, '<>', '  '))) stored;
