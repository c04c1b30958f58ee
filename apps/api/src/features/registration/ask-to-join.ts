import { askToJoin as endpoint } from '@roster/contract/registration';
import { implement } from '../../platform/implement.ts';
import { askByDomain } from './ask-by-domain.ts';
import { askByNumber } from './ask-by-number.ts';

/** P1: an unaffiliated user asks the account of the number that they type, or else the account of their domain. */
export const askToJoin = implement(endpoint, ({ body: { accountNumber, message = null } }, context) =>
  accountNumber === undefined
    ? askByDomain(context, message)
    : askByNumber(context, { number: accountNumber, message }),
);
