import { shownThumbprint, type Compared } from '@roster/domain/device-sign-ins';
import { thumbprintOf } from '../device-key.ts';
import type { PublicJwk } from '@roster/jws/jws';
import type { Tool } from '../tool.ts';
import { machineName, machinePlatform } from './machine.ts';

/** What the portal's page shows of this device, for its reader to compare. */
export const comparedOf = (key: PublicJwk): Compared => ({
  name: machineName(),
  platform: machinePlatform(),
  thumbprint: shownThumbprint(thumbprintOf(key)),
});

/** Says it before the page opens or the code is entered. */
export const sayCompared = (tool: Tool, key: PublicJwk): void =>
  tool.say(tool.words.text('tool.signIn.compare', comparedOf(key)));
