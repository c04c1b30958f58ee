-- Operators are few among many users, and get an email of each service request.
create index users_who_operate on users (id) where operator;
