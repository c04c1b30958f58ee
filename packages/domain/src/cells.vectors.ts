/** B3: texts that a spreadsheet may take for a formula, now or after cutting; one list for every route to a file. */
export const formulaVectors = [
  'Ray;=1+1', 'Ray,=1+1', 'Ray\t=1+1', 'Ray, =1+1', 'a,=1', 'a;=1', 'a\t=1', 'a\n=1', 'a\r=1', 'a\r\n=1', 'a;b,c\t@d',
  ';=1', ',,=1', ';;;-1', '\t\t+1', 'Ray;\u00ad=1', 'Ray;\u2061=1', 'Ray;\ufe0f@x', 'Ray;\u200b-1', 'Ray,\u00a0+1',
  '=1+1', '+1', '-1', '@SUM(A1)', '==1', '=-1', '+-1', '--1', '=@x', '=\t1', '=',
  '=cmd|/C calc!A0', "=cmd|' /C calc'!A0", '+cmd|x', '-2+3+cmd', '@cmd', '=DDE("cmd";"/C calc")', '=IMPORTXML("x")',
  "=HYPERLINK('http://x.example')", '=HYPERLINK("http://x.example";"x")',
  '\t=1+1', '\r=1', '\n=1', '\r\n=1', ' =1+1', '   @x', ' \t =1', '\t', '\ttext', '\r', '\ntext',
  '\u0001=1', '\u001f=1', '\u007f=1', '\u0085=1', '\u00a0=1', '\u00ad=1', '\u034f=1', '\u061c=1', '\u1680=1', '\u180e=1',
  '\u200b=1', '\u200e=1', '\u2028=1', '\u202e=1', '\u2060=1', '\u2061=1', '\u2800=1', '\u3000=1', '\u3164=1', '\ufe0f=1',
  '\ufeff=1', '\ufff9=1', '\u{e0020}=1', '\u{1d173}=1', '\u00ad\u200b \ufeff=1',
  '＝1+1', '＋1', '－1', '＠x', '−1', '﹣1', '﹢1', '﹦1', '﹫x', '⁺1', '⁻1', '⁼1', '₊1', '₋1', '₌1', 'a；b;＝1',
  '"=1+1', '""=1', '"=1"', 'a;"=1"', "a,'=1", 'a\t"@x"', "\"'=1", "'\"=1", 'x","=1', 'x";"=1',
  "'=1", "'=1+1", "''=1", "'''=1", "'+1", "' =1", "'\t", "''\tx", "a;'=1", "a;''=1", "a;'\"=1",
  '-5', '-5.25', '+5', '-1e3', '- note', '+49 30 1234567', '+1 (555) 010-9999', '-ana@example.com', '+ana@example.com',
  '@ana', '=ana@example.com', '-', '+', '@', '- one\n- two', 'a, -b, -c', '-Infinity',
]; // prettier-ignore

/** Texts that no spreadsheet takes for a formula, wherever it cuts: they stay as they are. */
export const harmlessTexts = [
  '', ' ', 'a', '3 = 3', "O'Neil", "'quoted'", "'", "''", 'a+b', 'x@y', 'ana@example.com', '1-2', '5', '030 1234567',
  '(=)', '(+49) 30', 'a, b; c', 'a,b', 'Ray;', ',', ';', '{"a":"=1"}', 'a: =1', '#=1', '/=1', '\u00e4=1', 'a\u00ad=1',
  'one\ntwo', 'Zoë', '\u2014 no minus', '\u2013 no minus', '1,5', "it's; '90s", '"quoted"', '"', 'x"y', 'http://x.example/?a=1',
]; // prettier-ignore
