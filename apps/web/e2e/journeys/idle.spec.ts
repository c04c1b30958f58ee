import { backgroundHeader } from '@roster/contract/machinery/client';
import { expect, signIn, test } from '../roster.ts';

/** The pages that refresh by themselves, and who sees them. */
const pages = [
  ['/approvals', 'ana.weber@harbor.example', '/api/v1/approvals', 'Recently removed'],
  ['/requests', 'ana.weber@harbor.example', '/api/v1/user-requests', 'Recently removed'],
  ['/invitations', 'ana.weber@harbor.example', '/api/v1/invitations', 'Recently removed'],
  ['/service-requests', 'operator@roster.example', '/api/v1/service-requests', 'Accounts'],
  ['/operator/mails', 'operator@roster.example', '/api/v1/operator/mail-queue', 'Accounts'],
] as const;

for (const [path, email, polled, other] of pages)
  test(`${path} refreshes by itself without keeping the session alive, and a click keeps it alive`, async ({
    page,
  }) => {
    await page.clock.install();
    await signIn(page, email);
    const isPolled = (url: string) => new URL(url).pathname === polled;
    const first = page.waitForRequest((request) => isPolled(request.url()));
    await page.goto(path);
    expect(await (await first).headerValue(backgroundHeader)).toBeNull();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    const byItself = page.waitForRequest((request) => isPolled(request.url()));
    await page.clock.runFor(65_000);
    expect(await (await byItself).headerValue(backgroundHeader)).toBe('true');

    const byHand = page.waitForRequest(
      (request) => request.method() === 'GET' && new URL(request.url()).pathname.startsWith('/api/v1/'),
    );
    await page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${other}`) })
      .click();
    expect(await (await byHand).headerValue(backgroundHeader)).toBeNull();
  });
