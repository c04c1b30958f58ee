import { linkPaths } from '@roster/contract/link-paths';
import { linkPurposes, renewablePurposes } from '@roster/domain/links';
import type { Page } from '@playwright/test';
import { waitingPages } from '../../src/list/waiting-pages.ts';
import { expect, signIn, signInAtHome, test } from '../roster.ts';
import { changingAddress, linkCases } from './link-cases.ts';

const chloe = 'chloe.martin@harbor.example';

test('every purpose of a link has a case here (W1)', () => {
  expect(Object.keys(linkCases).sort()).toEqual([...linkPurposes].sort());
});

for (const purpose of linkPurposes) {
  const path = linkPaths[purpose];
  const { given, usable, use, used, over } = linkCases[purpose];

  test(`a link (${purpose}) survives reload, Back and forward until it is used, and then says so`, async ({
    page,
  }) => {
    const { link } = await given();
    await page.goto(link);
    await expect(usable(page)).toBeVisible();
    expect(page.url()).not.toContain('#');
    await page.reload();
    await expect(usable(page)).toBeVisible();
    await page.goto('/help');
    await page.goBack();
    await expect(usable(page)).toBeVisible();
    await page.goForward();
    await expect(page).toHaveURL(/\/help/);
    await page.goBack();
    await expect(usable(page)).toBeVisible();

    await use(page);
    await expect(page.getByText(used)).toBeVisible();
    await page.goto('/help');
    await page.goto(link);
    await saysUsed(page, over);
    await page.reload();
    await saysUsed(page, over);
  });

  test(`a link (${purpose}) names both people where someone else is signed in, used or not, and welcomes no other`, async ({
    page,
  }) => {
    const { link, person } = await given();
    await signIn(page, chloe);
    await page.goto(link);
    await namesBoth(page, person);
    await expect(usable(page)).toHaveCount(0);
    await page.getByRole('button', { name: /^Continue as/ }).click();
    await use(page);
    await expect(page.getByText(used)).toBeVisible();
    await expect(page.getByText('Chloé')).toHaveCount(0);

    await signInAtHome(page, chloe);
    await page.goto(link);
    await saysUsed(page, over);
    await namesBoth(page, person);
    await page.getByRole('link', { name: 'Stay as Chloé Martin' }).click();
    await expect(page.getByText('Welcome, Chloé.')).toBeVisible();
  });

  test(`a link (${purpose}) that expires while it is open says so, and what to do next`, async ({ page }) => {
    await page.clock.install();
    const { link } = await given();
    await page.goto(link);
    await expect(usable(page)).toBeVisible();
    // As the server answers when its time is over (links.test.ts).
    const renewable = renewablePurposes.includes(purpose);
    await page.route('**/api/v1/links/inspect', async (route) => {
      const answer = await route.fetch();
      const info = (await answer.json()) as object;
      await route.fulfill({ response: answer, json: { ...info, refusal: 'links.expired', renewable } });
    });
    await page.clock.fastForward(15_000);
    await expect(page.getByRole('alert')).toContainText('This link has expired.');
    await expect(usable(page)).toHaveCount(0);
    const next = renewable
      ? page.getByRole('button', { name: /^Send a new link to/ })
      : page.getByRole('link', { name: 'Contact support' });
    await expect(next).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(path);
  });
}

// These set a password, so the sign-in page comes next, without loading the portal again.
for (const purpose of renewablePurposes) {
  const { given, use, used, over } = linkCases[purpose];

  test(`Back from the sign-in page to a link (${purpose}) that was just used says so`, async ({ page }) => {
    await page.goto((await given()).link);
    await use(page);
    await expect(page.getByText(used)).toBeVisible();
    const onward = page.getByRole('link', { name: 'Go to sign-in' });
    await expect(onward.or(page.locator('#email'))).toBeVisible();
    if (await onward.isVisible()) await onward.click();
    await expect(page.locator('#email')).toBeVisible();
    await page.goBack();
    // Right away, and not when the page that is open asks again.
    await expect(page.getByRole('alert').first()).toBeVisible({ timeout: waitingPages.link / 2 });
    await saysUsed(page, over);
  });
}

test('a password that was set while a colleague signed in beside it ends with both names, not in their portal', async ({
  page,
  context,
}) => {
  const { given, usable, use } = linkCases.invitation;
  const { link, person } = await given();
  await page.goto(link);
  await expect(usable(page)).toBeVisible();
  await use(page);
  await expect(page.getByText('Your password is set.')).toBeVisible();
  const other = await context.newPage();
  await signInAtHome(other, chloe);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('You are signed in as Chloé Martin.');
  await page.getByRole('button', { name: `Continue as ${person.email}` }).click();
  await expect(page.locator('#email')).toHaveValue(person.email);
});

test('who confirms an address of their own while signed in is not taken for someone else', async ({
  page,
}) => {
  const { before, email, link } = await changingAddress('own');
  await signIn(page, before);
  await page.goto(link);
  await linkCases.emailChange.use(page);
  await page.getByRole('link', { name: 'Go to sign-in' }).click();
  await expect(page.locator('#email')).toHaveValue(email);
  await expect(page.getByText('You are signed in as')).toHaveCount(0);
  await expect(page.getByText('You were signed out.')).toHaveCount(0);
});

test('who sets a new password while signed in reads that it is set, and not that they were signed out', async ({
  page,
}) => {
  const { given, use } = linkCases.passwordReset;
  const { link, person } = await given();
  await signIn(page, person.email);
  await page.goto(link);
  await use(page);
  await expect(page.locator('#email')).toHaveValue(person.email);
  await expect(page.getByText('Your password is set.')).toBeVisible();
  await expect(page.getByText('You were signed out.')).toHaveCount(0);
});

async function saysUsed(page: Page, next: string): Promise<void> {
  await expect(page.getByRole('alert').first()).toContainText('This link was already used.');
  await expect(page.getByRole('alert').first()).toContainText(next);
}

async function namesBoth(page: Page, person: { name: string; email: string }): Promise<void> {
  const named = page.getByRole('alert').last();
  await expect(named).toContainText(`${person.name} (${person.email})`.replace(/^ \((.*)\)$/, '$1'));
  await expect(named).toContainText('You are signed in as Chloé Martin.');
}
