-- A referral that somebody of the team stopped who did not write it down waits for whoever did, until they read it.
alter table referral drop constraint referral_stands_check, add constraint referral_stands_check
    check (stands in ('written', 'yes', 'no', 'sent', 'question', 'running', 'declined', 'stopped', 'stopped-by-colleague', 'settled'));
