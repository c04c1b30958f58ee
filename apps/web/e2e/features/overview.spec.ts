import { expect, signIn, test } from '../roster.ts';

test('every link of a License Manager’s home leads to a page that they may see', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'dev.patel@harbor.example');
  await page.goto('/');
  for (const chart of ['Sign-ins by day', 'Joined and left by month']) {
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: chart }) });
    await expect(section.getByText('The figures include people who have left since')).toBeVisible();
    await section.getByRole('button', { name: 'Show data' }).click();
  }
  // What the table leads to is what it counts.
  const counted = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .first();
  await expect(counted.getByRole('cell').nth(1).getByRole('link')).toHaveCount(0);

  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  const places = [...new Set(links)];
  expect(places).toContain('/users');
  for (const place of places) {
    await page.goto(place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('You do not have access to this page')).toHaveCount(0);
  }
});
