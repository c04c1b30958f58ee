import type { StoredFile } from '@roster/contract/machinery/files';
import type { Response } from 'express';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refuse } from '../platform/refused.ts';

type Stored = Exclude<StoredFile['content'], Blob>;

/** How often the session, the account and the role are looked at while a file is on its way. */
const recheckMilliseconds = 3_000;

/**
 * Sends a file from a folder, or the part that the reader asks for; its checksum is its tag, so that what was begun is gone
 * on with only if it is still the same. The file that is opened is the one whose checksum is said, and it is so until its last
 * byte is sent: otherwise the connection ends. Where the reader's right ends it does, too. A reader costs no database
 * connection, so a slow one stops nobody.
 */
export async function sendStoredFile(
  response: Response,
  { fileName, content }: StoredFile,
  again: () => Promise<Parameters<Stored['mayStill']>[0]>,
): Promise<void> {
  if (content instanceof Blob) throw new Error('a file on its way out lies in a folder');
  const { folder, sha256, mayStill } = content;
  // A link is not followed, wherever it leads.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW;
  const file = await open(join(folder, fileName), flags).catch(() => null);
  if (!file) throw refuse('request.notFound');
  const look = async () => {
    if (!mayStill(await again())) throw refuse('permission.missing');
  };
  const timer = setInterval(() => void look().catch(() => response.destroy()), recheckMilliseconds);
  try {
    if (!(await isSame(file, content))) throw refuse('downloads.changed');
    response.setHeader('ETag', `"${sha256}"`);
    // Compressed, a file would have no parts; kept by a browser, it would outlive the role.
    response.setHeader('Cache-Control', 'private, no-cache, no-transform');
    response.setHeader('Accept-Ranges', 'bytes');
    const part = partOf(response, content);
    if (typeof part === 'number') return void response.status(part).end();
    response.setHeader('Content-Type', 'application/octet-stream');
    response.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
    response.setHeader('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    response.setHeader('Content-Length', part.end - part.start);
    if (response.req.method === 'HEAD' || part.end === part.start) return void response.end();
    const chunks = file.createReadStream({ start: part.start, end: part.end - 1, autoClose: false });
    await pipeline(
      chunks,
      (read) => lastOneOnlyIf(read as AsyncIterable<Buffer>, () => isSame(file, content)),
      response,
      // The reader went away, or has to begin again: the answer has begun, and cannot say so.
    ).catch(() => response.destroy());
  } finally {
    clearInterval(timer);
    await file.close();
  }
}

/** Whether this is still the file whose checksum was computed: one that is written over where it lies is not. */
async function isSame(file: FileHandle, { size, modifiedAt }: Stored): Promise<boolean> {
  const now = await file.stat();
  return now.isFile() && now.size === size && Math.floor(now.mtimeMs) === modifiedAt.getTime();
}

/** RFC 9110: what is asked for, from its first byte to the one behind its last; or the status of an answer without any. */
function partOf(
  response: Response,
  { sha256, size }: Stored,
): { start: number; end: number } | 304 | 412 | 416 {
  const { req: request } = response;
  const tag = `"${sha256}"`;
  const wanted = request.get('if-match');
  if (wanted !== undefined && wanted !== '*' && !tagsIn(wanted).includes(tag)) return 412;
  if (request.fresh) return 304;
  const whole = { start: 0, end: size };
  // Only the checksum says that it is the same file: a time of change can be set back, and two are within one second.
  const begun = request.get('if-range');
  if (begun !== undefined && begun !== tag) return whole;
  const ranges = request.range(size, { combine: true });
  if (ranges === -1) {
    response.setHeader('Content-Range', `bytes */${size}`);
    return 416;
  }
  const [only, another] = ranges === undefined || ranges === -2 ? [] : ranges;
  if (!only || another || (ranges as { type?: string }).type !== 'bytes') return whole;
  response.status(206);
  response.setHeader('Content-Range', `bytes ${only.start}-${only.end}/${size}`);
  return { start: only.start, end: only.end + 1 };
}

const tagsIn = (list: string) => list.split(',').map((tag) => tag.trim());

/** Holds each chunk back until the next one is read, and the last one until it is known to be right. */
async function* lastOneOnlyIf(chunks: AsyncIterable<Buffer>, right: () => Promise<boolean>) {
  let held: Buffer | null = null;
  for await (const chunk of chunks) {
    if (held) yield held;
    held = chunk;
  }
  if (!(await right())) throw new Error('the file changed while it was sent');
  if (held) yield held;
}
