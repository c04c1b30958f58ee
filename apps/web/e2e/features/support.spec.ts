import { coveredByTip, rowsOf, settled } from '../list.ts';
import { givenAccount, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';
import { member, operator } from '../screen-states.ts';

const ask = async (subject: string) => {
  const [id] = await sendAs(member, [
    ['POST', '/service-requests', { category: 'other', subject, text: 'It shows nobody.' }],
  ]);
  return id ?? '';
};

test('an operator closes several service requests; one that is closed is left out with the reason', async ({
  page,
}) => {
  await ask('Pier of the north');
  await ask('Pier of the south');
  const closed = await ask('Pier of the west');
  await sendAs(operator, [['POST', `/service-requests/${closed}/close`, {}]]);
  await signIn(page, operator);
  await page.goto('/service-requests?state=all&search=pier');
  await expect(rowsOf(page)).toHaveCount(3);
  for (const box of await rowsOf(page).locator('[data-tick]').all()) await box.check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Close request' }).click();
  const dialog = page.getByRole('dialog', { name: 'Close 2 requests?' });
  await expect(dialog).toContainText('Pier of the west: This service request is closed.');
  await dialog.getByRole('button', { name: 'Confirm: close 2 requests' }).click();
  await expect(page.getByText('2 service requests closed. 1 was not closed')).toBeVisible();
  await expect(rowsOf(page).filter({ hasText: 'Closed' })).toHaveCount(3);
});

test('service requests are sorted by their columns, and closing one says which', async ({ page }) => {
  for (const subject of ['Viaduct one', 'Viaduct two']) await ask(subject);
  await signIn(page, operator);
  await page.goto('/service-requests?state=all&search=viaduct');
  for (const [column, sort] of [
    ['Subject', 'subject'],
    ['Number', 'number'],
    ['Status', 'state'],
    ['Last change', 'updatedAt'],
  ] as const) {
    const header = page.getByRole('columnheader', { name: column }).first();
    await header.getByRole('button').click();
    await expect(page).toHaveURL(new RegExp(`sort=-?${sort}$`));
    await settled(page);
  }
  await page.goto('/service-requests?state=all&search=viaduct&sort=-subject');
  await expect(rowsOf(page).first()).toContainText('Viaduct two');
  const number = (await rowsOf(page).first().getByText(/^\d+$/).textContent()) ?? '';
  await rowsOf(page).first().getByRole('button', { name: 'Close request' }).first().click();
  await expect(page.getByText(`Service request ${number} closed.`)).toBeVisible();
});

test('the reason why a closed request cannot be closed opens beside its button, and covers no other', async ({
  page,
}) => {
  const { boss } = await givenAccount('ClosedRequests');
  const asked = ['First', 'Second', 'Third'].map((subject) => ({ category: 'other', subject, text: 'Help' }));
  for (const request of asked) {
    const [id = ''] = await sendAs(boss, [['POST', '/service-requests', request]]);
    await sendAs(boss, [['POST', `/service-requests/${id}/close`, {}]]);
  }
  await signIn(page, boss);
  await page.goto('/service-requests?state=closed');
  await expect(rowsOf(page)).toHaveCount(asked.length);
  await rowsOf(page).first().locator('[data-act=close]').hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  expect(await coveredByTip(page)).toEqual([]);
});
