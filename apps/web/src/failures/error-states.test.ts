import { MantineProvider } from '@mantine/core';
import { ProblemError } from '@roster/contract/machinery/client';
import { problemFrom, statusOf } from '@roster/contract/machinery/problem';
import { languages } from '@roster/domain/languages';
import { refusalCodes, type RefusalCode } from '@roster/domain/refusals';
import { loadFrameWords, loadRecordWords, loadScreenWords } from '@roster/i18n/messages';
import { readdirSync, readFileSync } from 'node:fs';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createIntl, IntlProvider } from 'react-intl';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { ErrorState } from './ErrorState.tsx';
import { nextStepOf } from './next-steps.ts';

// Every screen shows what it cannot load through ErrorState, whose error is required.

const refusal = (code: RefusalCode) =>
  new ProblemError(problemFrom(code, { total: 3, limit: 3, fields: [] }));

describe.each(languages)('in %s', (language) => {
  test.each(refusalCodes)('%s is shown with its sentence and a next step', async (code) => {
    const messages = {
      ...(await loadFrameWords[language]()),
      ...(await loadScreenWords[language]()),
      ...(await loadRecordWords[language]()),
    };
    const shown = (error: Error) =>
      textOf(
        renderToStaticMarkup(
          h(
            MantineProvider,
            null,
            h(
              IntlProvider,
              { locale: language, messages, onError: fail },
              h(MemoryRouter, null, h(ErrorState, { error, onRetry: () => undefined })),
            ),
          ),
        ),
      );
    const t = (id: keyof typeof messages) =>
      createIntl({ locale: language, messages }).formatMessage({ id }, { total: 3, limit: 3 });
    const text = shown(refusal(code));
    const outage = code === 'platform.unavailable';
    expect(text.includes(t('common.error.text'))).toBe(outage);
    expect(text).toContain(outage ? t('common.retry') : t(`refusals.${code}`));
  });
});

test('trying again is offered only where it can help', () => {
  const again = refusalCodes.filter((code) => nextStepOf(code) === 'retry');
  expect(again.every((code) => [429, 500, 503].includes(statusOf(code)))).toBe(true);
  expect(refusalCodes.filter((code) => statusOf(code) >= 429 && !again.includes(code))).toEqual([]);
});

test('a later look that fails takes away nothing that is shown, nor what is typed there (X6)', () => {
  const screens = sources().filter(({ text }) => text.includes('<ErrorState'));
  expect(screens.length).toBeGreaterThan(20);
  // `isError` holds as well where there is an answer and only the next one failed: `isLoadingError` does not.
  const takers = screens.filter(({ text }) => /\bisError\b/.test(text));
  expect(takers.map(({ name }) => name)).toEqual([]);
});

test('an answer that is missing is not taken for nothing: where it is read, its failure is, too (X6)', () => {
  const readers = sources().filter(({ text }) => takesMissingForNothing.test(text));
  expect(readers.length).toBeGreaterThan(20);
  const silent = readers.filter(({ text }) => !saysFailure.test(text));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

/** Reads an answer as empty, none or zero until it is there. */
const takesMissingForNothing = /data\?\.?[\w.]*(\(\w+\))?(\)|) \?\? (\[\]|0|no\w+)/;
/** A failure has a place, by one of these, or by the dialog or list that is given the answer. */
const saysFailure =
  /ErrorState|isLoadingError|LookupF|useNothingFound|\bpreview=\{|: Preview|preview: Pick<|lookup=\{|answer=\{|error=\{|\.error\b|\.isError\b/;

function sources(): { name: string; text: string }[] {
  const root = new URL('..', import.meta.url).pathname;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }));
}

/** What a reader reads, without the marks that stand around it. */
const textOf = (html: string) =>
  html
    .replace(/<style.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

function fail(error: unknown): never {
  throw error instanceof Error ? error : new Error(String(error));
}
