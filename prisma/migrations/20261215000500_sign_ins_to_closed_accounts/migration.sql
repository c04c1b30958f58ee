-- S3: a right password for a closed account is a result of its own: the user is not locked.
alter table sign_in_attempts drop constraint sign_in_attempts_result_check;
alter table sign_in_attempts add constraint sign_in_attempts_result_check check (result in
  ('success', 'wrongPassword', 'locked', 'accountClosed', 'throttled', 'noPassword', 'pass', 'unlockAsked', 'confirmed'))
  not valid;
alter table sign_in_attempts validate constraint sign_in_attempts_result_check;
