import { closeSync, createReadStream, openSync } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { anchorMac, isEqual, type ChainHead } from './chain-hash.ts';
import type { ChainKeys } from './chain-keys.ts';
import { StartupError } from '../settings/startup-error.ts';

/** What was written down outside the database about one chain: the hash that a link had on a day, by its number. */
export type Anchors = ReadonlyMap<number, { hash: Buffer; day: string }>;

const Line = z.strictObject({
  /** The id of an account, or `platform`. */
  chain: z.string(),
  sequence: z.string().regex(/^\d{1,18}$/),
  hash: z.hex(),
  day: z.iso.date(),
  key: z.string(),
  mac: z.hex(),
});

type Place = Pick<ChainHead, 'accountId' | 'sequence' | 'hash'>;

export function anchorLine(place: Place, day: string, { newest }: ChainKeys): string {
  return JSON.stringify({
    chain: place.accountId ?? 'platform',
    sequence: place.sequence.toString(),
    hash: place.hash.toString('hex'),
    day,
    key: newest.id,
    mac: anchorMac(place, day, newest).toString('hex'),
  } satisfies z.output<typeof Line>);
}

export const appendAnchors = (file: string, lines: readonly string[]) =>
  appendFile(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });

/** Throws a StartupError if nothing can be written down there. */
export function requireAnchorFile(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(`ROSTER_ANCHOR_FILE cannot be written: ${reason}.`);
  }
}

/** Nothing was written down here yet. */
export const isEmptyFile = async (file: string): Promise<boolean> =>
  stat(file).then(
    ({ size }) => size === 0,
    () => true,
  );

/**
 * Reads what the file says of one chain. Lines that no key of ours made are left out: they prove nothing, and who can
 * write to the file alone must not be able to accuse the log.
 */
export async function readAnchors(
  file: string | null,
  accountId: string | null,
  keys: ChainKeys | null,
): Promise<Anchors> {
  const anchors = new Map<number, { hash: Buffer; day: string }>();
  if (!file || !keys || (await isEmptyFile(file))) return anchors;
  const chain = accountId ?? 'platform';
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    // Looks before it parses: the file has a line for every busy day of every account.
    if (!text.includes(chain)) continue;
    const anchor = anchorOf(text, { chain, accountId, keys });
    if (anchor) anchors.set(anchor.sequence, anchor);
  }
  return anchors;
}

type Wanted = { chain: string; accountId: string | null; keys: ChainKeys };

function anchorOf(text: string, { chain, accountId, keys }: Wanted) {
  const line = Line.safeParse(parsed(text)).data;
  const key = line && keys.byId.get(line.key);
  if (!line || line.chain !== chain || !key) return null;
  const place = { accountId, sequence: BigInt(line.sequence), hash: Buffer.from(line.hash, 'hex') };
  if (!isEqual(Buffer.from(line.mac, 'hex'), anchorMac(place, line.day, key))) return null;
  return { sequence: Number(place.sequence), hash: place.hash, day: line.day };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a line that was cut while it was written
  }
}
