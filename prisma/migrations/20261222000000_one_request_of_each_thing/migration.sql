-- H3: a user asks once at a time for each role, as for a license of each product. Requests about what they have one of, such as
-- another entitlement country, have neither, and stay one of each kind: `isSameWish` of the domain.
drop index one_open_user_request;
create unique index one_open_user_request on user_requests (user_id, kind, role, product_id) nulls not distinct
  where state = 'open';
