import { safeCell } from '@roster/domain/cells';
import { delimiters, type Delimiter } from '@roster/contract/machinery/csv';

/** UTF-8 byte order mark; without it Excel assumes the local code page. */
const byteOrderMark = '\uFEFF';

/** One line of a CSV file (RFC 4180), in which no cell is a formula (B3). */
export const csvLine = (cells: readonly string[], delimiter: Delimiter): string =>
  `${cells.map((cell) => quoted(cell, delimiters[delimiter])).join(delimiters[delimiter])}\r\n`;

/** A whole file: byte order mark, heading, and the rows that COPY writes, with the line ends of RFC 4180. */
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

function quoted(text: string, delimiter: string): string {
  const cell = safeCell(text);
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/**
 * Turns the LF that ends a row into CRLF. An LF inside quotes is data and stays; a doubled quote toggles the state
 * twice and so does not matter.
 */
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
