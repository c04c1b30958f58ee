-- X2: an email is given up after five days in which its server put it off. They count from when it did so first, and not from
-- when the email was queued: it may have waited for our own mail server, or have been sent again by an operator.
alter table mails add column trying_since timestamptz(3);
