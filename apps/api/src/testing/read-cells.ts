/**
 * B3: a reader of CSV files that knows nothing of the product's, once as RFC 4180 says and once as a careless program
 * does, which cuts wherever its separator is and drops the quotes.
 */
export const readingsOf = (file: string): string[] =>
  [',', ';', '\t'].flatMap((separator) => [...readCells(file, separator), ...cutCells(file, separator)]);

/** A text that a spreadsheet takes for a formula. */
export const isFormula = (cell: string): boolean =>
  /^[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@＝＋－＠−﹦﹢﹣﹫⁺⁻⁼₊₋₌]/u.test(cell);

/** Quotes count at the beginning of a cell only; a doubled one is a quote, and what follows the last one is text. */
export function readCells(file: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let within = false;
  let begins = true;
  const text = file.replace(/^\ufeff/, '');
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (within && sign === '"' && text[at + 1] === '"') cell += text[(at += 1)] ?? '';
    else if (within && sign === '"') within = false;
    else if (!within && begins && sign === '"') within = true;
    else if (!within && (sign === separator || sign === '\r' || sign === '\n')) cells.push(cell);
    else cell += sign;
    begins = !within && (sign === separator || sign === '\r' || sign === '\n');
    if (begins) cell = '';
  }
  return [...cells, cell];
}

const cutCells = (file: string, separator: string): string[] =>
  file
    .replace(/^\ufeff/, '')
    .split(/[\r\n]/)
    .flatMap((line) => line.split(separator))
    .map((piece) => piece.replace(/^"+/, ''));
