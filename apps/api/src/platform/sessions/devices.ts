import { createHmac, timingSafeEqual } from 'node:crypto';

/** A browser in which the user signed in, or used a link of their mailbox (L4). It proves nothing else. */
export type KnownDevice = {
  userId: string;
  rememberedAt: Date;
  /** What its allowance is counted under. */
  key: string;
};

export type Devices = {
  /** What the cookie keeps of one user. */
  tokenOf: (userId: string, now: Date) => string;
  /** Returns null if it is not ours, or was changed. */
  read: (token: string) => KnownDevice | null;
};

/** Signed, so that nobody makes a known device of their own; no row in the database for each browser. */
export function createDevices(secret: Buffer): Devices {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  return {
    tokenOf(userId, now) {
      const text = `${userId}.${now.getTime().toString(36)}`;
      return `${text}.${sign(text)}`;
    },
    read(token) {
      const [userId = '', at = '', signature = ''] = token.split('.');
      const [given, wanted] = [Buffer.from(signature), Buffer.from(sign(`${userId}.${at}`))];
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
      return { userId, rememberedAt: new Date(Number.parseInt(at, 36)), key: token };
    },
  };
}
