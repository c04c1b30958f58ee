import { canonicalEmail } from '@roster/domain/emails';
import fc from 'fast-check';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { createMailer, judge, type OutgoingMail } from './mailer.ts';

const refusedRecipient = (response: string) =>
  Object.assign(new Error(`Can't send mail - all recipients were rejected: ${response}`), {
    code: 'EENVELOPE',
    command: 'RCPT TO',
    responseCode: Number(response.slice(0, 3)),
    response,
  });

const part = fc.stringMatching(/^[a-z0-9]{1,4}(\.[a-z0-9]{1,3}){0,4}$/);
const address = fc.oneof(
  fc.tuple(part, part).map(([local, domain]) => `${local}@${domain}.example`),
  fc.constantFrom('5.3.0@a.example', 'x@5.3.0.example', '550-5.4.5@a.example', '5.4.5.@a.example'),
);
/** As mail servers put it: with a code of RFC 3463 and without, the address first, last, or on a line of its own. */
const reply = fc.constantFrom<(to: string) => string>(
  (to) => `550 5.1.1 <${to}>: Recipient address rejected: User unknown`,
  (to) => `450 4.1.2 <${to}>: Recipient address rejected: Domain not found`,
  (to) => `550 ${to}: no such user`,
  (to) => `550-5.1.1 We do not know\n550-5.1.1 ${to}\n550 5.1.1 at 10.5.3.2`,
  (to) => `552 5.3.4 too large for ${to}`,
);

test('whatever address a stranger gives, its refusal is about that mail and never pauses all others', () => {
  fc.assert(
    fc.property(address, reply, (to, say) => {
      fc.pre(canonicalEmail(to) !== null);
      expect(judge(refusedRecipient(say(to))).outcome).not.toBe('fault');
    }),
  );
});

test.each(['550 5.4.5 Daily quota exceeded', '550-5.4.5 Daily quota\n550 5.4.5 exceeded', '552 5.3.1 Full'])(
  'a refusal that says it is about the system pauses: %j',
  (response) => expect(judge(refusedRecipient(response)).outcome).toBe('fault'),
);

const mail: OutgoingMail = {
  messageId: '<a@roster.example>',
  to: { name: 'Ana', address: 'ana@harbor.example' },
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
  language: 'en',
  date: new Date(0),
};

test.each([
  ['a server elsewhere that offers no encryption gets no login', '127.0.0.2', '', 'fault', 0],
  ['unless the operator says that the way is private', '127.0.0.2', '/?requireTLS=false', 'sent', 1],
  ['on this machine nothing is on the way', '127.0.0.1', '', 'sent', 1],
])('%s', async (_what, host, query, outcome, logins) => {
  let seen = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => {
      seen += 1;
      done(null, { user: 'roster' });
    },
    onData: (stream, _session, done) => stream.resume().on('end', () => done()),
  });
  server.on('error', () => undefined); // a client that hangs up
  await new Promise<void>((resolve) => void server.listen(0, host, resolve));
  const { port } = server.server.address() as { port: number };
  const mailer = createMailer(`smtp://roster:secret@${host}:${port}${query}`, 'no-reply@roster.example');
  expect((await mailer.send(mail)).outcome).toBe(outcome);
  expect(seen).toBe(logins);
  mailer.close();
  await new Promise<void>((resolve) => server.close(resolve));
});
