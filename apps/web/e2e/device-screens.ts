import type { Page } from '@playwright/test';
import { expect, portal } from './roster.ts';
import { ana, member, type Screen } from './screen-states.ts';

const key = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const asked = new URLSearchParams({
  challenge: key,
  state: 'state',
  port: '49152',
  name: 'chloe-laptop',
  platform: 'Linux x64',
  key,
});

const device = (nth: number, more: object = {}) => ({
  id: `00000000-0000-7000-8000-00000000000${nth}`,
  name: ['Desk', 'chloe-laptop.harbor.example', 'Build server in the basement'][nth] ?? '',
  platform: 'Linux x64',
  thumbprint: `n4bQgYhM${nth}fWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDw`,
  signedInAt: new Date(Date.now() - 9 * 86_400_000).toISOString(),
  lastSeenAt: new Date(Date.now() - 3_600_000).toISOString(),
  mustSignInAgain: false,
  policy: null,
  ...more,
});
const policy = (version: number) => ({
  version,
  upToDate: version === 12,
  refreshedAt: new Date(Date.now() - 7_200_000).toISOString(),
  offlineUntil: new Date(Date.now() + 6 * 86_400_000).toISOString(),
});

/** Three devices in the states that they can be in: dates would otherwise depend on when the pictures are taken. */
const withDevices = (page: Page) =>
  page.route(/\/api\/v1\/(profile|users\/[^/]+)\/devices/, (route) =>
    route.fulfill({
      json: {
        items: [
          device(0, { policy: policy(12) }),
          device(1, { policy: policy(11) }),
          device(2, { mustSignInAgain: true }),
        ],
        total: 3,
        nextCursor: null,
        previousCursor: null,
        offset: 0,
        policyVersion: 12,
        limit: 3,
        refusal: null,
      },
    }),
  );

/** A device asks, as the licensing tool of another machine does. */
async function openCode(page: Page): Promise<void> {
  const reply = await page.request.post('/api/v1/device-codes', {
    data: {
      name: 'build-server',
      platform: 'Linux x64',
      deviceKey: { kty: 'OKP', crv: 'Ed25519', x: key },
    },
    headers: { origin: portal() },
  });
  const { userCode } = (await reply.json()) as { userCode: string };
  await page.goto(`/devices#${userCode}`);
  await expect(page.locator('[data-code]')).toHaveText(userCode);
}

/** Screens on which a device is let in, and on which its user and administrators see it. */
export const deviceScreens: Screen[] = [
  { name: 'device-code', route: 'devices', as: member, path: '/devices' },
  { name: 'device-code-compare', route: 'devices', as: member, path: '/devices', prepare: openCode },
  {
    name: 'device-code-unknown',
    route: 'devices',
    as: member,
    path: '/devices#BCDF-GHJK',
    prepare: async (page) => {
      await page.route('**/device-codes/find', (route) =>
        route.fulfill({
          status: 404,
          contentType: 'application/problem+json',
          json: { type: 'about:blank', title: 'code', status: 404, code: 'devices.codeUnknown' },
        }),
      );
      await page.reload();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { name: 'device-allow', route: 'allowDevice', as: member, path: `/devices/allow?${asked}` },
  {
    name: 'device-allow-replace',
    route: 'allowDevice',
    as: member,
    path: '/devices',
    prepare: async (page) => {
      await withDevices(page);
      await page.goto(`/devices/allow?${asked}`);
      await expect(page.getByRole('radio').first()).toBeVisible();
    },
  },
  { name: 'device-allow-incomplete', route: 'allowDevice', as: member, path: '/devices/allow?name=x' },
  {
    name: 'profile-devices',
    route: 'profile',
    as: member,
    path: '/devices',
    prepare: async (page) => {
      await withDevices(page);
      await page.goto('/profile#devices');
      await expect(page.locator('#devices li').nth(2)).toBeVisible();
    },
  },
  {
    name: 'profile-device-sign-out',
    route: 'profile',
    as: member,
    path: '/devices',
    prepare: async (page) => {
      await withDevices(page);
      await page.goto('/profile#devices');
      await page.locator('#devices li').first().getByRole('button').last().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'user-devices',
    route: 'user',
    as: ana,
    path: '/users',
    prepare: async (page) => {
      await withDevices(page);
      const reply = await page.request.get('/api/v1/users?search=chloe.martin');
      const { items } = (await reply.json()) as { items: { id: string }[] };
      await page.goto(`/users/${items[0]?.id ?? ''}?tab=devices`);
      const row = page.getByRole('tabpanel').getByRole('listitem').nth(2);
      await row.scrollIntoViewIfNeeded();
      await expect(row).toBeVisible();
    },
  },
];
