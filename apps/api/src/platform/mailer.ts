import { createTransport } from 'nodemailer';

export type OutgoingMail = {
  /** Stable for each queued email, so that a second delivery can be recognized (RFC 5322 §3.6.4). */
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  language: string;
  date: Date;
};

/** `final`: the receiving server refused permanently; trying again would not help. */
export type Delivery = { ok: true } | { ok: false; reason: string; final: boolean };

export type Mailer = { send: (mail: OutgoingMail) => Promise<Delivery>; close: () => void };

export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
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
        return { ok: true };
      } catch (error) {
        const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
        return {
          ok: false,
          reason: error instanceof Error ? error.message : String(error),
          final: code >= 500,
        };
      }
    },
    close: () => transport.close(),
  };
}
