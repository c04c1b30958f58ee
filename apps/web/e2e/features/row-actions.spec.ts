import { rowsOf, settled } from '../list.ts';
import { another } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';
import { ana } from '../screen-states.ts';

const ben = 'ben.ortiz@harbor.example';

test('approving one is one click; a click on the same spot does not approve who moves up, and the keyboard stays in the list (P2)', async ({
  page,
}) => {
  await signIn(page, ana);
  const approved: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/approvals/approve')) approved.push(request.postDataJSON());
  });
  await page.goto('/approvals');
  await settled(page);
  const before = await rowsOf(page).count();
  const jonas = page.getByRole('row', { name: /Jonas Richter/ });
  const id = await jonas.getAttribute('data-id');
  // As soon as the row is gone, the impatient finger presses once more where its button was.
  await jonas.getByRole('button', { name: 'Approve' }).evaluate((button) => {
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
  await expect(rowsOf(page)).toHaveCount(before - 1);
  expect(approved).toEqual([{ requestIds: [id] }]);

  const freya = page.getByRole('row', { name: /Freya Nielsen/ });
  await freya.getByRole('button', { name: 'Approve' }).focus();
  await page.keyboard.press('Enter');
  await expect(freya).toHaveCount(0);
  await expect(page.locator('tbody :focus')).toHaveAccessibleName('Approve');
  expect(approved).toHaveLength(2);
});

test('on a phone, both decisions are side by side and nothing that the row says is missing', async ({
  browser,
}) => {
  const page = await another(browser, ben);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/approvals?state=decided');
  await page.goto('/approvals');
  const card = page.getByRole('listitem').filter({ hasText: 'pablo.vargas@harbor.example' });
  const approve = await card.getByRole('button', { name: 'Aprobar', exact: true }).boundingBox();
  const reject = await card.getByRole('button', { name: 'Rechazar', exact: true }).boundingBox();
  expect(approve?.y).toBe(reject?.y);
  expect(Math.min(approve?.height ?? 0, reject?.height ?? 0)).toBeGreaterThanOrEqual(44);
  expect((reject?.x ?? 999) + (reject?.width ?? 0)).toBeLessThanOrEqual(390);
  await expect(card).toContainText('España');
  await expect(card).toContainText('Dirección confirmada');
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
