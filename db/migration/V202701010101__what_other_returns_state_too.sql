-- Rows that a return of another year brought and this one states just so, by their ids: they stand though the other is corrected.
alter table return_import add column stated_too uuid[];
