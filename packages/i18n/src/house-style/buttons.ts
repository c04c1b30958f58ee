import { readFileSync, readdirSync } from 'node:fs';

const screens = 'apps/web/src';

/** The ids of all sentences on buttons, as the screens use them. A variable end of an id is a `*`. */
export function buttonIds(): string[] {
  const files = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const sources = files.map((file) => readFileSync(`${screens}/${file}`, 'utf8'));
  return [...new Set(sources.flatMap(idsOnButtons))].sort();
}

const idsOnButtons = (source: string): string[] =>
  [...source.matchAll(button), ...source.matchAll(label)].flatMap(([, inside = '']) => idsIn(inside));

const button = /<Button\b(?:[^<>]|=>|<[^>]*\/>)*>((?:(?!<\/Button>)[\s\S])*)<\/Button>/g;
const label = /\bsubmitLabel=\{([^}]*)\}/g;

const idsIn = (inside: string): string[] =>
  [...inside.matchAll(/\bt\((?:[^'`)]*\? )?['`]([\w.${}]+)['`](?: : ['`]([\w.${}]+)['`])?/g)]
    .flatMap(([, one, other]) => [one, other])
    .filter((id) => id !== undefined)
    .map((id) => id.replace(/\$\{.*\}/, '*'))
    .filter((id) => !endsTooEarly.test(id));

/** Such as `operator.*`, which fits all sentences of a page. */
const endsTooEarly = /^\w+\.\*$/;

/** True if the id is one of those on buttons. */
export const isOnButton = (id: string, ids: readonly string[]): boolean =>
  ids.some((one) => (one.endsWith('*') ? id.startsWith(one.slice(0, -1)) : one === id));
