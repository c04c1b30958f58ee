import { Mark } from '@mantine/core';
import '@mantine/core/styles/Mark.css';
import { folded, textOf, type Found } from './help.queries.ts';

/** Words and the spaces between them. */
const around = 44;

/** The place in an article where the first of the found words is, with these words marked; its summary if none is in the text. */
export function Excerpt({ found: { article, words } }: { found: Found }) {
  const isMeant = (part: string) => words.some((word) => folded(part).startsWith(word));
  const marked = (parts: string[]) =>
    parts.map((part, nth) => (isMeant(part) ? <Mark key={nth}>{part}</Mark> : part));
  const parts = partsOf(textOf(article));
  const first = parts.findIndex(isMeant);
  if (first < 0) return <>{marked(partsOf(article.summary))}</>;
  const start = Math.max(0, first - around / 4);
  return (
    <>
      {start > 0 && '… '}
      {marked(parts.slice(start, start + around))}…
    </>
  );
}

const partsOf = (text: string) => text.split(/(?<=\s)|(?=\s)/);
