-- Each order of the list has an index that knows country and status, too (docs/decisions/0036): a filter by them passes over
-- those who do not match without a look at the table. That of the last sign-in takes the place of two, since it counts in
-- ranges as well.
drop index users_by_name, users_by_email, users_by_status, users_by_country, users_by_last_sign_in, users_by_joined, users_seen;
-- Those who have not come yet have an index of their own list.
drop index users_invited;
