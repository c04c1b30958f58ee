import type { Page } from '@playwright/test';
import { expect, signIn, test } from './roster.ts';

const words = 'brandt weber martin';
const slowdown = 4;

/** B1: every list whose search is in the URL; all but the first are tried by the soak run only. */
const boxes = [
  { list: 'Users', path: '/users', as: 'ana.weber@harbor.example' },
  { list: 'the audit log', path: '/audit-log', as: 'ana.weber@harbor.example' },
  { list: 'Pending approvals', path: '/approvals', as: 'ana.weber@harbor.example' },
  { list: 'Invitations', path: '/invitations', as: 'ana.weber@harbor.example' },
  { list: 'Recently removed', path: '/removed-users', as: 'ana.weber@harbor.example' },
  { list: 'Fulfillment contacts', path: '/fulfillment-contacts', as: 'ana.weber@harbor.example' },
  { list: 'Groups', path: '/groups', as: 'ana.weber@harbor.example' },
  { list: 'Help', path: '/help', as: 'ana.weber@harbor.example' },
  { list: 'Accounts', path: '/operator', as: 'operator@roster.example' },
  { list: 'All users', path: '/operator/users', as: 'operator@roster.example' },
];
const tried = process.env['ROSTER_SOAK'] ? boxes : boxes.slice(0, 1);

for (const { list, path, as } of tried)
  for (const delay of [150, 300])
    test(`a slow machine keeps every letter typed into the search of ${list}, ${delay} ms apart (B1)`, async ({
      page,
    }) => {
      await signIn(page, as);
      await page.goto(path);
      const box = page.getByRole('main').getByRole('searchbox');
      await expect(box).toBeVisible();
      await slowDown(page);
      await box.pressSequentially(words, { delay });
      await expect(page).toHaveURL(/search=brandt\+weber\+martin$/);
      await expect(box).toHaveValue(words);
      // The caret did not jump: the next letter is the last.
      await page.keyboard.type('!');
      await expect(box).toHaveValue(`${words}!`);
    });

test('Back, and a cleared filter, change the text in the box', async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?search=brandt');
  const box = page.getByRole('main').getByRole('searchbox');
  await page.getByRole('main').getByRole('link', { name: 'Lena Brandt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lena Brandt');
  await page.goBack();
  await expect(box).toHaveValue('brandt');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(box).toHaveValue('');
  await page.goBack();
  await expect(box).toHaveValue('brandt');
});

async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
