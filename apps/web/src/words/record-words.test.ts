import { loadRecordWords } from '@roster/i18n/messages';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The words of records come with the screens that ask for them (see screen-words); anywhere else an id would be shown.

const root = new URL('..', import.meta.url).pathname;

/** What the routes load with `record`, and what is shown there alone. */
const records = [
  /^features\/(account|audit|contacts|downloads|email-changes|operator|keys|overview|products|seats|usage|views)\//,
  /^features\/users\/UserActivity\.tsx$/,
  /^shell\/BarChart\.tsx$/,
  // Toasts of what operators do, on their own pages.
  /^toasts\/answers\.ts$/,
];

test('the words of records are named by their screens alone', async () => {
  const ids = Object.keys(await loadRecordWords.en());
  const others = filesBelow(root).filter((file) => !records.some((where) => where.test(file)));
  const named = others.flatMap((file) => {
    const text = readFileSync(`${root}/${file}`, 'utf8');
    const patterns = [...text.matchAll(/`([\w.]*(?:\$\{[^`{}]+\}[\w.]*)+)`/g)].map(([, made]) =>
      patternOf(made),
    );
    return ids
      .filter((id) => text.includes(`'${id}'`) || patterns.some((pattern) => pattern.test(id)))
      .map((id) => `${file}: ${id}`);
  });
  expect(others.length).toBeGreaterThan(200);
  expect(named).toEqual([]);
});

/** Ids that a template may make: `setup.${step}`. */
const patternOf = (template = '') => {
  const fixed = template.split(/\$\{[^{}]+\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${fixed.join('[^.]+')}$`);
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  );
