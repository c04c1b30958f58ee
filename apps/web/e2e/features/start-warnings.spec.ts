import { expect, signIn, test } from '../roster.ts';

test('the operator reads on the first page which setting of the server is doubtful', async ({ page }) => {
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator');
  await expect(page.getByRole('status').filter({ hasText: 'Check this server’s settings' })).toContainText(
    'ROSTER_MAIL_SENDER is not a setting of Roster and has no effect.',
  );
});
