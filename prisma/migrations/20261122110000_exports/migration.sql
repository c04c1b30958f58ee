-- What a spreadsheet would take for a formula is text (OWASP, "CSV Injection"): a cell that begins, after blanks, control
-- and invisible characters, with one of = + - @ or their full-width forms, or with a tab or line break, gets an
-- apostrophe. So does one that already has one there: the import takes exactly one away.
-- Not declared strict, though it is: a strict function with a CASE is not inlined, and a call for each cell is slow.
create function csv_safe(value text) returns text language sql immutable parallel safe as $$
  select case
    when value ~ E'^([\\s\\u0001-\\u001F\\u00A0\\u200B-\\u200F\\u2028\\u2029\\u2060\\uFEFF\\u3000]*''*[=+@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212-]|[\\t\\r\\n])'
      then '''' || value
    else value
  end
$$;
