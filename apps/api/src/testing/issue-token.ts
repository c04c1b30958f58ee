import { issueTokens } from '../platform/links.ts';
import type { Queryable } from '../platform/postgres/database.ts';

/** The token of one delivery, as the mail worker makes it. */
export async function issueToken(database: Queryable, linkId: string): Promise<string> {
  const [token = ''] = await issueTokens(database, [linkId]);
  return token;
}
