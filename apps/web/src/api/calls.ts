import type { ClientOptions } from '@roster/contract/machinery/client';
import { isBackground } from '../session/activity.ts';
import { isForeign, whoseScreen } from '../session/identity.ts';
import { createQuestion } from '../session/question.ts';
import { askEarly } from './early.ts';
import { noteServerTime } from './server-time.ts';
import { isTyped } from '../typed.ts';

/** L6: a call that needs the password again waits here until the dialog has asked for it. */
export const proof = createQuestion();

/** X6: a call after the end of the session waits here until the same user has signed in again on top of the page. */
export const signInAgain = createQuestion();

const takeEarly = askEarly((url) => fetch(url));

/** What every call of a screen has in common. */
export const calls: ClientOptions = {
  send: async (url, init) =>
    noteServerTime(
      (await takeEarly(`${url as string}`, init?.method, whoseScreen())) ?? (await fetch(url, init)),
    ),
  whose: whoseScreen,
  background: isBackground,
  prove: proof.ask,
  // Where nothing would be lost, the sign-in page says what happened and leads back here.
  signInAgain: () => (isTyped() && !isForeign() ? signInAgain.ask() : Promise.resolve(false)),
};
