import { another, expect, mailWith, signIn, signInAtHome, test } from '../roster.ts';

// The steps of the two seed documents, in their words: see docs/seeds.md.

const ana = 'ana.weber@harbor.example';

test.describe('Accessing User Management', () => {
  test('1. navigate to the portal, 2. scroll to the Resources section, 3. click on the User Management tile', async ({
    page,
  }) => {
    await signInAtHome(page, ana);
    await page.getByRole('heading', { name: 'Resources' }).scrollIntoViewIfNeeded();
    await page
      .getByRole('main')
      .getByRole('link', { name: /User Management/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('User Management');
    await expect(page.getByRole('main').getByRole('link', { name: /Users and Groups/ })).toBeVisible();
  });
});

test.describe('Add Users', () => {
  test('1. on the Users and Groups screen, click Users tab and then Add users in the upper right corner; 2. complete the fields and click Save', async ({
    page,
  }) => {
    await signIn(page, ana);
    await page.goto('/groups');
    await page.getByRole('tab', { name: 'Users' }).click();
    const button = page.getByRole('button', { name: 'Add users' });
    await expect(page.getByRole('columnheader', { name: 'Email' })).toBeVisible();
    const [box, width] = [await button.boundingBox(), page.viewportSize()?.width ?? 0];
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(width * 0.9);
    expect(box?.y).toBeLessThan(140);
    await button.click();

    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Email').fill('Seed.One@Example.org');
    await dialog.getByLabel('First name').fill('Seed');
    await dialog.getByLabel('Last name').fill('One');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('searchbox').fill('seed.one');
    await expect(page.getByRole('link', { name: 'Seed One' })).toBeVisible();
    await mailWith('seed.one@example.org', 'You’re invited to Harbor Bridge Engineering');
  });

  test('Note 3: users can only be associated to a single account', async ({ page }) => {
    await signIn(page, ana);
    await page.goto('/users?add=users');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Email').fill('greta.lind@summit.example');
    await dialog.getByLabel('First name').fill('Greta');
    await dialog.getByLabel('Last name').fill('Lind');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('a user can belong to only one');
    await expect(dialog.getByRole('button', { name: 'Add to account' })).toHaveCount(0);
  });

  test('The user can log in and view their profile to determine what account they are associated with', async ({
    page,
  }) => {
    await signInAtHome(page, 'chloe.martin@harbor.example');
    await page.getByRole('navigation').getByRole('link', { name: 'My profile' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Harbor Bridge Engineering' })).toBeVisible();
    await expect(page.locator('#administrators')).toContainText('ana.weber@harbor.example');
  });
});

test.describe('User Approvals', () => {
  test('1. from the User Management screen click the Pending approvals icon to display the users waiting; 2. select one or more and click Approve or Reject', async ({
    page,
  }) => {
    await signIn(page, ana);
    await page.goto('/user-management');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Pending approvals/ })
      .click();
    const list = page.getByRole('grid', { name: 'Pending approvals' });
    await expect(list.getByText('hugo.navarro@harbor.example')).toBeVisible();
    await page.getByLabel('Select Hugo Navarro').check();
    await page.getByLabel('Select Mina Suzuki').check();
    await page.getByRole('toolbar').getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: 'Confirm: approve 2 requests' }).click();
    await expect(page.getByText('2 requests approved.')).toBeVisible();
    await mailWith('mina.suzuki@harbor.example', 'Your request was approved');

    await page.getByLabel('Select Pablo Vargas').check();
    await page.getByRole('toolbar').getByRole('button', { name: 'Reject' }).click();
    await page.getByLabel('Reason (optional)').fill('Please use your office address.');
    await page.getByRole('button', { name: 'Confirm: reject 1 request' }).click();
    await expect(page.getByText('The request to join of Pablo Vargas is rejected.')).toBeVisible();
    await mailWith('pablo.vargas@harbor.example', 'Please use your office address.');
  });
});

test.describe('Resetting Passwords', () => {
  test('click the three dots to the right of a user login and select Reset password: a mail goes to the user by which they can create a new password', async ({
    page,
    browser,
  }) => {
    await signIn(page, 'greta.lind@summit.example');
    await page.goto('/users');
    await page.getByRole('button', { name: 'Actions for Tom Becker' }).click();
    await page.getByRole('menuitem', { name: 'Reset password' }).click();
    await expect(
      page.getByText('A link to set a new password is on its way to tom.becker@summit.example.'),
    ).toBeVisible();

    const mail = await mailWith('tom.becker@summit.example', '/new-password#');
    const link = /\S*\/new-password#\S+/.exec(mail.text)?.[0] ?? '';
    const context = await browser.newContext({ locale: 'en-US' });
    const theirs = await context.newPage();
    await theirs.goto(link);
    // The token is gone from the address as soon as the page has it.
    await expect(theirs).toHaveURL(/\/new-password$/);
    const typed = 'cold tea on the terrace';
    await theirs.locator('input[autocomplete="new-password"]').fill(typed);
    await theirs.getByRole('button', { name: 'Set new password' }).click();
    await expect(theirs.getByText('Your password is set.')).toBeVisible();
    await theirs.locator('#password').fill(typed);
    await theirs.keyboard.press('Enter');
    await expect(theirs.getByRole('navigation')).toBeAttached();
    await context.close();
  });
});

test.describe('Error "Could not create user": Solution', () => {
  test('the error says why and what the user must do, and names both ways without saying which applies', async ({
    page,
  }) => {
    await signIn(page, 'ben.ortiz@harbor.example');
    await page.goto('/users?add=users');
    const dialog = page.getByRole('dialog');
    await dialog.locator('[name="email"]').fill('owen.byrne@delta-rail.example');
    await dialog.locator('[name="firstName"]').fill('Owen');
    await dialog.locator('[name="lastName"]').fill('Byrne');
    await dialog.getByRole('button', { name: 'Guardar', exact: true }).click();
    const alert = dialog.getByRole('alert');
    await expect(alert).toContainText('No se pudo crear el usuario');
    await expect(alert).toContainText('administradores actuales');
    await expect(alert).toContainText('departamento de TI');
    await expect(alert).not.toContainText('Delta');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await alert.getByRole('button', { name: 'Copiar estas instrucciones' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('owen.byrne@delta-rail.example');
    expect(copied).toContain('/profile');
    await expect(alert.getByRole('link', { name: 'Más información' })).toHaveAttribute(
      'href',
      '/help/refusals/users.inOtherAccount',
    );
  });

  test('the user contacts their administrator and asks to be removed; once removed they can be added by "Add to account", just below the message', async ({
    page,
    browser,
  }) => {
    // The user asks, in their current account.
    const wanderer = 'wanda.reyes@summit.example';
    const greta = await another(browser, 'greta.lind@summit.example');
    await greta.goto('/users?add=users');
    await greta.getByRole('dialog').getByLabel('Email').fill(wanderer);
    await greta.getByRole('dialog').getByLabel('First name').fill('Wanda');
    await greta.getByRole('dialog').getByLabel('Last name').fill('Reyes');
    await greta.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await expect(greta.getByRole('dialog')).toBeHidden();
    const invitation = await mailWith(wanderer, '/invitation#');
    const context = await browser.newContext({ baseURL: new URL(greta.url()).origin, locale: 'en-US' });
    const wanda = await context.newPage();
    await wanda.goto(/\S*\/invitation#\S+/.exec(invitation.text)?.[0] ?? '');
    const typed = 'cold tea on the terrace';
    await wanda.locator('input[autocomplete="new-password"]').fill(typed);
    await wanda.getByRole('button', { name: 'Set password' }).click();
    await wanda.locator('#password').fill(typed);
    await wanda.keyboard.press('Enter');
    await expect(wanda.getByRole('navigation')).toBeAttached();
    await wanda.goto('/profile');
    await expect(wanda.locator('#administrators')).toContainText('greta.lind@summit.example');
    await wanda.getByRole('combobox', { name: 'What do you need?' }).click();
    await wanda.getByRole('option', { name: 'To leave this account' }).click();
    await wanda.getByRole('button', { name: 'Send request' }).click();
    await expect(wanda.getByText('Asks to leave the account')).toBeVisible();

    // Before that, no one else can add them.
    await signIn(page, ana);
    await page.goto('/users?add=users');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Email').fill(wanderer);
    await dialog.getByLabel('First name').fill('Wanda');
    await dialog.getByLabel('Last name').fill('Typed');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('Could not create user');

    await greta.goto('/requests');
    await greta
      .getByRole('row', { name: /Wanda Reyes/ })
      .getByRole('button', { name: 'Release' })
      .click();
    await expect(greta.getByText('Request of Wanda Reyes granted.')).toBeVisible();

    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText(
      'This user already exists. Click ‘Add to account’ to add to your account.',
    );
    const button = dialog.getByRole('button', { name: 'Add to account' });
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Finish setting up' })).toContainText('Wanda Reyes');
    await context.close();
  });
});

test.describe('Supplementary Steps', () => {
  test('unlock the user, configure the entitlement country, assign roles, refresh the policy: each one click, and the list survives a reload', async ({
    page,
  }) => {
    await signIn(page, ana);
    await page.goto('/users?add=users');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Email').fill('ivo.kask@mail.example');
    await dialog.getByLabel('First name').fill('Anybody');
    await dialog.getByLabel('Last name').fill('At All');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('button', { name: 'Add to account' }).click();
    // Registered names win and are shown.
    await expect(page.getByRole('dialog')).toContainText('Ivo Kask');
    await page.getByRole('dialog').getByRole('button', { name: 'Unlock' }).click();
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('(done)');
    await page.keyboard.press('Escape');

    await page.getByRole('searchbox').fill('ivo.kask');
    await page.getByRole('link', { name: 'Ivo Kask' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ivo Kask');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Finish setting up' })).toBeVisible();
    const steps = page.getByRole('main').getByRole('listitem');
    await expect(steps.filter({ hasText: 'Unlock the user' })).toContainText('(done)');
    await page.getByRole('button', { name: 'Set to Germany' }).click();
    await expect(steps.filter({ hasText: 'entitlement country' })).toContainText('(done)');
    await page.getByRole('button', { name: 'Do all' }).click();
    await expect(page.getByRole('heading', { name: 'Finish setting up' })).toBeHidden();
    await expect(page.getByText('Download', { exact: true })).toBeVisible();
    await mailWith('ivo.kask@mail.example', 'Refresh your policy');
    await mailWith('ivo.kask@mail.example', 'Your sign-in is still locked');
  });
});

test.describe('How do I find my Administrator?', () => {
  test('the help finds the words of the seeds, in three languages, and every refusal leads there', async ({
    page,
  }) => {
    await page.goto('/help');
    await page.getByRole('searchbox').fill('Disable mode');
    await expect(page.getByRole('link', { name: 'Lock and unlock users' })).toBeVisible();
    await page.getByRole('searchbox').fill('ultimate');
    await page.getByRole('link', { name: /Could not create user/ }).click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('konnte nicht erstellt werden');
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.getByRole('heading', { name: 'Véase también' })).toBeVisible();
    await page.goto('/help/refusals/users.lastAdministrator');
    await expect(page.getByRole('main')).toContainText(
      'la única persona con el rol de administrador de la cuenta',
    );
  });
});
