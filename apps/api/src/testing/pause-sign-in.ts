import type { Browser, Person } from './given-roster.ts';

/** L4: fails to sign in as this user until their password sign-in is paused. */
export async function pauseSignIn(nobody: Browser, { email }: Person): Promise<void> {
  for (let nth = 0; nth < 10; nth += 1) await nobody.post('/sign-in', { email, password: 'wrong' });
}
