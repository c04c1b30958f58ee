import { createDeviceCode, createDeviceToken } from '@roster/contract/device-sign-ins';
import { signOutThisDevice } from '@roster/contract/devices';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { issueDevicePolicy } from '@roster/contract/policies';
import { reportUsage } from '@roster/contract/usage';
import { describe, expect, test } from 'vitest';
import { reasonOf } from './problem.ts';

/** These are no answer yet: a device that is being let in asks again. */
const waitsFor = ['devices.authorizationPending', 'devices.slowDown'];

const asked: Endpoint[] = [
  createDeviceCode,
  createDeviceToken,
  issueDevicePolicy,
  reportUsage,
  signOutThisDevice,
];

describe('what the portal refuses', () => {
  test.each(asked.map((endpoint) => [endpoint.name, endpoint] as const))(
    'has a reason and a sentence in the tool: %s',
    (_name, { refusals }) => {
      const bare = refusals.filter((code) => !reasonOf[code] && !waitsFor.includes(code));
      expect(bare).toEqual([]);
    },
  );
});
