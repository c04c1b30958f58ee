import type { Problem } from '@roster/contract/machinery/problem';
import { ProblemError } from '@roster/contract/machinery/client';
import type { ReactNode } from 'react';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { AddToAccount } from './AddToAccount.tsx';
import { AlreadyMember } from './AlreadyMember.tsx';
import { ApproveWaiting } from './ApproveWaiting.tsx';
import { InOtherAccount } from './InOtherAccount.tsx';
import type { SettleProps } from './settle-props.ts';

/** A2: each response but "created", with the available actions right below. */
export function Settle(props: SettleProps) {
  const Answer = answers[props.problem.code];
  if (Answer) return <Answer {...props} />;
  return <RefusalAlert error={new ProblemError(props.problem)} title={props.newcomer.email} />;
}

const answers: Partial<Record<Problem['code'], (props: SettleProps) => ReactNode>> = {
  'users.existsUnaffiliated': AddToAccount,
  'users.awaitingApproval': ApproveWaiting,
  'users.alreadyMember': AlreadyMember,
  'users.inOtherAccount': InOtherAccount,
};
