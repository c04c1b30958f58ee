-- A mail whose link has ended before its turn came is not sent: nothing failed, and nobody could use it.
alter table mails drop constraint mails_state_check;
alter table mails add constraint mails_state_check check (state in ('queued', 'sent', 'failed', 'dropped'));
