import { randomUUID } from 'node:crypto';
import type { Fixture, Given } from './fixture.ts';
import { givenDevice } from './given-devices.ts';

let names = 0;
const fresh = () => `Product of its own ${(names += 1)}`;

/** Fixtures for the catalogue and what accounts bought of it. */
export function catalogue({ roster, account }: Pick<Given, 'roster' | 'account'>): Record<string, Fixture> {
  const product = () => ({
    body: { name: fresh(), features: [{ key: 'export.dxf', name: 'DXF export' }], versions: ['2026'] },
  });
  const bought = { country: 'DE', kind: 'named', startsOn: '2026-01-01', seats: 2 };
  return {
    listProducts: { request: () => ({}), ids: 'none' },
    getProduct: { request: ({ id }) => ({ path: { productId: id } }), ids: 'path' },
    createProduct: { request: product, ids: 'none' },
    editProduct: {
      request: ({ id }) => ({ path: { productId: id }, body: { name: 'Another product', version: 1 } }),
      ids: 'path',
      once: async () => ({
        path: { productId: await roster.product(fresh()) },
        body: { ...product().body, version: 1 },
      }),
    },
    endProduct: {
      request: ({ id }) => ({ path: { productId: id }, body: { version: 1 } }),
      ids: 'path',
      once: async () => ({ path: { productId: await roster.product(fresh()) }, body: { version: 1 } }),
    },
    offerProduct: {
      request: ({ id }) => ({ path: { productId: id }, body: { version: 1 } }),
      ids: 'path',
      once: async () => {
        const productId = await roster.product(fresh());
        await roster.database.owner.query('update products set ended_at = now() where id = $1', [productId]);
        return { path: { productId }, body: { version: 1 } };
      },
    },
    getAccountProducts: { request: () => ({}), ids: 'none' },
    ...seats({ roster, account }),
    ...exceptions({ roster, account }),
    ...policies({ roster, account }),
    listEntitlements: { request: () => ({}), ids: 'none' },
    getUserAccess: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
    getOwnAccess: { request: () => ({}), ids: 'none' },
    listOperatedEntitlements: { request: ({ id }) => ({ path: { accountId: id } }), ids: 'path' },
    getOperatedEntitlement: {
      request: ({ id }) => ({ path: { accountId: account.id, entitlementId: id } }),
      ids: 'path',
    },
    createEntitlement: {
      request: ({ id }) => ({ path: { accountId: id }, body: { ...bought, productId: id } }),
      ids: 'path',
      once: async () => ({
        path: { accountId: account.id },
        body: { ...bought, productId: await roster.product(fresh()) },
      }),
    },
    changeEntitlement: {
      request: ({ id }) => ({
        path: { accountId: account.id, entitlementId: id },
        body: { endsOn: null, seats: 1, version: 1 },
      }),
      ids: 'path',
      once: async () => ({
        path: { accountId: account.id, entitlementId: await roster.entitlement(account) },
        body: { endsOn: '2027-12-31', seats: 4, version: 1 },
      }),
    },
  };
}

/** Fixtures for the keys that sign policies, and for the devices that ask for them. */
function policies({ roster, account }: Pick<Given, 'roster' | 'account'>): Record<string, Fixture> {
  return {
    getKeys: { request: () => ({}), ids: 'none' },
    listKeys: { request: () => ({}), ids: 'none' },
    rotateKeys: {
      request: () => ({ body: {} }),
      ids: 'none',
      once: async () => {
        // As if the last new key had begun to sign.
        await roster.database.owner.query(`update signing_keys set signs_from = now() - interval '1 hour'`);
        return { body: {} };
      },
    },
    issueDevicePolicy: {
      request: ({ id }) => ({
        path: { deviceId: id },
        body: { assertion: 'not.signed.byAnyone', refreshToken: null },
      }),
      ids: 'path',
      stranger: 404,
      once: async () => {
        const device = await givenDevice(roster, await roster.person({ account }));
        return {
          path: { deviceId: device.id },
          body: { assertion: await device.sign(), refreshToken: device.token },
        };
      },
    },
  };
}

/** Fixtures for the licenses of named users. */
function seats({ roster, account }: Pick<Given, 'roster' | 'account'>): Record<string, Fixture> {
  const member = () => roster.person({ account });
  return {
    listSeats: { request: ({ id }) => ({ path: { entitlementId: id } }), ids: 'path' },
    listAffected: { request: ({ id }) => ({ path: { entitlementId: id } }), ids: 'path' },
    exportSeats: { request: () => ({}), ids: 'none' },
    listTakers: {
      request: ({ id }) => ({ path: { seatId: id }, query: { user: randomUUID() } }),
      ids: 'path',
    },
    listWaiting: { request: ({ id }) => ({ path: { entitlementId: id } }), ids: 'path' },
    listWaitingList: { request: () => ({}), ids: 'none' },
    assignSeats: {
      request: ({ id }) => ({ path: { entitlementId: id }, body: { userIds: [id], dryRun: true } }),
      ids: 'path',
      once: async () => ({
        path: { entitlementId: await roster.entitlement(account) },
        body: { userIds: [(await member()).id] },
      }),
    },
    returnSeats: {
      request: ({ id }) => ({ path: { entitlementId: id }, body: { seatIds: [id], dryRun: true } }),
      ids: 'path',
      once: async () => {
        const product = fresh();
        const seatId = await roster.seat(account, product, await member());
        return { path: { entitlementId: await roster.entitlementOf(seatId) }, body: { seatIds: [seatId] } };
      },
    },
    reassignSeat: {
      request: ({ id }) => ({ path: { seatId: id }, body: { userId: id, heldBy: null } }),
      ids: 'path',
      once: async () => {
        const holder = await member();
        return {
          path: { seatId: await roster.seat(account, fresh(), holder) },
          body: { userId: (await member()).id, heldBy: holder.id },
        };
      },
    },
    reassignSeats: {
      request: ({ id }) => ({
        path: { entitlementId: id },
        body: { moves: [{ seatId: id, userId: id, heldBy: null }], dryRun: true },
      }),
      ids: 'path',
      once: async () => {
        const holder = await member();
        const seatId = await roster.seat(account, fresh(), holder);
        return {
          path: { entitlementId: await roster.entitlementOf(seatId) },
          body: { moves: [{ seatId, userId: (await member()).id, heldBy: holder.id }] },
        };
      },
    },
  };
}

/** Fixtures for what single users are allowed and denied. */
function exceptions({ roster, account }: Pick<Given, 'roster' | 'account'>): Record<string, Fixture> {
  const member = () => roster.person({ account });
  const denial = { productId: null, effect: 'deny' };
  return {
    listExceptions: { request: () => ({}), ids: 'none' },
    createExceptions: {
      request: ({ id }) => ({ body: { userIds: [id], ...denial, dryRun: true } }),
      ids: 'body',
      once: async () => ({ body: { userIds: [(await member()).id], ...denial } }),
    },
    changeException: {
      request: ({ id }) => ({
        path: { exceptionId: id },
        body: { reason: 'On leave', endsOn: null, version: 1 },
      }),
      ids: 'path',
      once: async () => ({
        path: { exceptionId: await roster.exception(account, await member()) },
        body: { reason: 'On leave', endsOn: null, version: 1 },
      }),
    },
    endExceptions: {
      request: ({ id }) => ({ body: { exceptionIds: [id], dryRun: true } }),
      ids: 'body',
      unknown: 'exceptions.notFound',
      once: async () => ({ body: { exceptionIds: [await roster.exception(account, await member())] } }),
    },
  };
}
