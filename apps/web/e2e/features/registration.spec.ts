import { chooseCountry, sendAs } from '../people.ts';
import { expect, linkIn, mailWith, password, signIn, test } from '../roster.ts';

test('a number that leads nowhere can be replaced where that is said, and the account of the domain be asked again (P1)', async ({
  page,
}) => {
  const email = `lia.${Date.now()}@mail.example`;
  await sendAs(null, [['POST', '/registrations', { email, language: 'en', accountNumber: '9999-0000' }]]);
  await page.goto(linkIn(await mailWith(email, '/verify-email#'), '/verify-email'));
  await page.getByLabel('First name').fill('Lia');
  await chooseCountry(page);
  await page.locator('[name="password"]').fill(password);
  await page.getByLabel('Ask to join the account with the number 9999-0000').check();
  await page.getByRole('button', { name: 'Finish registration' }).click();
  await expect(page.getByText('No account has this number.')).toBeVisible();
  await page.getByLabel('Account number (optional)').fill('1000 5307');
  await page.getByRole('button', { name: 'Finish registration' }).click();
  await expect(page.getByText('waiting for approval by Summit Survey Group')).toBeVisible();

  const own = `lia.${Date.now()}@harbor.example`;
  await sendAs(null, [['POST', '/registrations', { email: own, language: 'en' }]]);
  const link = linkIn(await mailWith(own, '/verify-email#'), '/verify-email');
  const token = link.slice(link.indexOf('#') + 1);
  const person = { firstName: 'Lia', lastName: 'Berg', country: 'US', language: 'en', password };
  await sendAs(null, [['POST', '/email-verifications', { token, ...person }]]);
  await signIn(page, own);
  await page.goto('/profile');
  await page.getByRole('button', { name: 'Withdraw request' }).click();
  await page.getByRole('button', { name: 'Ask to join Harbor Bridge Engineering' }).click();
  await expect(
    page.getByText('Your request to join Harbor Bridge Engineering has been waiting'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw request' }).click();
  await expect(page.getByRole('button', { name: 'Ask to join Harbor Bridge Engineering' })).toBeVisible();
});
