import { SMTPServer } from 'smtp-server';
import PostalMime from 'postal-mime';
import type { AddressInfo } from 'node:net';
import { createMailWorker } from '../platform/mail/mail-worker.ts';
import { createMailer } from '../platform/mail/mailer.ts';
import type { Platform } from '../platform/platform.ts';

export type ReceivedMail = { to: string; subject: string; text: string; html: string };

/** Sends the queue in one real SMTP conversation and keeps what arrives. The server lives for the conversation only. */
export function createTestMailbox(platform: Platform, publicUrl: URL) {
  return {
    /** Sends everything that is queued now, and returns what arrived. */
    async receive(): Promise<ReceivedMail[]> {
      const received: Promise<ReceivedMail>[] = [];
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['AUTH', 'STARTTLS'],
        onData(stream, _session, done) {
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            received.push(parse(Buffer.concat(chunks)));
            done();
          });
        },
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.server.address() as AddressInfo;
      const mailer = createMailer(`smtp://127.0.0.1:${port}`, 'no-reply@roster.example');
      const { database, clock, log } = platform;
      const worker = createMailWorker({ database, mailer, publicUrl, clock, log });
      while ((await worker.runOnce()) > 0);
      mailer.close();
      await new Promise<void>((resolve) => server.close(resolve));
      return Promise.all(received);
    },
    /** The one queued email to an address with this text. */
    async receiveOne(address: string, words: string): Promise<ReceivedMail> {
      const mails = await this.receive();
      const found = mails.filter(
        ({ to, subject, text }) => to === address && `${subject}\n${text}`.includes(words),
      );
      const [mail] = found;
      if (!mail || found.length > 1)
        throw new Error(`${found.length} mails to ${address} say "${words}", of ${JSON.stringify(mails)}`);
      return mail;
    },
  };
}

async function parse(raw: Buffer): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(raw);
  const [to] = mail.to ?? [];
  return {
    to: to && 'address' in to ? (to.address ?? '') : '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
  };
}

/** The token of the link to a page, as a reader's browser finds it behind the #. */
export function tokenIn(mail: ReceivedMail | undefined, page: string): string {
  return new RegExp(`${page}#([\\w-]+)`).exec(mail?.text ?? '')?.[1] ?? '';
}
