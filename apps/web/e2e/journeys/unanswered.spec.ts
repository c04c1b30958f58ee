import { signIn, test } from '../roster.ts';

// About these tests themselves: a test that changes answers on their way need not wait for the last one.
test('a test may end while an answer is under way', async ({ page }) => {
  await signIn(page, 'chloe.martin@harbor.example');
  let asked: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (asked = resolve));
  await page.route('**/api/v1/session', async (route) => {
    const answer = await route.fetch();
    asked();
    await page.waitForEvent('close', { timeout: 0 });
    await answer.json();
  });
  await page.goto('/profile', { waitUntil: 'commit' });
  await begun;
});
