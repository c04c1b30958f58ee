import type { TextRefusal } from '@roster/domain/typed-texts';
import type { Text } from '../words/text.ts';

/** Why a typed text is refused (X6), for the reader to mend it. */
export const textSentence = (t: Text, { refusal, limit }: { refusal: TextRefusal; limit: number }): string =>
  t(refusal in sameAs ? sameAs[refusal as keyof typeof sameAs] : `form.text.${refusal as Own}`, { limit });

type Own = Exclude<TextRefusal, keyof typeof sameAs>;

const sameAs = {
  required: 'form.required',
  email: 'form.email',
  day: 'form.date',
} as const;
