import type { StoredFile } from '@roster/contract/machinery/files';
import type { Response } from 'express';
import { refuse } from '../platform/refused.ts';

type Stored = Exclude<StoredFile['content'], Blob>;

/** How often the session, the account and the role are looked at while a file is on its way. */
const recheckMilliseconds = 3_000;

/**
 * Sends a file from a folder, or the part that the reader asks for; its checksum is its tag, so that what was begun is gone
 * on with only if it is still the same. Where the reader's right ends the connection does, too. A reader costs no database
 * connection, so a slow one stops nobody.
 */
export async function sendStoredFile(
  response: Response,
  { fileName, content }: StoredFile,
  again: () => Promise<Parameters<Stored['mayStill']>[0]>,
): Promise<void> {
  if (content instanceof Blob) throw new Error('a file on its way out lies in a folder');
  const { folder, sha256, mayStill } = content;
  response.setHeader('Content-Type', 'application/octet-stream');
  response.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
  response.setHeader('ETag', `"${sha256}"`);
  response.setHeader('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
  // Compressed, a file would have no parts; kept by a browser, it would outlive the role.
  response.setHeader('Cache-Control', 'private, no-cache, no-transform');
  const look = async () => {
    if (!mayStill(await again())) throw refuse('permission.missing');
  };
  const timer = setInterval(() => void look().catch(() => response.destroy()), recheckMilliseconds);
  try {
    await new Promise<void>((resolve, reject) => {
      const options = { root: folder, dotfiles: 'deny', cacheControl: false } as const;
      response.sendFile(fileName, options, (error?: Error & { status?: number }) => {
        if (!error || response.headersSent || response.destroyed) resolve();
        else if (error.status === 416) resolve(answerNoSuchPart(response));
        else reject(error.status === 404 ? refuse('request.notFound') : error);
      });
    });
  } finally {
    clearInterval(timer);
  }
}

/** RFC 9110: the part begins behind the end; `Content-Range` says how long the file is. */
function answerNoSuchPart(response: Response): void {
  for (const name of ['Content-Type', 'Content-Disposition', 'Repr-Digest']) response.removeHeader(name);
  response.status(416).end();
}
