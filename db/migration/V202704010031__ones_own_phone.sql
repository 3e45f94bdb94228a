-- Whether a session is on a phone of which its young person says that it is their own: there it lasts longer (R__zz_session.sql).
alter table session add own_phone boolean not null default false;
