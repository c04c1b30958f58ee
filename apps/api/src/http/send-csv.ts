import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CsvFile } from '@roster/contract/csv';
import type { Request, Response } from 'express';

/** Whoever takes nothing for this long holds a database connection for nothing, and is cut off. */
export const slowReaderMilliseconds = 30_000;

/**
 * Streams a file as fast as its reader takes it. What it holds open ends when the reader goes away or stops taking; a
 * file that broke off is seen as broken, since its last chunk is missing.
 */
export async function sendCsv(
  request: Request,
  response: Response,
  { fileName, content }: CsvFile,
  patience = slowReaderMilliseconds,
): Promise<void> {
  if (content instanceof Blob) throw new Error('a file on its way out is a stream');
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const rows = await content(gone.signal);
  response.status(200);
  response.setHeader('Content-Type', 'text/csv; charset=utf-8; header=present');
  response.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
  // Compressing would gather rows before it sends them.
  response.setHeader('Cache-Control', 'no-store, no-transform');
  const { socket } = request;
  const cutOff = () => response.destroy();
  socket.setTimeout(patience).once('timeout', cutOff);
  try {
    await pipeline(Readable.from(rows, { objectMode: false }), response);
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    // The time itself stays: Node has put that of an idle connection in its place by now.
    socket.off('timeout', cutOff);
  }
}
