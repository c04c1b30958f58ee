import * as z from 'zod';

/**
 * A CSV file (RFC 4180, UTF-8 with BOM, CRLF). The server streams it and stops when the reader disconnects; the client
 * receives it as a whole.
 */
export type CsvFile = {
  fileName: string;
  content: Blob | ((signal: AbortSignal) => Promise<AsyncIterable<Uint8Array>>);
};

export const CsvFile = z.custom<CsvFile>();

/** Excel in Spanish and German expects the semicolon, since numbers there contain the comma. */
export const delimiters = { comma: ',', semicolon: ';' } as const;
export const Delimiter = z.enum(['comma', 'semicolon']);
export type Delimiter = z.output<typeof Delimiter>;

export const delimiterOf = (language: string): Delimiter => (language === 'en' ? 'comma' : 'semicolon');
