-- B3: a quote before the sign is escaped at the beginning of a cell, too, as it is behind a cut: a program that drops it
-- would read a formula. The same as `safeCell` of packages/domain/src/cells.ts; a test compares the two. Not declared
-- strict, though it is: a strict function with a CASE is not inlined, and a call for each cell is slow.
create or replace function csv_safe(value text) returns text language sql immutable parallel safe as $$
  select case
    when value ~ E'(^|[,;\\t\\r\\n])[\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\U000110BD\\U000110CD\\U00013430-\\U0001343F\\U0001BCA0-\\U0001BCA3\\U0001D173-\\U0001D17A\\U000E0000-\\U000E0FFF''"]*[=+\\-@\\u207A-\\u207C\\u208A-\\u208C\\u2212\\uFE62\\uFE63\\uFE66\\uFE6B\\uFF0B\\uFF0D\\uFF1D\\uFF20]|^''*[\\t\\r\\n]'
      then regexp_replace(value,
        E'(^|(?<=[,;\\t\\r\\n]))(?=[\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\U000110BD\\U000110CD\\U00013430-\\U0001343F\\U0001BCA0-\\U0001BCA3\\U0001D173-\\U0001D17A\\U000E0000-\\U000E0FFF''"]*[=+\\-@\\u207A-\\u207C\\u208A-\\u208C\\u2212\\uFE62\\uFE63\\uFE66\\uFE6B\\uFF0B\\uFF0D\\uFF1D\\uFF20])|^(?=''*[\\t\\r\\n])',
        '''', 'g')
    else value
  end
$$;
