/**
 * X6: how every typed text is read. First it is brought into one form (`normalLine`, `normalText`), which changes
 * nothing that can be seen; then it is accepted or refused as a whole. Nothing that was typed is cut off.
 */
export const textRefusals = [
  'required',
  'invisible',
  'tooLong',
  'tooShort',
  'control',
  'direction',
  'broken',
  'oneLine',
  'letter',
  'link',
  'nameRequired',
  'email',
  'domain',
  'day',
  'tooManyWords',
] as const;
export type TextRefusal = (typeof textRefusals)[number];

/** A refusal as the message of a field, with the limit it is about: `text.tooLong:100`. */
export const textMessage = (refusal: TextRefusal, limit?: number) =>
  limit === undefined ? `text.${refusal}` : `text.${refusal}:${limit}`;

/** Reads the message of a field back; null if it is about something else. */
export function readTextMessage(message: string | undefined): { refusal: TextRefusal; limit: number } | null {
  const [, code, limit = '0'] = /^text\.(\w+)(?::(\d+))?$/.exec(message ?? '') ?? [];
  const refusal = textRefusals.find((one) => one === code);
  return refusal ? { refusal, limit: Number(limit) } : null;
}

/** A text in one line: blanks and tabs are folded to one space and trimmed. Line breaks inside remain, to be refused. */
export const normalLine = (typed: string): string =>
  trimmed(withoutInvisible(typed).normalize('NFC')).replace(/[\p{Zs}\t]+/gu, ' ');

/** A text of several lines: line ends are LF, blanks before them are dropped. Blanks inside a line stay as they are. */
export function normalText(typed: string): string {
  const text = withoutInvisible(typed)
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  const tidy = trimmed(text.replace(/[\p{Zs}\t]+(?=\n)/gu, ''));
  return visible.test(tidy) || unreadable(tidy) ? tidy : '';
}

type Limits = { max: number; mayBeEmpty?: boolean };

/** Why a normal line is refused, or null. */
export function decideLine(line: string, { max, mayBeEmpty = false }: Limits): TextRefusal | null {
  if (line === '') return mayBeEmpty ? null : 'required';
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(line)) return 'oneLine';
  return unreadable(line) ?? (line.length > max ? 'tooLong' : visible.test(line) ? null : 'invisible');
}

/** The same for a text of several lines. */
export function decideText(text: string, { max, mayBeEmpty = false }: Limits): TextRefusal | null {
  if (text === '') return mayBeEmpty ? null : 'required';
  return unreadable(text.replace(/[\n\t]/g, '')) ?? (text.length > max ? 'tooLong' : null);
}

/** Calendar days that forms and filters accept. Others are typing mistakes, and some have no place in a calendar. */
export const decideDay = (day: string): TextRefusal | null =>
  day >= '1900-01-01' && day <= '2999-12-31' ? null : 'day';

/** A letter, digit, sign or symbol that leaves a trace on the screen; alone, a blank letter (U+3164) does not. */
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Controls and direction overrides can make a text say something else than what is stored. */
function unreadable(text: string): TextRefusal | null {
  if (/\p{Cs}/u.test(text)) return 'broken';
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) return 'direction';
  return /[^\P{Cc}\n\t]/u.test(text) ? 'control' : null;
}

/**
 * Removes what cannot be seen and changes nothing that can: soft hyphens, zero-width spaces, word joiners and the like.
 * Joiners stay within scripts and emoji that need them, tags within a flag, variation selectors everywhere.
 */
const withoutInvisible = (text: string) =>
  text
    .replace(/(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu, '$1')
    .replace(/[\u00ad\u034f\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff0-\ufffb]/g, '')
    .replace(/[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu, '')
    .replace(/(?<=^|[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{Nd}\p{Z}\s\u0085])[\u200c\u200d]+/gu, '');

const trimmed = (text: string) => text.replace(/^[\p{Z}\s\u0085]+/u, '').replace(/[\p{Z}\s\u0085]+$/u, '');
