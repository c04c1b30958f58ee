import { rowsOf } from '../list.ts';
import { firstIdOf, givenAccount, readAs, sendAs } from '../people.ts';
import { another, expect, signInAtHome, test } from '../roster.ts';

test('an administrator of a closed account sees until when it can be read, what may be exported, and why nothing else can be done', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const operator = 'operator@roster.example';
  const { accountId, boss } = await givenAccount('Closing');
  const productId = await firstIdOf(operator, '/operator/products?limit=1');
  const bought = { country: 'SE', startsOn: '2026-01-01', productId, kind: 'pooled' };
  await sendAs(operator, [['POST', `/operator/accounts/${accountId}/entitlements`, bought]]);
  await sendAs(operator, [['POST', `/operator/accounts/${accountId}/close`, { reason: 'Merged.' }]]);

  await signInAtHome(page, boss);
  const { id } = (await readAs<{ user: { id: string } }>(boss, '/session')).user;
  const banner = page.getByRole('alert').filter({ hasText: 'This account is closed' });
  await expect(banner).toContainText(/Until \w+ \d+, \d{4} at .* you can read and export its data/);

  await banner.getByRole('link', { name: 'Export user list' }).click();
  const why =
    'This account is closed. For 30 days its data can be read and exported, but nothing can be changed.';
  await expect(rowsOf(page)).toHaveCount(1);
  const add = page.getByRole('button', { name: 'Add users' });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await add.hover();
  await expect(page.getByRole('tooltip', { name: why })).toBeVisible();
  await page.goto('/users?add=users');
  await expect(add).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto(`/users/${id}`);
  await expect(page.getByRole('button', { name: 'Edit' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await expect(page.getByRole('menu').getByText(why)).toBeVisible();

  await page.goto('/usage');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export usage' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^roster-usage-/);

  // Nor does an operator fill in a form for it.
  const olivia = await another(browser, operator);
  await olivia.goto(`/operator/accounts/${accountId}`);
  for (const name of ['Change', 'Add entitlement'])
    await expect(olivia.getByRole('button', { name, exact: true })).toHaveAttribute('aria-disabled', 'true');
  await olivia.context().close();
});

test('a domain is opened for everyone, and closed again, only after a question that says who would join', async ({
  page,
}) => {
  const greta = 'greta.lind@summit.example';
  const isOpen = async () => {
    const settings = await readAs<{ domains: { domain: string; autoApproval: boolean }[] }>(
      greta,
      '/account',
    );
    return settings.domains.find(({ domain }) => domain === 'summit.example')?.autoApproval;
  };
  await signInAtHome(page, greta);
  await page.goto('/settings');
  const toggle = page.getByRole('switch', { name: 'Let people join without approval' });
  const dialog = page.getByRole('dialog');
  const close = {
    title: 'Ask for approval of people at summit.example again?',
    says: 'then wait until an administrator of Summit Survey Group approves them. Users who joined before stay.',
    confirm: 'Confirm: ask again',
    done: 'People with an address at summit.example now wait for approval.',
  };
  const open = {
    title: 'Let people at summit.example join without approval?',
    says: 'Everyone who registers with an address at summit.example, contractors and shared mailboxes included, then belongs to Summit Survey Group right away',
    confirm: 'Confirm: open domain',
    done: 'People with an address at summit.example now join without approval.',
  };
  // It is open in the demo, and is so again for the other tests.
  for (const [opens, question] of [
    [false, close],
    [true, open],
  ] as const) {
    for (const answer of ['Cancel', question.confirm]) {
      await expect(toggle).toBeChecked({ checked: !opens });
      await toggle.press('Space');
      await expect(dialog.getByRole('heading', { name: question.title })).toBeVisible();
      await expect(dialog).toContainText(question.says);
      await dialog.getByRole('button', { name: answer }).click();
      await expect(dialog).toHaveCount(0);
      expect(await isOpen()).toBe(answer === 'Cancel' ? !opens : opens);
    }
    await expect(page.getByText(question.done)).toBeVisible();
    await expect(toggle).toBeChecked({ checked: opens });
  }
});
