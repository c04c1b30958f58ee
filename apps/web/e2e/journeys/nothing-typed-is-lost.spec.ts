import { maxUserIds } from '@roster/domain/users';
import { another, expect, portal, signIn, test } from '../roster.ts';

test.beforeEach(async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
});

test('unticking the header of a page takes out that page only, of all that match', async ({ page }) => {
  await page.goto('/users?size=25');
  await page.getByLabel('Select all on this page').check();
  await page.getByRole('button', { name: /^Select all \d+ matching/ }).click();
  const all = Number(/\d+/.exec((await page.getByText(/^\d+ selected$/).textContent()) ?? '')?.[0]);
  expect(all).toBeGreaterThan(100);
  await page.getByLabel('Select all on this page').uncheck();
  await expect(page.getByText(`${all - 25} selected`)).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('[data-tick]').first()).toBeChecked();
});

test('a tick too many says how many can be ticked one by one, and what to do instead (B5)', async ({
  page,
}) => {
  // A page of more rows than one request may name, out of those there are.
  await page.route('**/api/v1/users?*', async (route) => {
    const answer = await route.fetch();
    const list = (await answer.json()) as { items: { id: string }[] };
    const items = Array.from({ length: maxUserIds + 1 }, (_, nth) => ({
      ...list.items[nth % list.items.length],
      id: `01890000-0000-7000-8000-${String(nth).padStart(12, '0')}`,
    }));
    await route.fulfill({ response: answer, json: { ...list, items } });
  });
  await page.goto('/users?size=25');
  // So many rows take their time on a busy machine.
  await page.getByLabel('Select all on this page').click({ timeout: 30_000 });
  const why = page.getByText('You can tick up to 1,000 one by one.');
  await expect(why).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/selected$/)).toHaveCount(0);
});

test('Escape in a filled form asks first, and an untouched one just closes', async ({ page }) => {
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  await dialog.getByLabel('Email').fill('half.typed@example.org');
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Discard what you entered?' });
  await expect(question.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(dialog.getByLabel('Email')).toHaveValue('half.typed@example.org');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog).toHaveCount(0);

  await page.goto('/users?add=users');
  await expect(dialog.getByLabel('Email')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(question).toHaveCount(0);
});

test('a pasted text that is too long stays whole, with its length and the limit', async ({ page }) => {
  await page.goto('/users?search=dev.patel');
  await page.getByRole('button', { name: 'Actions for Dev Patel' }).click();
  await page.getByRole('menuitem', { name: /^Lock user/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Lock Dev Patel?' });
  const note = dialog.getByLabel('Note for administrators');
  await note.fill('x'.repeat(620));
  await expect(dialog.getByText('This text has 620 characters. Up to 500 are possible.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  await expect(dialog.getByRole('alert')).toContainText('too long');
  await expect(note).toHaveValue('x'.repeat(620));
});

test('who saves second sees the value of the first beside the own one, and chooses', async ({
  page,
  browser,
}) => {
  await page.goto('/users?search=dev.patel');
  await page.getByRole('link', { name: 'Dev Patel' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dev Patel');
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save' });
  await page.getByRole('button', { name: 'Edit' }).click();
  await dialog.getByLabel('Department').fill('Tunnels');

  const ben = await another(browser, 'ben.ortiz@harbor.example');
  const reply = await ben.request.get('/api/v1/users?search=dev.patel');
  const [dev] = ((await reply.json()) as { items: { id: string; version: number }[] }).items;
  const data = { version: dev?.version, department: 'Bridges', employeeNumber: '17' };
  const headers = { origin: portal() };
  expect((await ben.request.patch(`/api/v1/users/${dev?.id}`, { data, headers })).status()).toBe(200);
  await ben.context().close();

  await save.click();
  const choice = dialog.getByRole('group', { name: 'Department' });
  await expect(choice).toContainText('they entered “Bridges”');
  await expect(dialog.getByRole('textbox', { name: 'Department' })).toHaveValue('Tunnels');
  await expect(dialog.getByRole('textbox', { name: 'Employee number' })).toHaveValue('17');
  await expect(save).toBeDisabled();
  await choice.getByRole('button', { name: 'Keep mine' }).click();
  await save.click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Tunnels').first()).toBeVisible();
});

test('the account settings let the second of two editors choose, too', async ({ page }) => {
  const headers = { origin: portal() };
  const read = async () =>
    (await (await page.request.get('/api/v1/account')).json()) as { version: number; name: string };
  const { name } = await read();
  const rename = async (to: string) => {
    const { version } = await read();
    const reply = await page.request.patch('/api/v1/account', { data: { version, name: to }, headers });
    expect(reply.status()).toBe(200);
  };
  await page.goto('/settings');
  await page.locator('[name="name"]').fill('Harbor of mine');
  await rename('Harbor of theirs');
  await page.getByRole('button', { name: 'Save' }).click();
  const choice = page.getByRole('group', { name: 'Account name' });
  await expect(choice).toContainText('they entered “Harbor of theirs”');
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await choice.getByRole('button', { name: 'Use theirs' }).click();
  await expect(page.locator('[name="name"]')).toHaveValue('Harbor of theirs');
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  await rename(name);
});

test('a list says its total and pages; a page that is gone leads to the last with rows', async ({ page }) => {
  const made = 27;
  const headers = { origin: portal() };
  for (let nth = 1; nth <= made; nth += 1)
    await page.request.post('/api/v1/groups', {
      data: { name: `Paged ${String(nth).padStart(2, '0')}` },
      headers,
    });
  await page.goto('/groups?search=paged&size=25');
  await expect(page.getByText('1–25 of 27')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('26–27 of 27')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Paged 27' })).toBeVisible();

  const { items } = (await (await page.request.get('/api/v1/groups?search=paged&limit=100')).json()) as {
    items: { id: string }[];
  };
  const remove = (id: string) =>
    page.request.post(`/api/v1/groups/${id}/delete`, { data: { members: 0 }, headers });
  for (const { id } of items.slice(25)) await remove(id);
  await page.reload();
  await expect(page.getByText('1–25 of 25')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Paged 25' })).toBeVisible();
  for (const { id } of items.slice(0, 25)) await remove(id);
});
