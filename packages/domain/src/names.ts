import { decideLine, type TextRefusal } from './typed-texts.ts';

/** X6: a part of a person's name. Either part may be empty, not both; a name is written with letters. */
export const maxNamePart = 100;

/**
 * Decides whether a normal line can name a person. Mail programs make links of addresses, and the person who types a
 * name must not choose where the mails of others lead. A bare domain is a name too, such as Booking.com or St.John: it is made
 * harmless where an email is written.
 */
export const decideNamePart = (name: string): TextRefusal | null =>
  decideTitle(name, { max: maxNamePart, mayBeEmpty: true }) ??
  (name === '' || /(?!\p{Default_Ignorable_Code_Point})\p{L}/u.test(name) ? null : 'letter');

/** Whether a normal line can name an account, a group or a view. */
export const decideTitle = (
  name: string,
  limits: { max: number; mayBeEmpty?: boolean },
): TextRefusal | null => decideLine(name, limits) ?? (looksLikeLink(name) ? 'link' : null);

type Named = { firstName: string; lastName: string };

/** X6: one of first and last name is enough. Of an edit, a part that is not mentioned stays as it is. */
export const hasName = ({ firstName, lastName }: { [Part in keyof Named]?: string | undefined }): boolean =>
  firstName !== '' || lastName !== '';

/** How a person is named in lists, sentences and mails. */
export const fullName = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`.trim();

/** How a person is greeted. */
export const givenName = ({ firstName, lastName }: Named): string => firstName || lastName;

/** One or two letters for a picture that is not there: of the first and the last part of the name as it is shown. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : '']
    .map((part) => Array.from(part ?? '')[0] ?? '')
    .join('');
}

const looksLikeLink = (name: string) => /:\/\/|(^|[^\p{L}\p{N}])www\./iu.test(name.normalize('NFKC'));
