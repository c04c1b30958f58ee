import type { Language } from '@roster/domain/languages';
import type { RoleKey } from '@roster/domain/roles';

export type ActorAccount = {
  name: string;
  number: string;
  mainCountry: string;
  entitledCountries: string[];
  timeZone: string;
  closedAt: Date | null;
};

/** The actor according to the session. Writes read them again within their transaction. */
export type Actor = {
  id: string;
  sessionId: string;
  email: string;
  firstName: string;
  lastName: string;
  language: Language;
  operator: boolean;
  roles: readonly RoleKey[];
  accountId: string | null;
  /** What every screen shows of the account: read with the session, so that no request asks for it again. */
  account: ActorAccount | null;
  /** H2: true for a pass, which allows only what a user locked as `unaffiliated` may do. */
  pass: boolean;
  /** L6: when they last typed their password in this session. */
  provenAt: Date;
  endsAt: Date;
  /** When it ends whatever is requested. */
  endsAtLatest: Date;
};

export type Member = Actor & { accountId: string };
