import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { homeFor } from '../src/platform/postgres/embedded-postgres-home.ts';
import { freePort, signIn, startProduct, temporaryFolder, type Product } from './product.ts';

// Invariant 7: an email is a row in the transaction of its cause, so that a process that dies in between loses none.

/** `npm run test:soak` kills more than fifty times. */
const kills = Number(process.env['ROSTER_KILLS'] ?? 3);
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

test(`no invitation is lost when the server is killed between commit and mail, ${kills} times`, async () => {
  const folder = temporaryFolder();
  cleanups.push(folder.remove);
  if (process.getuid?.() === 0)
    cleanups.push(() => rmSync(homeFor(folder.path).dir, { recursive: true, force: true }));
  const mailPort = await freePort();
  const settings = {
    ROSTER_DATA_DIR: folder.path,
    ROSTER_INBOX_PORT: '0',
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
  };
  const start = async (): Promise<{ product: Product; address: string }> => {
    const product = startProduct({ ...settings, PORT: String(await freePort()) });
    cleanups.push(() => product.stop('SIGTERM'));
    return { product, address: await product.ready };
  };

  const acknowledged: string[] = [];
  for (let nth = 0; nth < kills; nth += 1) {
    // There is no mail server yet: queued emails stay queued until after the kill.
    const { product, address } = await start();
    const ana = await signIn(address, 'ana.weber@harbor.example');
    const email = `killed.${nth}@example.org`;
    const answer = await ana('/users', {
      email,
      firstName: 'Kill',
      lastName: `Number ${nth}`,
      country: 'DE',
    });
    expect(answer.status).toBe(201);
    acknowledged.push(email);
    await product.stop('SIGKILL');
  }

  const received: { to: string; messageId: string; link: string }[] = [];
  const smtp = receive(mailPort, received);
  cleanups.push(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  const { address } = await start();
  await expect
    .poll(() => acknowledged.filter((email) => !received.some(({ to }) => to === email)), { timeout: 60_000 })
    .toEqual([]);
  expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(kills);
  console.log(
    `mail after a kill: ${kills} kills, ${acknowledged.length} acknowledged, 0 lost, ${received.length} received`,
  );

  // And the link in it works: its token was made when the email was sent.
  for (const { link } of received) {
    const answer = await fetch(`${address}/api/v1/invitations/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: link, password: 'purple elephants sing' }),
    });
    expect(answer.status).toBe(200);
  }
});

function receive(port: number, received: { to: string; messageId: string; link: string }[]): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        // The others are the daily email about people who wait.
        if (!to.startsWith('killed.')) return done();
        // Quoted-printable breaks long lines with "=" at their end.
        const text = raw.replace(/=\r\n/g, '');
        received.push({
          to,
          messageId: /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? '',
          link: /\/invitation#([\w-]+)/.exec(text)?.[1] ?? '',
        });
        done();
      });
    },
  });
  server.on('error', () => undefined); // a worker that hangs up
  server.listen(port, '127.0.0.1');
  return server;
}
