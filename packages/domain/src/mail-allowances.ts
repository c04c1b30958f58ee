/** X2: how often Roster writes to one mailbox, and how often one account has it write. */
export type MailAllowance = {
  /** Asking changes nothing but sends a mail, so asking again soon is answered by the mail already sent. */
  canBeRepeated: boolean;
  /** How many of one kind go to one mailbox in an hour because others asked for them. */
  perMailbox: number;
  /** How many the owner of the mailbox can ask for themself; others cannot use these up. */
  perOwner: number;
  /** How many of one kind one account can send in an hour. Null where only events cause them. */
  perAccount: number | null;
  /** No one asked for it, so its reader gets one email after the hour that says how many were held back. */
  readerIsTold: boolean;
};

export const mailAllowanceMinutes = 60;
/** A mail asked for again within this time is not sent twice; its first link stays valid. */
export const repeatedWithinSeconds = 60;

export const mailAllowances = {
  invitation: { canBeRepeated: true, perMailbox: 5, perOwner: 15, perAccount: 10_000, readerIsTold: false },
  passwordReset: { canBeRepeated: true, perMailbox: 5, perOwner: 20, perAccount: 1_000, readerIsTold: false },
  /** Mails to an address that nobody has proven to be theirs. */
  unproven: { canBeRepeated: true, perMailbox: 5, perOwner: 10, perAccount: 100, readerIsTold: false },
  reminder: { canBeRepeated: true, perMailbox: 5, perOwner: 5, perAccount: 1_000, readerIsTold: false },
  /** What follows a change. Each goes out, until an administrator makes changes only to fill a mailbox. */
  news: { canBeRepeated: false, perMailbox: 30, perOwner: 30, perAccount: null, readerIsTold: true },
  /** News that says only that there is something to read: within a minute, one email says it for all that came. */
  toRead: { canBeRepeated: true, perMailbox: 30, perOwner: 30, perAccount: null, readerIsTold: true },
} as const satisfies Record<string, MailAllowance>;

/** One mailbox has many addresses: what stands behind a plus sign before the @ does not change where a mail arrives. */
export const mailboxOf = (email: string): string => email.toLowerCase().replace(/^([^+@]+)\+[^@]*@/, '$1@');

export type MailRecipient = {
  id: string;
  address: string;
  /** The same mail went to the same address a moment ago, and its links still work. */
  repeated: boolean;
  /** The reader asked for it themself. */
  own: boolean;
  /** How many of the kind went to the mailbox within the hour, asked for by the owner or by others as this one is. */
  sentToMailbox: number;
};

export type MailDecisions = { queued: string[]; repeated: string[]; heldBack: string[] };

/** Decides which mails are sent. Each one that is sent counts for the next, so that tags of one mailbox count together. */
export function decideMails(
  recipients: readonly MailRecipient[],
  sentByAccount: number,
  allowance: MailAllowance,
): MailDecisions {
  const decisions: MailDecisions = { queued: [], repeated: [], heldBack: [] };
  const nowTo = new Map<string, number>();
  let byAccount = sentByAccount;
  for (const { id, address, repeated, own, sentToMailbox } of recipients) {
    if (repeated) {
      decisions.repeated.push(id);
      continue;
    }
    const mailbox = mailboxOf(address);
    const earlier = sentToMailbox + (nowTo.get(mailbox) ?? 0);
    const mailboxIsFull = earlier >= (own ? allowance.perOwner : allowance.perMailbox);
    const accountIsDone = !own && allowance.perAccount !== null && byAccount >= allowance.perAccount;
    if (mailboxIsFull || accountIsDone) {
      decisions.heldBack.push(id);
      continue;
    }
    decisions.queued.push(id);
    nowTo.set(mailbox, (nowTo.get(mailbox) ?? 0) + 1);
    if (!own) byAccount += 1;
  }
  return decisions;
}
