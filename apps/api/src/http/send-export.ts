import type { CsvFile } from '@roster/contract/machinery/csv';
import type { Request, Response } from 'express';
import type { ExportPlace, ExportQueue } from '../platform/csv/index.ts';
import { sendCsv } from './send-csv.ts';

type Export = {
  /** Whose places are counted: an account, or someone who belongs to none. */
  account: string;
  /** Throws if the caller may no longer have the file. */
  again: () => Promise<void>;
  act: () => Promise<CsvFile>;
};

/**
 * The path of every file: it waits for a place, and while it is on its way the session and the permission are looked at
 * every few seconds. Where they ended, or the time is over, the connection is destroyed: the download is then broken, and
 * no file that looks whole.
 */
export async function sendExport(
  queue: ExportQueue,
  { request, response }: { request: Request; response: Response },
  { account, again, act }: Export,
): Promise<void> {
  const reading = new AbortController();
  const gone = reading.signal;
  const end = () => reading.abort();
  response.once('close', end);
  if (response.destroyed) return;
  const isBehind = () => response.writableNeedDrain;
  const place = await queue.enter(account, { gone, isBehind });
  const cutOff = () => response.destroy();
  place.over.addEventListener('abort', cutOff, { once: true });
  let timer: NodeJS.Timeout | undefined;
  try {
    // They may have waited long.
    await again();
    const file = await act();
    if (gone.aborted) return;
    timer = setInterval(() => void again().catch(cutOff), queue.limits.recheckMilliseconds);
    await sendCsv({ request, response }, counted(file, place), gone);
  } catch (error) {
    if (!gone.aborted) throw error;
  } finally {
    // Whatever was opened for the reader ends here, also where not one piece of it was asked for.
    end();
    clearInterval(timer);
    place.leave();
  }
}

/** A piece counts when the next one is asked for: until then the reader may not have taken it. */
function counted({ fileName, content }: CsvFile, place: ExportPlace): CsvFile {
  if (content instanceof Blob) throw new Error('a file on its way out is a stream');
  return { fileName, content: async (signal) => pieces(await content(signal), place) };
}

async function* pieces(content: AsyncIterable<Uint8Array>, place: ExportPlace): AsyncIterable<Uint8Array> {
  for await (const piece of content) {
    yield piece;
    place.took(piece.length);
  }
}
