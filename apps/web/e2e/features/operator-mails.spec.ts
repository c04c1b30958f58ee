import { addFilter, rowsOf, settled } from '../list.ts';
import { undelivered } from '../refused-dry-run.ts';
import { expect, mailWith, signIn, signInAtHome, test } from '../roster.ts';

test('the operator sees that emails go out, and sends failed invitations again after counting them', async ({
  page,
}) => {
  await signInAtHome(page, 'operator@roster.example');
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

test('undelivered emails are sorted by their recipient, and the address keeps the order', async ({
  page,
}) => {
  await undelivered(page);
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator/mails');
  await settled(page);
  const header = page.getByRole('columnheader', { name: 'Recipient' });
  await header.getByRole('button').click();
  await expect(page).toHaveURL(/sort=to$/);
  await page.reload();
  await settled(page);
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
});

test('what a try of the queue led to is said without waiting until the queue is asked for again', async ({
  page,
}) => {
  const paused = { since: '2026-11-01T08:00:00Z', fault: 'away', answer: 'ECONNREFUSED' };
  const queue = {
    paused: { ...paused, nextTryAt: '2030-01-01T08:00:00Z' },
    waiting: 3,
    oldestQueuedAt: null,
  };
  let tried = false;
  await page.route('**/api/v1/operator/mail-queue', (route) =>
    tried ? undefined : route.fulfill({ json: queue }),
  );
  await page.route('**/api/v1/operator/mail-queue/try-now', (route) => {
    tried = true;
    return route.fulfill({ json: { paused: null, waiting: 0, oldestQueuedAt: null } });
  });
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator/mails');
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Emails are being sent.' })).toBeVisible();
});
