import { expect, linkIn, mailWith, signIn, speakTheirOwnLanguage, test } from './roster.ts';

const ana = 'ana.weber@harbor.example';
const chloe = 'chloe.martin@harbor.example';

test.beforeAll(speakTheirOwnLanguage);

test('a link survives a reload and Back, shows its token nowhere, and asks before it is used by someone else (W1)', async ({
  page,
}) => {
  await page.goto('/reset-password');
  await page.locator('[name="email"]').fill(chloe);
  await page.keyboard.press('Enter');
  const link = linkIn(await mailWith(chloe, '/new-password#'), '/new-password');
  await page.goto(link);
  const field = page.locator('[autocomplete="new-password"]');
  await expect(field).toBeVisible();
  expect(page.url()).not.toContain('#');
  await page.reload();
  await expect(field).toBeVisible();
  await page.goto('/help');
  await page.goBack();
  await expect(field).toBeVisible();

  await signIn(page, ana);
  await page.goto(link);
  await expect(page.getByRole('alert')).toContainText(`(${chloe}). You are signed in as Ana Weber.`);
  await expect(field).toHaveCount(0);
  await page.getByRole('button', { name: /^Continue as Chloé/ }).click();
  await expect(field).toBeVisible();
  await page.goto('/users');
  await expect(page.locator('#password')).toBeVisible();
});
