import { givenTool } from './given-tools.ts';
import type { Fixture, Given } from './fixture.ts';
import type { Person } from './given-roster.ts';

/** Fixtures for machines with the licensing tool. */
export function devices({ roster, account }: Given): Record<string, Fixture> {
  const nobody = () => roster.browserOf(null);
  const tool = async () => givenTool(await nobody());
  const code = { body: { userCode: 'BCDF-GHJK' } };
  const newCode = async () => (await (await tool()).askForCode()).userCode;
  const { wanted } = givenTool({} as never);
  const ofMember = async () => {
    const { id: userId } = await roster.person({ account });
    return { userId, deviceId: await roster.device({ id: userId }) };
  };
  const ofMe = async (me: Person) => ({ deviceId: await roster.device(me) });
  return {
    createDeviceCode: {
      request: () => ({ body: { name: wanted.name, platform: '', deviceKey: wanted.deviceKey } }),
      ids: 'none',
    },
    createDeviceToken: {
      request: () => ({
        body: { grant: 'code', deviceCode: 'no-such-code', deviceKey: wanted.deviceKey },
      }),
      ids: 'none',
      stranger: 404,
    },
    allowDevice: {
      request: () => ({ body: wanted }),
      ids: 'none',
      once: async () => ({ body: (await tool()).wanted }),
    },
    findDeviceCode: {
      request: () => code,
      ids: 'none',
      once: async () => ({ body: { userCode: await newCode() } }),
    },
    decideDeviceCode: {
      request: () => ({ body: { ...code.body, decision: 'refused' } }),
      ids: 'none',
      once: async () => ({ body: { userCode: await newCode(), decision: 'allowed' } }),
    },
    listOwnDevices: { request: () => ({}), ids: 'none' },
    renameDevice: {
      request: ({ id }) => ({ path: { deviceId: id }, body: { name: 'Workshop' } }),
      ids: 'path',
      once: async (me) => ({ path: await ofMe(me), body: { name: 'Workshop' } }),
    },
    signOutOwnDevice: {
      request: ({ id }) => ({ path: { deviceId: id }, body: {} }),
      ids: 'path',
      once: async (me) => ({ path: await ofMe(me), body: {} }),
    },
    signOutThisDevice: {
      request: ({ id }) => ({ path: { deviceId: id }, body: { assertion: 'nothing.that.counts' } }),
      ids: 'path',
      stranger: 404,
    },
    listUserDevices: { request: ({ id }) => ({ path: { userId: id } }), ids: 'path' },
    signOutUserDevice: {
      request: ({ id }) => ({ path: { userId: id, deviceId: id }, body: {} }),
      ids: 'path',
      once: async () => ({ path: await ofMember(), body: {} }),
    },
  };
}
