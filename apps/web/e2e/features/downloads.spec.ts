import { rowsOf } from '../list.ts';
import { expect, signIn, test } from '../roster.ts';

test('a member downloads what their role opens, and asks for the role that another file needs', async ({
  page,
}) => {
  await signIn(page, 'dev.patel@harbor.example');
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
  await signIn(page, 'operator@roster.example');
  await page.getByRole('navigation').getByRole('link', { name: 'Downloads' }).click();
  await expect(rowsOf(page).filter({ hasText: 'structural-suite-sdk-2026.1.txt' })).toContainText('Offered');
});
