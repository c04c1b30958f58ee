import { SMTPServer } from 'smtp-server';

export type Post = {
  port: number;
  messageIds: string[];
  subjects: string[];
  texts: string[];
  recipients: string[];
  /** The emails it accepted, in order: to whom and when. */
  arrivals: Arrival[];
  /** Changes the mood without a new connection. */
  become: (mood: Mood) => void;
  close: () => Promise<void>;
};
export type Arrival = { at: number; to: string; messageId: string; subject: string };

/** How a mail server can be, for everybody or for some recipients. */
export type Mood =
  | 'kind'
  | 'refusesForNow'
  | 'refusesForEver'
  | 'refusesSome'
  | 'hangsUpAfterData'
  | 'refusesTheLogin'
  | 'refusesTheSender'
  | 'refusesTheQuota'
  | 'takesSecondsPerAnswer';

/** A real SMTP server on this machine that is in a certain mood. Addresses at refused.example never exist. */
export async function startPost(first: Mood, port = 0): Promise<Post> {
  let mood = first;
  const arrivals: Arrival[] = [];
  const messageIds: string[] = [];
  const subjects: string[] = [];
  const texts: string[] = [];
  const recipients: string[] = [];
  const refusal = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });
  const soon = (done: () => void) => (mood === 'takesSecondsPerAnswer' ? setTimeout(done, 2_000) : done());
  const server = new SMTPServer({
    authOptional: mood !== 'refusesTheLogin',
    disabledCommands: mood === 'refusesTheLogin' ? ['STARTTLS'] : ['AUTH', 'STARTTLS'],
    onAuth(_auth, _session, done) {
      if (mood === 'refusesTheLogin') done(refusal(535, '5.7.8 these credentials are not good'));
      else done(null, { user: 'roster' });
    },
    onMailFrom(_address, _session, done) {
      if (mood === 'refusesTheSender') done(refusal(550, '5.7.1 this sender may not send'));
      else soon(done);
    },
    onRcptTo({ address }, _session, done) {
      if (mood === 'refusesForNow') done(refusal(451, 'try later'));
      else if (mood === 'refusesForEver') done(refusal(550, 'no such user'));
      else if (mood === 'refusesTheQuota') done(refusal(550, '5.4.5 daily sending quota exceeded'));
      else if (mood === 'refusesSome' && address.endsWith('@refused.example'))
        done(refusal(550, '5.1.1 no such user'));
      else {
        recipients.push(address);
        soon(done);
      }
    },
    onData(stream, { envelope }, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        const messageId = /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? '';
        const subject = /^Subject: (.*)$/im.exec(raw)?.[1]?.trim() ?? '';
        messageIds.push(messageId);
        subjects.push(subject);
        texts.push(raw);
        for (const { address } of envelope.rcptTo)
          arrivals.push({ at: performance.now(), to: address, messageId, subject });
        if (mood === 'hangsUpAfterData') server.connections.forEach((connection) => connection.close());
        else soon(done);
      });
    },
  });
  server.on('error', () => undefined); // a client that is hung up on
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    messageIds,
    subjects,
    texts,
    recipients,
    arrivals,
    become: (next) => (mood = next),
    close: () => {
      // The sender keeps its connections open for the next mail.
      server.connections.forEach((connection) => connection.close());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
