import type { Article } from './article.ts';

/** Returns the texts of <strong> within the HTML. */
export const boldIn = (html: string): string[] =>
  [...html.matchAll(/<strong>([\s\S]*?)<\/strong>/g)].map(([, inside = '']) => plain(inside));

/** The items of all lists of a kind: numbered steps or bullets. */
export const itemsOf = (html: string, list: 'ol' | 'ul'): string[] =>
  [...html.matchAll(new RegExp(`<${list}>([\\s\\S]*?)</${list}>`, 'g'))].flatMap(([, inside = '']) =>
    [...inside.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = '']) => item.trim()),
  );

/** The HTML below a heading, up to the next one. Returns '' if there is no such heading. */
export const sectionOf = ({ html }: Article, heading: string): string =>
  html.split('<h2>').find((part) => part.startsWith(`${heading}</h2>`)) ?? '';

/** Running text and numbered steps: without bullets, which begin with a term in bold, and without tables. */
export const instructionsOf = ({ html }: Article): string =>
  html.replaceAll(/<ul>[\s\S]*?<\/ul>/g, '').replaceAll(/<table>[\s\S]*?<\/table>/g, '');

/** Text without tags and entities. */
export const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
