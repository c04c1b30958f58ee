import * as z from 'zod';

/**
 * A CSV file (RFC 4180, UTF-8 with BOM, CRLF). On its way out it is opened when the answer begins, and closed when the
 * reader goes away; whoever asked for it gets it whole.
 */
export type CsvFile = {
  fileName: string;
  content: Blob | ((signal: AbortSignal) => Promise<AsyncIterable<Uint8Array>>);
};

export const CsvFile = z.custom<CsvFile>();

/** Excel in Spanish and German takes the semicolon, since the comma is in its numbers. */
export const delimiters = { comma: ',', semicolon: ';' } as const;
export const Delimiter = z.enum(['comma', 'semicolon']);
export type Delimiter = z.output<typeof Delimiter>;

export const delimiterOf = (language: string): Delimiter => (language === 'en' ? 'comma' : 'semicolon');
