import { delimiters, type Delimiter } from '@roster/contract/csv';

/** Says UTF-8 to Excel, which would take it for the machine's own code page. */
const byteOrderMark = '\uFEFF';

/** One line of a CSV file (RFC 4180). */
export const csvLine = (cells: readonly string[], delimiter: Delimiter): string =>
  `${cells.map((cell) => quoted(cell, delimiters[delimiter])).join(delimiters[delimiter])}\r\n`;

/** A whole file: mark, heading, and the rows that COPY writes, with the line ends of RFC 4180. */
export async function* csvFile(
  heading: readonly string[],
  delimiter: Delimiter,
  rows: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  yield Buffer.from(byteOrderMark + csvLine(heading, delimiter));
  const lineEnds = createLineEnds();
  for await (const chunk of rows) yield lineEnds(chunk);
}

/** The literal that COPY takes as its delimiter. */
export const copyOptions = (delimiter: Delimiter) =>
  `with (format csv, delimiter '${delimiters[delimiter]}')`;

const quoted = (cell: string, delimiter: string) =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/** COPY ends rows with LF; within quotes, where somebody wrote it, it stays. A quote that is doubled opens and closes. */
function createLineEnds(): (chunk: Uint8Array) => Uint8Array {
  let within = false;
  return (chunk) => {
    // By index: every byte of a file passes here, and an iterator would cost more than the database.
    const out = Buffer.allocUnsafe(chunk.length * 2);
    let at = 0;
    for (let from = 0; from < chunk.length; from += 1) {
      const byte = chunk[from] as number;
      if (byte === quote) within = !within;
      else if (byte === lineFeed && !within) out[at++] = carriageReturn;
      out[at++] = byte;
    }
    return out.subarray(0, at);
  };
}
