import { addFilter, rowsOf, settled } from '../list.ts';
import { expect, mailWith, signIn, test } from '../roster.ts';

test('the operator sees that emails go out, and sends failed invitations again after counting them', async ({
  page,
}) => {
  await signIn(page, 'operator@roster.example');
  await page.getByRole('navigation').getByRole('link', { name: 'Undelivered emails' }).click();
  await expect(page.getByText('Emails are being sent.')).toBeVisible();

  await addFilter(page, 'Kind of email', 'Invitation');
  await expect(page).toHaveURL(/template=invitation/);
  await settled(page);
  const failed = rowsOf(page).filter({ hasText: '550 5.1.1 mailbox unavailable' });
  const address = (await failed.first().getByRole('gridcell').nth(1).textContent()) ?? '';
  await page.getByRole('button', { name: /^Send \d+ emails? again$/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText(/^Send \d+ emails? again\?$/);
  await dialog.getByRole('button', { name: /^Send \d+ emails?$/ }).click();
  await expect(page.getByText(/on the way again\.$/)).toBeVisible();
  await mailWith(address, 'Harbor Bridge Engineering');
  await expect(failed).toHaveCount(0);
});

test('a try that lets the emails go out again is said, although the button is gone then', async ({
  page,
}) => {
  const paused = { since: '2026-11-01T08:00:00Z', fault: 'away', answer: 'ECONNREFUSED' };
  let queue: object = {
    paused: { ...paused, nextTryAt: '2030-01-01T08:00:00Z' },
    waiting: 3,
    oldestQueuedAt: null,
  };
  await page.route('**/api/v1/operator/mail-queue', (route) => route.fulfill({ json: queue }));
  await page.route('**/api/v1/operator/mail-queue/try-now', (route) => {
    queue = { paused: null, waiting: 0, oldestQueuedAt: null };
    return route.fulfill({ json: queue });
  });
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator/mails');
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Emails are being sent.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try now' })).toHaveCount(0);
});
