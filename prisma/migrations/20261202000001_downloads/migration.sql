-- Files that holders of the Download roles may have (docs/decisions/0048). The files and what is said of them lie in a folder
-- that the operator fills; kept here is only what would take long to find out again.
create table download_checksums (
  -- The name in the folder. With another size or time of change it is another file.
  file text primary key,
  size bigint not null,
  modified_at timestamptz(3) not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);

-- When a user last began to download this content: what is fetched in parts is recorded once (X1).
create table downloads_begun (
  user_id uuid not null references users (id) on delete cascade,
  sha256 text not null,
  begun_at timestamptz(3) not null,
  primary key (user_id, sha256)
);
create index downloads_begun_begun_at_idx on downloads_begun (begun_at);

grant select, insert, update, delete on download_checksums, downloads_begun to roster_app;
grant select on download_checksums, downloads_begun to roster_reader;
