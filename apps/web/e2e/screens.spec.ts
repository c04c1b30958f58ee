import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { loadFrameWords, loadRecordWords, loadScreenWords } from '../../../packages/i18n/src/messages.ts';
import { paths } from '../src/paths.ts';
import { violations } from './axe.ts';
import { fillForms, formFaults, noFormFaults, submitEmpty } from './forms.ts';
import { bareLines, cutNames, repeatedLabels } from './labels.ts';
import { expect, portal, signIn, speak, test } from './roster.ts';
import { screens } from './screens.ts';

// One list of screens × language × scheme × width drives accessibility, overflow and the pictures.

const words = await Promise.all([loadFrameWords.en(), loadScreenWords.en(), loadRecordWords.en()]);
const ids = new Set(words.flatMap((some) => Object.keys(some)));

const picturesFolder = process.env['ROSTER_PICTURES'];

test.describe.configure({ mode: 'default' });

test('every route of the portal is on the list of screens', () => {
  const source = readFileSync('apps/web/src/routes.tsx', 'utf8');
  const routes = [...source.matchAll(/path: (paths\.(\w+)|'\*')/g)].map(([, , name]) => name ?? '*');
  expect(routes.length).toBeGreaterThan(5);
  const listed = new Set<string>(screens.map(({ route }) => route));
  expect([...new Set([...routes, ...Object.keys(paths)])].filter((route) => !listed.has(route))).toEqual([]);
});

type Look = { language: 'en' | 'es' | 'de'; scheme: 'light' | 'dark'; width: 1440 | 390 };

/** Each language, scheme and width at least once. */
const few: Look[] = [
  { language: 'en', scheme: 'light', width: 1440 },
  { language: 'es', scheme: 'dark', width: 390 },
  { language: 'de', scheme: 'light', width: 390 },
];
const all = (['en', 'es', 'de'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    ([1440, 390] as const).map((width): Look => ({ language, scheme, width })),
  ),
);

for (const { language, scheme, width } of process.env['ROSTER_SCREENS'] === 'all' ? all : few) {
  test(`every screen in ${language}, ${scheme}, ${width} pixels wide (X4)`, async ({ browser }) => {
    test.setTimeout(600_000);
    const viewport = { width, height: width === 390 ? 844 : 900 };
    const context = await browser.newContext({
      baseURL: portal(),
      locale: language,
      colorScheme: scheme,
      reducedMotion: 'reduce',
      // The page is tested as it is; axe is put into it from outside, which the policy would forbid.
      bypassCSP: true,
      viewport,
    });
    // One tab for all: a new one for each screen takes a fifth of the time.
    const page = await context.newPage();
    for (const screen of screens) {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await leave(page);
      await become(page, screen.as);
      if (screen.as) await speak(page, language);
      await page.goto(screen.path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await screen.prepare?.(page);
      await expect(page.locator('.mantine-Skeleton-root, [data-bone]')).toHaveCount(0);
      const name = `${screen.name} ${language} ${scheme} ${width}`;

      await fits(page, `${name} scrolls sideways`);
      await stands(page);
      expect.soft(await brokenWords(page), `${name} breaks words`).toEqual([]);
      expect.soft(await cutNames(page), `${name} cuts names`).toEqual([]);
      expect.soft(await repeatedLabels(page), `${name} repeats labels`).toEqual([]);
      expect.soft(await missingWords(page), `${name} shows ids of words`).toEqual([]);
      expect.soft(await largeLinks(page), `${name} has links of another size than their text`).toEqual([]);
      expect.soft(await bareLines(page), `${name} has cards that do not say what a value is`).toEqual([]);
      if (width === 390) expect.soft(await hiddenColumns(page), `${name} hides columns`).toEqual([]);
      expect.soft(await violations(page), name).toEqual([]);
      expect.soft(await page.locator('html').getAttribute('lang'), name).toBe(language);
      expect.soft(await formFaults(page), name).toEqual(noFormFaults);
      if (picturesFolder)
        await page.screenshot({
          path: `${picturesFolder}/${screen.name}-${language}-${scheme}-${width}.png`,
        });
      if (language === 'de' && width === 390) {
        await becomesNarrower(page, name);
        await page.setViewportSize(viewport);
      }
      if (language === 'en') expect.soft(await fillForms(page), name).toEqual([]);
      if (language === 'en' && scheme === 'light')
        expect.soft(await submitEmpty(page), `${name}, submitted empty`).toEqual([]);
    }
    await context.close();
  });
}

/**
 * WCAG 2.2, 1.4.4 and 1.4.10: nothing scrolls sideways at 320 pixels, nor with text of twice the size on twice as many.
 * In German, whose words are the longest.
 */
async function becomesNarrower(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  await fits(page, `${name} scrolls sideways at 320 pixels`);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  await fits(page, `${name} scrolls sideways with large text`);
  await page.setViewportSize({ width: 390, height: 844 });
  expect.soft((await formFaults(page)).outOfView, `${name}, its buttons with large text`).toEqual([]);
}

/** An open menu follows what it belongs to in a frame or two, so this waits until it has. */
const fits = (page: Page, otherwise: string) =>
  expect
    .configure({ soft: true })
    .poll(() => sidewaysScroll(page), { message: otherwise })
    .toBe(0);

/** An empty page of the portal: on one of another site, the next screen would come in a new process and compile all scripts. */
async function leave(page: Page): Promise<void> {
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'origin-agent-cluster': '?1' };
  await page.route('**/empty', (route) => route.fulfill({ headers, contentType: 'text/html', body: '' }));
  await page.goto('/empty');
}

/** What still fades in has other colors on the way. */
const stands = (page: Page) =>
  page.evaluate(async () => {
    const fading = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });

const signedIn = new WeakMap<BrowserContext, string | null>();

/** Signs in once for each person of a context. */
async function become(page: Page, email: string | null): Promise<void> {
  const context = page.context();
  if (signedIn.get(context) === email) return;
  await context.clearCookies();
  signedIn.set(context, email);
  if (email) await signIn(page, email);
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() =>
    Math.max(document.documentElement.scrollWidth - document.documentElement.clientWidth, 0),
  );

/** What names something, and has a word that goes on in the next line. Not every browser has the hyphens of a language. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const whole = document.head.appendChild(document.createElement('style'));
    whole.textContent = '* { hyphens: manual !important }';
    const isBroken = (text: Text, word: RegExpMatchArray) => {
      const range = document.createRange();
      range.setStart(text, word.index ?? 0);
      range.setEnd(text, (word.index ?? 0) + word[0].length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    const names = [...document.querySelectorAll('dt, th, h1, h2, h3, .mantine-Button-label')];
    const broken = names.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node instanceof Text)
        .flatMap((text) => [...text.data.matchAll(/[\p{L}\d]+/gu)].filter((word) => isBroken(text, word)))
        .map(([word]) => word),
    );
    whole.remove();
    return broken;
  });

/** Links in a text that are larger or smaller than it. */
const largeLinks = (page: Page) =>
  page.evaluate(() => {
    const sizeOf = (element: Element) => getComputedStyle(element).fontSize;
    const isInText = (link: Element) =>
      [...(link.parentElement?.childNodes ?? [])].some(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
    return [...document.querySelectorAll('main a')]
      .filter((link) => isInText(link) && sizeOf(link) !== sizeOf(link.parentElement ?? link))
      .map((link) => link.textContent);
  });

/** Ids of words that stand there themselves, because the words did not come with the page. */
async function missingWords(page: Page): Promise<string[]> {
  const dotted = await page.evaluate(() => {
    const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (shown.nextNode()) texts.push((shown.currentNode as Text).data.trim());
    return texts.filter((text) => /^[a-z]\w*(\.\w+)+$/.test(text));
  });
  return dotted.filter((text) => ids.has(text));
}

/** Tables whose last columns are out of sight until one scrolls sideways. */
const hiddenColumns = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('table')]
      .filter((table) => {
        const around = table.parentElement?.closest('[class*="croll"]');
        return around && table.getBoundingClientRect().right > around.getBoundingClientRect().right + 1;
      })
      .map((table) => table.textContent.slice(0, 60)),
  );
