import type { Language } from '@roster/domain/languages';
import type { RoleKey } from '@roster/domain/roles';

/** Who asks, as the session says. Writes read it again within their transaction. */
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
  /** H2: only for what somebody locked as unaffiliated may do. */
  pass: boolean;
  endsAt: Date;
};

export type Member = Actor & { accountId: string };
