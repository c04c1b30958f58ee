import type { MailFault } from '@roster/domain/operator-mails';
import { createTransport } from 'nodemailer';
import { isLoopback } from '../settings/index.ts';

export type OutgoingMail = {
  /** Stable for each queued mail, so that a second delivery can be recognized (RFC 5322 §3.6.4). */
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  language: string;
  date: Date;
};

/**
 * What became of one mail:
 * - `refused`: the server will never take this mail for this recipient.
 * - `deferred`: the server may take it later.
 * - `fault`: the transport does not work, so no other mail would go out either.
 */
export type Delivery =
  | { outcome: 'sent' }
  | { outcome: 'refused' | 'deferred'; reason: string }
  | { outcome: 'fault'; fault: MailFault; reason: string };

export type Mailer = { send: (mail: OutgoingMail) => Promise<Delivery>; close: () => void };

export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    // What is in the URL comes first: `?requireTLS=false` is the operator's word that the way is private.
    requireTLS: hasLoginOnTheWay(new URL(smtpUrl)),
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          messageId: mail.messageId,
          from: { name: 'Roster', address: from },
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          date: mail.date,
          headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
        });
        return { outcome: 'sent' };
      } catch (error) {
        return judge(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Unencrypted, a login could be read on the way: by anyone there who takes the server's offer of STARTTLS out. */
const hasLoginOnTheWay = (url: URL) => url.protocol === 'smtp:' && url.username !== '' && !isLoopback(url);

/**
 * RFC 3463: 5.3 is about the mail system (5.3.4, a mail too large, is not), 5.4.5 a quota of the sender. Only where RFC 2034
 * puts it: further on the server may repeat the address, and `5.3.0@example.com` is one.
 */
const ofTheSystem = /^\d{3}[ -]5\.(3\.[0-35-9]|4\.5)\s/;

/** Only a refusal of this recipient or this message is about the mail; everything else is about the way to the server. */
export function judge(error: unknown): Delivery {
  const { code, command, responseCode, response, message } = readError(error);
  const aboutThisMail = code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM');
  if (!aboutThisMail || responseCode === 421 || ofTheSystem.test(response))
    return { outcome: 'fault', fault: faultOf(code, command), reason: message };
  // Without an answer the library itself found the address or the message impossible.
  const never = responseCode === 0 || responseCode >= 500;
  return { outcome: never ? 'refused' : 'deferred', reason: message };
}

function faultOf(code: string, command: string): MailFault {
  if (command === 'MAIL FROM') return 'senderRefused';
  return code === 'EAUTH' || code === 'ENOAUTH' ? 'loginRefused' : 'away';
}

function readError(error: unknown) {
  const fields: Record<string, unknown> =
    error instanceof Error ? { ...error, message: error.message } : { message: String(error) };
  return {
    code: String(fields['code'] ?? ''),
    command: String(fields['command'] ?? ''),
    responseCode: Number(fields['responseCode'] ?? 0),
    response: String(fields['response'] ?? ''),
    message: String(fields['message']),
  };
}
