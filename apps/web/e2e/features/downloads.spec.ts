import { rowsOf } from '../list.ts';
import { expect, signIn, signInAtHome, test } from '../roster.ts';

test('a member downloads what their role opens, and asks for the role that another file needs', async ({
  page,
}) => {
  await signInAtHome(page, 'dev.patel@harbor.example');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Downloads/ })
    .click();
  const beta = rowsOf(page).filter({ hasText: 'Survey Field 2027' });
  await expect(beta).toContainText('Needs the role Beta Software');
  await beta.getByRole('button', { name: 'Ask for the role Beta Software' }).click();
  await expect(page.getByText(/^Your request is on its way/)).toBeVisible();
  await expect(beta.getByRole('button', { name: 'Ask for the role Beta Software' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.mouse.move(0, 0);
  await beta.getByRole('button', { name: 'Ask for the role Beta Software' }).hover();
  await expect(page.getByRole('tooltip')).toContainText('You already asked for this.');
  // Each role is asked for once, and what waits keeps no one from asking for another one.
  const sdk = rowsOf(page).filter({ hasText: 'Needs the role Download SDKs and APIs' }).first();
  const other = sdk.getByRole('button', { name: /^Ask for the role/ });
  await expect(other).toBeEnabled();
  await other.click();
  await expect(other).toHaveAttribute('aria-disabled', 'true');
});

test('an administrator assigns themselves the role that a file needs, after one question', async ({
  page,
}) => {
  await signIn(page, 'ana.weber@harbor.example');
  const sent: { userIds: string[]; add: string[]; remove: string[] }[] = [];
  await page.route('**/api/v1/users/roles', (route) => {
    const body = route.request().postDataJSON() as (typeof sent)[number];
    sent.push(body);
    return route.fulfill({ json: { done: body.userIds, refused: [] } });
  });
  await page.goto('/downloads');
  await page.getByRole('button', { name: 'Assign myself the role Beta Software' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Assign yourself the role Beta Software?' });
  await dialog.getByRole('button', { name: 'Confirm: assign role' }).click();
  await expect(page.getByText('Roles of Ana Weber changed.')).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ add: expect.arrayContaining(['betaSoftware']) as string[], remove: [] });
});

test('a file arrives under its own name, and with the content whose checksum the list names', async ({
  page,
}) => {
  await signIn(page, 'chloe.martin@harbor.example');
  await page.goto('/downloads?search=installer');
  const suite = rowsOf(page).filter({ hasText: 'Structural Suite 2026.1' });
  const file = page.waitForEvent('download');
  await suite.getByRole('button', { name: 'Download' }).click();
  expect((await file).suggestedFilename()).toBe('structural-suite-2026.1.bin');
});

test('the operator sees what the folder offers, with its checksums', async ({ page }) => {
  await signInAtHome(page, 'operator@roster.example');
  await page.getByRole('navigation').getByRole('link', { name: 'Downloads' }).click();
  await expect(rowsOf(page).filter({ hasText: 'structural-suite-sdk-2026.1.txt' })).toContainText('Offered');
});
