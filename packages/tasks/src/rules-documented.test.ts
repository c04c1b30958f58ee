import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const isTest = (file: string) => /\.(test|spec|soak)\.tsx?$/.test(file);
const isCode = (file: string) => /\.(tsx?|mjs|prisma|css)$/.test(file) && !isTest(file);
const isPage = (file: string) => /^(docs|\.github)\/.*\.md$|^README\.md$/.test(file);

const rules = sections('docs/rules.md');
const invariants = sections('docs/invariants.md');
const cited = new Map(files.filter((file) => isTest(file) || isCode(file)).map((f) => [f, citedIn(f)]));

describe('the rules', () => {
  test('have a section for every id that code, tests and documents cite', () => {
    const unknown = [
      ...cited,
      ...files.filter(isPage).map((file) => [file, idsIn(read(file))] as const),
    ].flatMap(([file, ids]) => [...ids].filter((id) => !rules.has(id)).map((id) => `${id} in ${file}`));
    expect(unknown).toEqual([]);
  });

  test('are decided by files that cite them, unless they are to come', () => {
    expect(unproven('Decided by', isCode)).toEqual([]);
  });

  test('are proved by tests that cite them, unless they are to come', () => {
    expect(unproven('Proved by', isTest)).toEqual([]);
  });

  test('are not to come if code or tests cite them', () => {
    const toCome = [...rules].filter(([, text]) => isToCome(text)).map(([id]) => id);
    const citing = [...cited].flatMap(([file, ids]) =>
      toCome.filter((id) => ids.has(id)).map((id) => `${id} in ${file}`),
    );
    expect(citing).toEqual([]);
  });
});

test('every invariant has a guard and a test that a mutant expects to fail, unless it is to come', () => {
  const mutants = [
    ...read('packages/tasks/src/mutant-list.mjs').matchAll(/name: '(\d+) · [^]*?tests: '([^']+)'/g),
  ];
  const lacking = [...invariants].filter(([number, text]) => {
    const tests = mutants.filter(([, of]) => of === number).map(([, , file]) => file ?? '');
    if (isToCome(text)) return tests.length > 0;
    const linked = linksOf(text, 'Test', 'docs/invariants.md');
    const unexpected = linked.filter(
      (file) => !tests.some((name) => file.includes(name)) && !/\.race\.|process-tests/.test(file),
    );
    return (
      linksOf(text, 'Guard', 'docs/invariants.md').length === 0 ||
      linked.length === 0 ||
      unexpected.length > 0
    );
  });
  expect(lacking.map(([number]) => number)).toEqual([]);
  expect(mutants.filter(([, number]) => !invariants.has(number ?? ''))).toEqual([]);
});

describe('the documents', () => {
  test('link only to files that exist', () => {
    const broken = files.filter(isPage).flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#\s]+)/g)]
        .map(([, target]) => target ?? '')
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(join(root, dirname(page), target)))
        .map((target) => `${target} in ${page}`),
    );
    expect(broken).toEqual([]);
  });

  test('name tests that exist, in their words', () => {
    const named = [...read('docs/seeds.md').matchAll(/`([\w.-]+\.(?:test|spec|soak)\.ts)`(?: › ([^;|]+))?/g)];
    const missing = named.filter(([, file, words]) => {
      const texts = files.filter((path) => path.endsWith(`/${file}`)).map(read);
      const parts = (words ?? '').split(' › ').map((part) => part.trim());
      return texts.length === 0 || !parts.every((part) => texts.some((text) => text.includes(part)));
    });
    expect(missing.map(([cell]) => cell)).toEqual([]);
  });

  test('and the code cite no document that is not part of the project', () => {
    const names = /\b(ARCHITECTURE|QUALITY|PRODUCT|WORDS|UX)\b(\.md)?/;
    const outside = files
      .filter(
        (file) =>
          (isCode(file) || isTest(file) || isPage(file) || file.startsWith('.config/')) && file !== self,
      )
      .filter((file) => names.test(read(file)) || documentsNamedIn(file).some((name) => !isKnown(name)));
    expect(outside).toEqual([]);
  });
});

const self = 'packages/tasks/src/rules-documented.test.ts';

/** The headings `### X · …` of a page, each with its text. */
function sections(page: string): Map<string, string> {
  const parts = read(page).split(/^### (\w+) · /m);
  return new Map(
    parts.flatMap((part, nth) => (nth % 2 === 1 ? [[part, parts[nth + 1] ?? ''] as const] : [])),
  );
}

const isToCome = (text: string) => /^- To come/m.test(text);

/** Rules of which a linked file does not cite them, or that link to no file of the kind. */
function unproven(label: string, kind: (file: string) => boolean): string[] {
  return [...rules].flatMap(([id, text]) => {
    if (isToCome(text)) return [];
    const linked = linksOf(text, label, 'docs/rules.md');
    if (!linked.some(kind)) return [`${id} links to nothing`];
    return linked.filter((file) => !citedIn(file).has(id)).map((file) => `${id} is not cited in ${file}`);
  });
}

function linksOf(text: string, label: string, page: string): string[] {
  const line = text.split('\n').find((one) => one.startsWith(`- ${label}:`)) ?? '';
  return [...line.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) =>
    normalize(join(dirname(page), target ?? '')),
  );
}

/** The ids in the comments and test names of a file; elsewhere A1 may be a cell of a table. */
function citedIn(file: string): Set<string> {
  const lines = read(file).split('\n');
  return idsIn(lines.filter((line) => isComment(line) || isTestName(line)).join('\n'));
}

function isComment(line: string): boolean {
  return /^\s*(\/\/|\/?\*|\{\/\*)|\s\/\/ /.test(line);
}

function isTestName(line: string): boolean {
  return /\b(test|describe)\b.*\(|^\s*(['`])((?!\2).)*\2,$/.test(line);
}

/** "D1–D3" and "P1 to P3" cite all from the first to the last. */
function idsIn(text: string): Set<string> {
  const ranges = [...text.matchAll(/\b([ABDEFGHLPRSTWX])(\d)(?:–| to )\1(\d)\b/g)].flatMap(
    ([, letter, from, to]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, nth) => `${letter}${Number(from) + nth}`),
  );
  return new Set([...ranges, ...(text.match(/(?<![\w+!.#])[ABDEFGHLPRSTWX]\d\b/g) ?? [])]);
}

const documentsNamedIn = (file: string) => read(file).match(/\bdocs\/[\w/-]+\.md\b/g) ?? [];
const isKnown = (name: string) => files.includes(name);
