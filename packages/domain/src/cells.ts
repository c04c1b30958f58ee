/**
 * B3: a spreadsheet takes a cell for a formula if it begins with a certain sign, and the reader's spreadsheet may cut
 * the file at another separator than ours. So an apostrophe is put before every piece of a cell that would begin a
 * formula after cutting at comma, semicolon, tab or a line end; an import takes exactly that apostrophe away.
 *
 * `csv_safe` in the database does the same for files that stream from there.
 */
export const safeCell = (text: string): string => text.replace(beforeFormula, "'");

/** Takes away what `safeCell` put there, and nothing else: `restoreCell(safeCell(text))` is `text`. */
export const restoreCell = (cell: string): string => cell.replace(escaped, '');

/** = + - @ and the signs that spreadsheets read as one of them. */
const signs =
  '=+\\-@\\u207a-\\u207c\\u208a-\\u208c\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20';

/** What may be before the sign without being seen: controls, blanks, format characters, fillers, variation selectors. */
const unseen =
  '\\u{0}-\\u{8}\\u{b}\\u{c}\\u{e}-\\u{20}\\u{7f}-\\u{a0}\\u{ad}\\u{34f}\\u{600}-\\u{605}\\u{61c}\\u{6dd}\\u{70f}' +
  '\\u{890}\\u{891}\\u{8e2}\\u{115f}\\u{1160}\\u{1680}\\u{17b4}\\u{17b5}\\u{180b}-\\u{180f}\\u{2000}-\\u{200f}' +
  '\\u{2028}-\\u{202f}\\u{205f}-\\u{206f}\\u{2800}\\u{3000}\\u{3164}\\u{fe00}-\\u{fe0f}\\u{feff}\\u{ffa0}' +
  '\\u{fff0}-\\u{fffb}\\u{110bd}\\u{110cd}\\u{13430}-\\u{1343f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}' +
  '\\u{e0000}-\\u{e0fff}';

// An apostrophe of ours or of the text counts as unseen, too: what is escaped already is escaped once more, so that
// taking one away gives back what it was. So does a quote, which another program can take for its own and drop.
const behindCut = `[${unseen}'"]*[${signs}]`;
const begin = `${behindCut}|'*[\\t\\r\\n]`;
const place = (formula: (pattern: string) => string) =>
  new RegExp(`^${formula(begin)}|(?<=[,;\\t\\r\\n])${formula(behindCut)}`, 'gu');
const beforeFormula = place((pattern) => `(?=${pattern})`);
const escaped = place((pattern) => `'(?=${pattern})`);
