import { askToJoin } from './ask-to-join.ts';
import { register } from './register.ts';
import { verifyEmail } from './verify-email.ts';
import { withdrawJoinRequest } from './withdraw-join-request.ts';

export const actions = [register, verifyEmail, askToJoin, withdrawJoinRequest];
