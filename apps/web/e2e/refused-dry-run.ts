import { expect, type Locator, type Page } from '@playwright/test';

/** The refusal that `refuseDryRun` answers with, in words. */
export const tooLarge = 'More than 10,000 users match.';

/** Refuses every call of an action on many. Returns the calls that were not dry runs, as they come. */
export async function refuseDryRun(page: Page, path: string): Promise<unknown[]> {
  const acts: unknown[] = [];
  await page.route(`**/api/v1${path.replace(/\{\w+\}/g, '*')}`, (route) => {
    const body = route.request().postDataJSON() as { dryRun?: boolean };
    if (!body.dryRun) acts.push(body);
    return route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: 'large', status: 409, code: 'users.selectionTooLarge' },
    });
  });
  return acts;
}

/** The dialog says why, no consequence, and its button does nothing. */
export async function expectNothingConfirmed(dialog: Locator, acts: readonly unknown[]): Promise<void> {
  await expect(dialog.getByRole('alert')).toContainText(tooLarge);
  await expect(dialog.getByRole('status')).toHaveCount(0);
  const confirm = dialog.getByRole('button').last();
  await expect(confirm).toBeDisabled();
  await confirm.focus();
  await dialog.page().keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  expect(acts).toEqual([]);
}

/** One that failed, also while another journey sends all of them again. */
export async function undelivered(page: Page, total = 1): Promise<void> {
  const failed = {
    id: '01890000-0000-7000-8000-000000000001',
    to: 'away@example.org',
    template: 'invitation',
    state: 'failed',
    attempts: 1,
    queuedAt: '2026-01-01T09:00:00.000Z',
    failure: 'refused',
    error: '550 5.1.1 mailbox unavailable',
    accountName: null,
  };
  await page.route('**/api/v1/operator/mails?*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      json: { ...((await answer.json()) as object), items: [failed], total },
    });
  });
}
