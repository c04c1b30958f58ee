import { rowsOf, settled } from '../list.ts';
import { registered } from '../people.ts';
import { another, expect, signIn, test } from '../roster.ts';
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
  const approve = await card.getByRole('button', { name: 'Aprobar', exact: true }).boundingBox();
  const reject = await card.getByRole('button', { name: 'Rechazar', exact: true }).boundingBox();
  expect(approve?.y).toBe(reject?.y);
  expect(Math.min(approve?.height ?? 0, reject?.height ?? 0)).toBeGreaterThanOrEqual(44);
  expect((reject?.x ?? 999) + (reject?.width ?? 0)).toBeLessThanOrEqual(390);
});

test('approving one is one click; a click on the same spot does not approve who moves up, and the keyboard stays in the list (P2)', async ({
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
  // As soon as the row is gone, the impatient finger presses once more where its button was.
  await first.getByRole('button', { name: 'Approve' }).evaluate((button) => {
    const { x, y } = button.getBoundingClientRect();
    const at = { clientX: x + 5, clientY: y + 5, detail: 1, bubbles: true, cancelable: true };
    const row = button.closest('tr');
    new MutationObserver((_, observer) => {
      if (row?.isConnected) return;
      observer.disconnect();
      document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', at));
      document.documentElement.dataset['again'] = 'true';
    }).observe(document.body, { childList: true, subtree: true });
    button.dispatchEvent(new MouseEvent('click', at));
    button.dispatchEvent(new MouseEvent('click', at));
  });
  await expect(page.getByText('1 request approved.')).toBeVisible();
  await expect(page.locator('[data-again]')).toHaveCount(1);
  await expect(rowsOf(page)).toHaveCount(2);
  expect(approved).toEqual([{ requestIds: [id] }]);

  const last = rowsOf(page).filter({ hasText: newcomers[2] });
  await last.getByRole('button', { name: 'Approve' }).focus();
  await page.keyboard.press('Enter');
  await expect(last).toHaveCount(0);
  await expect(page.locator('tbody :focus')).toHaveAccessibleName('Approve');
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
