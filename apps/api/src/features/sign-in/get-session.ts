import { getSession as endpoint } from '@roster/contract/sign-in';
import { implement } from '../../platform/implement.ts';
import { sessionAnswer } from './session-answer.ts';

export const getSession = implement(endpoint, (_input, { actor }) => Promise.resolve(sessionAnswer(actor)));
