import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export type ReceivedMail = {
  id: string;
  receivedAt: string;
  to: string;
  subject: string;
  text: string;
  messageId: string;
  language: string | null;
};

export type Mailbox = { put: (raw: Buffer) => void; list: () => Promise<ReceivedMail[]> };

/** The newest emails shown; older ones stay in the folder. */
const shown = 200;

/** Stores each email in a file, so that they survive a restart. */
export function openMailbox(folder: string): Mailbox {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return {
    put(raw) {
      mkdirSync(folder, { recursive: true }); // it may have been cleared away
      const name = `${Date.now()}-${String((count += 1)).padStart(6, '0')}.eml`;
      // Written under another name and renamed, so that a reader never sees half a file.
      writeFileSync(join(folder, `.${name}`), raw);
      renameSync(join(folder, `.${name}`), join(folder, name));
    },
    async list() {
      const names = readdirSync(folder).filter((name) => /^\d.*\.eml$/.test(name));
      return Promise.all(
        names
          .sort()
          .reverse()
          .slice(0, shown)
          .map((name) => read(folder, name)),
      );
    },
  };
}

async function read(folder: string, name: string): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(readFileSync(join(folder, name)));
  return {
    id: name.replace('.eml', ''),
    receivedAt: new Date(Number(name.split('-')[0])).toISOString(),
    to: (mail.to ?? []).map((one) => ('address' in one ? one.address : '')).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    messageId: mail.messageId ?? '',
    language: mail.headers.find(({ key }) => key === 'content-language')?.value ?? null,
  };
}
