-- The emails that could not be delivered, by recipient: the second order of their list.

create index mails_undelivered_by_recipient on mails (to_address, id) where state = 'failed';
