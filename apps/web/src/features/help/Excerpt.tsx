import { Mark } from '@mantine/core';
import '@mantine/core/styles/Mark.css';
import { folded, textOf, type Found } from './help.queries.ts';

/** Words and the spaces between them. */
const around = 44;

/** The place in an article where the first of the found words is, with these words marked; its headings if none is in the text. */
export function Excerpt({ found: { article, words } }: { found: Found }) {
  const text = textOf(article);
  const parts = text.split(/(?<=\s)|(?=\s)/);
  const isMeant = (part: string) => words.some((word) => folded(part).startsWith(word));
  const first = parts.findIndex(isMeant);
  if (first < 0) return article.sections.join(' · ');
  const start = Math.max(0, first - around / 4);
  const shown = parts.slice(start, start + around);
  return (
    <>
      {start > 0 && '… '}
      {shown.map((part, nth) => (isMeant(part) ? <Mark key={nth}>{part}</Mark> : part))}…
    </>
  );
}
