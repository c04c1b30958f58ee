import type { Page } from '@playwright/test';

// What every form of the portal has in common; the walk through all screens asks for it on each of them.

export type FormFaults = {
  /** Fields that would be lost without asking. */
  unasked: string[];
  /** Forms that do not have exactly one main button. */
  notOneMain: string[];
  /** Forms that fill the window, and whose main button is still out of view. */
  outOfView: string[];
  /** Feet of forms that have another color than what they stand on. */
  strangeFeet: string[];
};

export const noFormFaults: FormFaults = { unasked: [], notOneMain: [], outOfView: [], strangeFeet: [] };

/** Looks at every form that is open. What proves who someone is, is searched for or saves itself is no form. */
export const formFaults = (page: Page): Promise<FormFaults> =>
  page.evaluate(() => {
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const texts =
      'textarea, input:not([type="search"], [type="hidden"], [type="checkbox"], [type="radio"], [readonly])';
    // What proves who someone is saves nothing; what is filtered or looked up is in the URL.
    const isNoForm = (field: Element) =>
      field.matches(
        '[autocomplete="username"], [autocomplete="current-password"], [aria-controls="palette-list"]',
      ) ||
      field.closest('[aria-hidden="true"], [data-apart], .mantine-Popover-dropdown, details') !== null ||
      (field.closest('.mantine-Group-root')?.querySelector('[type="search"]') ?? null) !== null;
    const fields = [...document.querySelectorAll(texts)].filter(isShown);
    const nameOf = (field: Element) => {
      const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent;
      return label ?? field.getAttribute('aria-label') ?? field.outerHTML.slice(0, 120);
    };

    const forms = [...document.querySelectorAll('[data-typed-form]')].filter(
      (form) => isShown(form) && form.querySelector(texts) && !form.querySelector('[data-typed-form]'),
    );
    const mainOf = (form: Element) =>
      [
        ...form.querySelectorAll('.mantine-Button-root:is(:not([data-variant]), [data-variant="filled"])'),
      ].filter(isShown);
    const titleOf = (form: Element) => (form.textContent ?? '').slice(0, 60);
    const isLong = (form: Element) => {
      const { top, bottom } = form.getBoundingClientRect();
      return top < window.innerHeight / 2 && bottom > window.innerHeight;
    };
    const isInView = (button: Element) => {
      const { top, bottom } = button.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight + 1;
    };
    // The next step that an answer offers stands below the answer, where the focus goes.
    const isFooter = (button: Element) => button.matches('[type="submit"], [data-sticky] *');
    const groundOf = (element: Element | null): string => {
      const color = element ? getComputedStyle(element).backgroundColor : '';
      return color === 'rgba(0, 0, 0, 0)' ? groundOf(element?.parentElement ?? null) : color;
    };
    const feet = [...document.querySelectorAll('[data-sticky]')].filter(isShown);
    return {
      strangeFeet: feet.filter((foot) => groundOf(foot) !== groundOf(foot.parentElement)).map(titleOf),
      unasked: fields.filter((field) => !field.closest('[data-typed-form]') && !isNoForm(field)).map(nameOf),
      notOneMain: forms.filter((form) => mainOf(form).length !== 1).map(titleOf),
      outOfView: forms
        .filter((form) => isLong(form) && !mainOf(form).filter(isFooter).every(isInView))
        .map(titleOf),
    };
  });

/** Types into each form that is open. Returns those after which the browser would not ask before the tab is closed. */
export async function fillForms(page: Page): Promise<string[]> {
  const silent: string[] = [];
  // What lies under a dialog cannot be typed into.
  const dialog = page.getByRole('dialog');
  const top = (await dialog.count()) > 0 ? dialog.last() : page.locator('body');
  const forms = top.locator('[data-typed-form]:not(:has([data-typed-form])):visible');
  for (let nth = 0; nth < (await forms.count()); nth += 1) {
    const field = forms.nth(nth).locator('input[type="text"], input[type="email"], textarea').first();
    // Asked of a form without such a field, `isEditable` waits until it times out.
    if ((await field.count()) === 0 || !(await field.isEditable())) continue;
    await field.pressSequentially('x');
    if (!(await asksTheBrowser(page))) silent.push((await forms.nth(nth).textContent()) ?? '');
  }
  return silent;
}

/** Submits each form that is open with empty fields. Returns those that point out a fault, but leave the focus elsewhere. */
export async function submitEmpty(page: Page): Promise<string[]> {
  const lost: string[] = [];
  // Nothing is sent: what has no required field would be saved.
  await page.route('**/api/v1/**', (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  );
  const dialog = page.getByRole('dialog');
  const top = (await dialog.count()) > 0 ? dialog.last() : page.locator('body');
  const forms = top.locator('[data-typed-form]:not(:has([data-typed-form])):visible');
  for (let nth = 0; nth < (await forms.count()); nth += 1) {
    const form = forms.nth(nth);
    const submit = form.locator('[type="submit"]:not([aria-disabled])');
    if ((await submit.count()) !== 1) continue;
    const fields = form.locator(
      'input:is([type="text"], [type="email"], [type="password"]):visible, textarea',
    );
    for (const field of await fields.all())
      if ((await field.getAttribute('role')) !== 'combobox' && (await field.isEditable()))
        await field.fill('');
    // Some say why they cannot be pressed as long as nothing is typed.
    if ((await submit.count()) !== 1) continue;
    // A dialog may be longer than the window.
    await submit.evaluate((button: HTMLElement) => button.click());
    const found = await form.evaluate(async (element) => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const isInvalid = element.querySelector('[aria-invalid="true"]') !== null;
      return isInvalid && !document.activeElement?.matches('[aria-invalid="true"]');
    });
    if (found) lost.push(((await form.textContent()) ?? '').slice(0, 60));
  }
  return lost;
}

/** Whether the browser would ask before the tab is closed or reloaded. */
export const asksTheBrowser = (page: Page): Promise<boolean> =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
