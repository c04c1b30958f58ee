import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CsvFile } from '@roster/contract/machinery/csv';
import type { Request, Response } from 'express';

export const csvType = 'text/csv; charset=utf-8; header=present';

/** A reader that takes no bytes for this long is disconnected, to free its database connection. */
export const slowReaderMilliseconds = 30_000;

/**
 * Streams a file at the speed of its reader. Frees its resources when the reader disconnects or stops reading; a file
 * that broke off is recognizable, because its last chunk is missing.
 */
export async function sendCsv(
  { request, response }: { request: Request; response: Response },
  { fileName, content }: CsvFile,
  /** Fires when the reader disconnects. */
  gone: AbortSignal,
  patience = slowReaderMilliseconds,
): Promise<void> {
  if (content instanceof Blob) throw new Error('a file on its way out is a stream');
  const rows = await content(gone);
  response.status(200);
  response.setHeader('Content-Type', csvType);
  response.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
  // Compression would collect rows before it sends them.
  response.setHeader('Cache-Control', 'no-store, no-transform');
  const { socket } = request;
  const cutOff = () => response.destroy();
  socket.setTimeout(patience).once('timeout', cutOff);
  try {
    await pipeline(Readable.from(rows, { objectMode: false }), response);
  } catch (error) {
    if (!gone.aborted) throw error;
  } finally {
    // Do not reset the timeout: Node has already set the keep-alive timeout.
    socket.off('timeout', cutOff);
  }
}
