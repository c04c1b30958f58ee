import { sessionWarningMinutes } from '@roster/domain/sessions';
import { lazy, Suspense, useEffect, useState } from 'react';
import { serverNow } from '../api/server-time.ts';
import { withWords } from '../words/screen-words.ts';
import { useLookAtSession, useSession } from './session.ts';

// Loaded when an end is near.
const SessionEnds = lazy(() => withWords(import('./SessionEnds.tsx')));

const warningMilliseconds = sessionWarningMinutes * 60_000;

/**
 * WCAG 2.2.1: announces the end two minutes ahead, with one button to stay signed in where that is possible. Asks first,
 * since whatever was done lately has put the end off.
 */
export function SessionEndNotice() {
  const { endsAt } = useSession();
  const look = useLookAtSession();
  const [soonFor, setSoonFor] = useState<string | null>(null);

  useEffect(() => {
    const left = Date.parse(endsAt) - serverNow();
    const warn = setTimeout(
      () => void look().then(() => setSoonFor(endsAt)),
      Math.max(left - warningMilliseconds, 0),
    );
    const end = setTimeout(() => void look(), Math.max(left + 1_000, 0));
    return () => {
      clearTimeout(warn);
      clearTimeout(end);
    };
  }, [endsAt, look]);

  return <Suspense>{soonFor === endsAt && <SessionEnds />}</Suspense>;
}
