import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontWeights } from '../font-weights.ts';

const web = 'apps/web/src';
const packages = 'node_modules/@mantine';
const files = (readdirSync(web, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => ({ file: join(web, file), text: readFileSync(join(web, file), 'utf8') }));
const textOf = new Map(files.map(({ file, text }) => [file, text]));

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** What a file takes from the kit, also to hand it on, as `core Button`. */
const takenBy = (text: string): string[] =>
  all(text, /\b(?:import|export)\s*\{([^}]+)\}\s*from\s*['"]@mantine\/([\w-]+)['"]/g).flatMap(
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map((name) => name.trim().split(' as ')[0] ?? '')
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => `${from} ${name}`),
  );

/** The file of a component in the kit’s own packaging. */
function fileOf(taken: string): string | null {
  const [from = '', name = ''] = taken.split(' ');
  const index = `${packages}/${from}/esm/index.mjs`;
  const found = all(readFileSync(index, 'utf8'), /import \{([^}]+)\} from "(\.[^"]+)"/g).find(
    ([, names = '']) => names.split(',').some((one) => one.trim().split(' as ').at(-1) === name),
  );
  return found ? join(dirname(index), found[2] ?? '') : null;
}

/** Checkbox brings Checkbox.Card along; only a screen that says `Checkbox.Card` shows it. */
function isUnusedPart(file: string): boolean {
  const [, whole = '', part = ''] = /\/components\/(\w+)\/\1(\w+)\/\1\2\.module\.mjs$/.exec(file) ?? [];
  return part !== '' && !files.some(({ text }) => text.includes(`${whole}.${part}`));
}

/** The style sheet that belongs to a file of the kit: one for each component, or one for a whole smaller package. */
function sheetOf(file: string): string[] {
  const [, from = '', name = ''] = /@mantine\/([\w-]+)\/.*?([^/]+)\.module\.mjs$/.exec(file) ?? [];
  if (name === '') return [];
  const own = `@mantine/${from}/styles/${name}.css`;
  const whole = `@mantine/${from}/styles.css`;
  if (from !== 'core') return [whole];
  return existsSync(`node_modules/${own}`) ? [own] : [];
}

const sheetsSeen = new Map<string, Set<string>>();

/** The style sheets of a component, and of those that it is made of. */
function sheetsOf(taken: string): Set<string> {
  const known = sheetsSeen.get(taken);
  if (known) return known;
  const sheets = new Set<string>();
  sheetsSeen.set(taken, sheets);
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !existsSync(file) || !statSync(file).isFile() || isUnusedPart(file)) return;
    seen.add(file);
    for (const sheet of sheetOf(file)) sheets.add(sheet);
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of all(text, /from "(\.[^"]+)"/g)) visit(join(dirname(file), path));
    for (const other of takenBy(text)) for (const sheet of sheetsOf(other)) sheets.add(sheet);
  };
  const start = fileOf(taken);
  if (start) visit(start);
  return sheets;
}

/** The style sheets of everything that a file takes from the kit. */
const neededBy = (text: string) => new Set(takenBy(text).flatMap((taken) => [...sheetsOf(taken)]));

const loadedBy = (text: string) =>
  all(text, /import '(@mantine\/[\w-]+\/(?:styles\/)?[\w-]+\.css)'/g).map(([, sheet = '']) => sheet);

/** What comes with a file: its own style sheets, and those of what it always brings along. */
function comingWith(file: string, seen = new Set<string>()): string[] {
  const text = textOf.get(file);
  if (text === undefined || seen.has(file)) return [];
  seen.add(file);
  const brought = all(text, /^(?:import|export)(?! type)[^;]*?'(\.[^']+\.tsx?)';/gm);
  return [
    ...loadedBy(text),
    ...brought.flatMap(([, path = '']) => comingWith(join(dirname(file), path), seen)),
  ];
}

const first = loadedBy(textOf.get(`${web}/styles.ts`) ?? '');
const base = ['baseline', 'default-css-variables', 'global'].map(
  (name) => `@mantine/core/styles/${name}.css`,
);

describe('the style sheets of the kit', () => {
  test('are found for the components that a component is made of', () => {
    const sheets = (taken: string) => [...sheetsOf(taken)].map((sheet) => sheet.split('/').at(-1));
    expect(sheets('core SegmentedControl')).toEqual(
      expect.arrayContaining(['SegmentedControl.css', 'FloatingIndicator.css']),
    );
    expect(sheets('core Select')).toEqual(
      expect.arrayContaining(['Combobox.css', 'Input.css', 'Popover.css', 'ScrollArea.css']),
    );
    expect([...sheetsOf('notifications Notifications')]).toEqual(
      expect.arrayContaining(['@mantine/notifications/styles.css', '@mantine/core/styles/Notification.css']),
    );
  });

  test('are found by what is imported by name; nothing is taken from the kit in another way', () => {
    const other = /import\s+(\*|\w+)[^'{]*from '@mantine|import\('@mantine/;
    expect(files.filter(({ text }) => other.test(text)).map(({ file }) => file)).toEqual([]);
    const named = new Set(files.flatMap(({ text }) => takenBy(text)));
    expect(named.size).toBeGreaterThan(50);
    expect([...named].filter((taken) => !taken.startsWith('hooks ') && fileOf(taken) === null)).toEqual([]);
  });

  test.each(files.filter(({ text }) => neededBy(text).size > 0))(
    'come with every component that $file shows',
    ({ file, text }) => {
      const loaded = new Set([...first, ...comingWith(file)]);
      expect([...neededBy(text)].filter((sheet) => !loaded.has(sheet))).toEqual([]);
    },
  );

  test('are loaded at first only where some screen needs them', () => {
    const needed = new Set(files.flatMap(({ text }) => [...neededBy(text)]));
    expect(first.filter((sheet) => !needed.has(sheet) && !base.includes(sheet))).toEqual([]);
  });

  test('are loaded later only by what needs them itself, and not again', () => {
    const later = files.filter(({ file }) => file !== `${web}/styles.ts`);
    const needless = later.flatMap(({ file, text }) =>
      loadedBy(text)
        .filter((sheet) => !neededBy(text).has(sheet) || first.includes(sheet))
        .map((sheet) => `${file}: ${sheet}`),
    );
    expect(needless).toEqual([]);
  });
});

test('no text is lighter or bolder than the font that the build keeps', () => {
  const sheets = (readdirSync(web, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(web, file), 'utf8'));
  const weights = [...files.map(({ text }) => text), ...sheets].flatMap((text) =>
    all(text, /(?:\bfw=\{|font-?weight: '?)(\d+)/gi).map(([, weight]) => Number(weight)),
  );
  expect(weights.length).toBeGreaterThan(20);
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(fontWeights.min);
  expect(Math.max(...weights)).toBeLessThanOrEqual(fontWeights.max);
});
