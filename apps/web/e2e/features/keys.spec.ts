import { expect, signIn, test } from '../roster.ts';

test('an operator rotates the keys that sign policies: the new one is published, and signs a day later (E4)', async ({
  page,
}) => {
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator/keys');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keys');
  await expect(page.getByText('Signs policies')).toHaveCount(1);

  await page.getByRole('button', { name: 'Rotate keys' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rotate the keys that sign policies?' });
  await expect(dialog).toContainText('signs from 24 hours on');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Confirm: rotate keys' }).click();
  await expect(page.getByText(/^New key published\. It signs policies from .+ on\.$/)).toBeVisible();

  const main = page.getByRole('main');
  await expect(main.getByText('Published, signs later')).toHaveCount(1);
  await expect(main.getByText('Signs policies')).toHaveCount(1);
  // Another one would leave the overlap out, and the button says so.
  const rotate = page.getByRole('button', { name: 'Rotate keys' });
  await expect(rotate).toHaveAttribute('aria-disabled', 'true');
  await rotate.hover();
  await expect(page.getByRole('tooltip')).toContainText('does not sign yet');
});
