import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// X6: no form loses what was typed without asking. The browser's walk through the screens looks for fields outside of one.

const root = new URL('..', import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }));
const naming = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

/** They prove who someone is, and save nothing. */
const proofs = [
  'features/passwords/ResetPasswordPage.tsx',
  'features/sign-in/SignInPage.tsx',
  'session/PasswordDialog.tsx',
];

test('every form is a dialog, or a section of a page that asks', () => {
  const forms = sources.filter(({ text }) => /<form\b/.test(text));
  expect(forms.length).toBeGreaterThan(5);
  const unasked = forms.filter(({ name, text }) => !proofs.includes(name) && !/<Dialog\b/.test(text));
  // The form of a dialog that has two of them; and the one that all sections are.
  expect(unasked.map(({ name }) => name).sort()).toEqual([
    'features/adding/AddOneForm.tsx',
    'ui/TypedForm.tsx',
  ]);
});

test('one place asks, whatever leads away', () => {
  expect(naming(/\buseBlocker\(/)).toEqual(['shell/UnsavedGuard.tsx']);
  expect(naming(/'beforeunload'/)).toEqual(['typed.ts']);
});
