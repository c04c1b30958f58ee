import { rowsOf, settled } from '../list.ts';
import { registered } from '../people.ts';
import { another, expect, signIn, speak, test } from '../roster.ts';
import { ana } from '../screen-states.ts';

const ben = 'ben.ortiz@harbor.example';
const newcomers = [
  'one.rows@harbor.example',
  'two.rows@harbor.example',
  'three.rows@harbor.example',
] as const;
const waiting = '/approvals?search=rows%40harbor.example';

test.describe.configure({ mode: 'serial' });

test('on a phone, both decisions are side by side and nothing that the row says is missing', async ({
  browser,
}) => {
  for (const email of newcomers) await registered(email);
  const page = await another(browser, ben);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(waiting);
  const card = page.getByRole('listitem').filter({ hasText: newcomers[0] });
  await expect(card).toContainText('Estados Unidos');
  await expect(card).toContainText('Dirección confirmada');
  const sideBySide = async (yes: string, no: string) => {
    const approve = await card.getByRole('button', { name: yes, exact: true }).boundingBox();
    const reject = await card.getByRole('button', { name: no, exact: true }).boundingBox();
    expect(approve?.y).toBe(reject?.y);
    expect(Math.min(approve?.height ?? 0, reject?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect((reject?.x ?? 999) + (reject?.width ?? 0)).toBeLessThanOrEqual(390);
  };
  await sideBySide('Aprobar', 'Rechazar');
  await speak(page, 'de');
  await page.reload();
  await sideBySide('Genehmigen', 'Ablehnen');
  // The order is within reach, too.
  await page.getByRole('button', { name: 'Filtern, sortieren' }).click();
  await page.getByRole('dialog').getByText('Sortieren nach').click();
  await page.getByRole('dialog').getByLabel('Name, absteigend').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Ergebnisse anzeigen' }).click();
  await expect(page).toHaveURL(/sort=-name/);
});

test('approving one is one click; the row keeps its place, so that a second click approves nobody else, and the keyboard stays where it was (P2)', async ({
  page,
}) => {
  await signIn(page, ana);
  const approved: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/approvals/approve')) approved.push(request.postDataJSON());
  });
  await page.goto(waiting);
  await expect(rowsOf(page)).toHaveCount(3);
  const first = rowsOf(page).filter({ hasText: newcomers[0] });
  const id = await first.getAttribute('data-id');
  const approve = first.getByRole('button', { name: 'Approve' });
  const { x, y } = (await approve.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.dblclick(x + 5, y + 5);
  await expect(page.getByText(/^The request to join of .* is approved\.$/)).toBeVisible();
  await page.mouse.click(x + 5, y + 5);
  await expect(first).toHaveAttribute('aria-busy', 'true');
  await expect(rowsOf(page)).toHaveCount(3);
  expect(approved).toEqual([{ requestIds: [id] }]);

  const last = rowsOf(page).filter({ hasText: newcomers[2] });
  await last.getByRole('button', { name: 'Approve' }).focus();
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-busy', 'true');
  await expect(last.getByRole('button', { name: 'Approve' })).toBeFocused();
  expect(approved).toHaveLength(2);
});

test('the quick view has all that a list knows of an entry, and its actions', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/fulfillment-contacts');
  await settled(page);
  await rowsOf(page)
    .first()
    .getByRole('button', { name: /^Quick view of/ })
    .click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('button', { name: 'Replace' })).toBeVisible();
  await expect(panel.getByRole('term')).toHaveText(['Email', 'Country', 'Since']);
  await panel.getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByRole('dialog').getByRole('heading')).toContainText('Who takes over from');
});
