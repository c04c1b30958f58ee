import { expect, signIn, test } from '../roster.ts';

const title = 'You do not have access to this page';
const find = 'Find my administrator';

for (const email of ['elin.strand@mail.example', 'operator@roster.example'])
  test(`no administrator of an account helps ${email}, who belongs to none (X5)`, async ({ page }) => {
    await signIn(page, email);
    await page.goto('/users');
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText('You do not belong to an account')).toBeVisible();
    await expect(page.getByRole('link', { name: find })).toHaveCount(0);
  });

test('a member is led to their administrators, wherever these are on the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await signIn(page, 'chloe.martin@harbor.example');
  const administrators = page.getByRole('heading', { name: 'Your administrators' });
  // Known already, so that the page and its parts are drawn at the same moment.
  await page.goto('/profile');
  await expect(administrators).not.toBeInViewport();
  await page.evaluate(() => {
    history.pushState({}, '', '/users');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByRole('link', { name: find }).click();
  await expect(administrators).toBeInViewport();
  await expect(page).toHaveURL(/\/profile#administrators$/);
});
