import { answerUserRequest } from './answer-user-request.ts';
import { askAdministrators } from './ask-administrators.ts';
import { askToBeUnlocked } from './ask-to-be-unlocked.ts';
import { declineUserRequests } from './decline-user-requests.ts';
import { grantUserRequests } from './grant-user-requests.ts';
import { listOwnRequests } from './list-own-requests.ts';
import { listUserRequests } from './list-user-requests.ts';

export { undoAnswer } from './undo-answer.ts';

export const actions = [
  askAdministrators,
  askToBeUnlocked,
  listOwnRequests,
  listUserRequests,
  answerUserRequest,
  declineUserRequests,
  grantUserRequests,
];
