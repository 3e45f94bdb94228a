-- Whether a code was asked for in a browser in which a code of its account was right before. Tries in all others are counted together (R__zz_sent_code.sql).
alter table sent_code add known boolean not null default false;
