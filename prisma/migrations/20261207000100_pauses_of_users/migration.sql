-- L4: wrong passwords on a device that is known to a user are counted under the user and the device, so that an administrator
-- sees and ends that pause too. What was counted under the device alone is over within a quarter of an hour.
create index throttles_of_known_devices on throttles (split_part(key, ':', 2)) where key like 'device:%';

-- Everything that counts wrong passwords of one user. Inlined, so that each part goes by its index.
create function failed_sign_ins_of(user_id uuid, email text) returns setof throttles
  language sql stable parallel safe as $$
  select t.* from throttles t where t.key = 'address:' || encode(sha256(convert_to(email, 'UTF8')), 'hex')
  union all
  select t.* from throttles t where t.key like 'device:%' and split_part(t.key, ':', 2) = user_id::text
$$;
