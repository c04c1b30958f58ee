import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { inboxPage, inboxPolicy, inboxStyle } from './inbox-page.ts';
import { openMailbox } from './mailbox.ts';

export type Inbox = { smtpUrl: string; pageUrl: string; close: () => Promise<void> };

/** A real SMTP server of this machine alone, and a page that shows what arrived. */
export async function startInbox({ folder, port }: { folder: string; port: number }): Promise<Inbox> {
  const mailbox = openMailbox(folder);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 5_000_000,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        try {
          mailbox.put(Buffer.concat(chunks));
          done();
        } catch (error) {
          // A full disk, say: the sender puts the email off, and the product goes on.
          done(Object.assign(new Error('cannot be kept now', { cause: error }), { responseCode: 452 }));
        }
      });
    },
  });
  const web = createServer((request, response) => {
    void answer(request.url ?? '/')
      .catch(cannotShow)
      .then(({ status, type, body }) => {
        response.writeHead(status, {
          'content-type': type,
          'content-security-policy': inboxPolicy,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        });
        response.end(body);
      });
  });

  async function answer(url: string) {
    if (url === '/')
      return { status: 200, type: 'text/html; charset=utf-8', body: inboxPage(await mailbox.list()) };
    if (url === '/inbox.css') return { status: 200, type: 'text/css', body: inboxStyle };
    if (url === '/mails.json')
      return { status: 200, type: 'application/json', body: JSON.stringify(await mailbox.list()) };
    return { status: 404, type: 'text/plain', body: 'Not found' };
  }

  const cannotShow = () => ({
    status: 500,
    type: 'text/plain',
    body: 'The folder of the inbox cannot be read',
  });

  const smtpPort = await new Promise<number>((resolve, reject) => {
    smtp.on('error', reject);
    smtp.listen(0, '127.0.0.1', () => resolve((smtp.server.address() as AddressInfo).port));
  });
  const listen = (at: number) =>
    new Promise<number>((resolve, reject) => {
      web.once('error', reject);
      web.listen(at, '127.0.0.1', () => resolve((web.address() as AddressInfo).port));
    });
  // Only the portal's own port is promised; the inbox uses another when its port is taken.
  const webPort = await listen(port).catch(() => listen(0));

  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    pageUrl: `http://localhost:${webPort}`,
    close: async () => {
      await new Promise<void>((resolve) => smtp.close(resolve));
      web.closeAllConnections();
      await new Promise((resolve) => web.close(resolve));
    },
  };
}
