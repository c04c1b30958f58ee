import type { QueryClient } from '@tanstack/react-query';
import { askAgain } from '../api/queries.ts';
import { forgetEnd } from './ended.ts';
import { tellOtherTabs } from './identity.ts';
import { sessionQuery } from './session.ts';

/** What was done here may have ended the session that this page knows of: asks who is signed in now. */
export async function lookAfterOwnEnd(client: QueryClient): Promise<void> {
  if (!client.getQueryData(sessionQuery.queryKey)) return;
  await askAgain(client, sessionQuery);
  forgetEnd();
  tellOtherTabs();
}
