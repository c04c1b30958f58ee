import { ProblemError } from '@roster/contract/machinery/client';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { AddToAccount } from './AddToAccount.tsx';
import { AlreadyMember } from './AlreadyMember.tsx';
import { ApproveWaiting } from './ApproveWaiting.tsx';
import { InOtherAccount } from './InOtherAccount.tsx';
import type { SettleProps } from './settle-props.ts';

/** A2: each response but "created", with the available actions right below. */
export function Settle({ problem, ...rest }: SettleProps) {
  if (problem.code === 'users.existsUnaffiliated') return <AddToAccount {...rest} problem={problem} />;
  if (problem.code === 'users.awaitingApproval') return <ApproveWaiting {...rest} problem={problem} />;
  if (problem.code === 'users.alreadyMember') return <AlreadyMember {...rest} problem={problem} />;
  if (problem.code === 'users.inOtherAccount') return <InOtherAccount {...rest} problem={problem} />;
  return <RefusalAlert error={new ProblemError(problem)} title={rest.newcomer.email} />;
}

/** Whether its notice has the button that comes next. */
export const isSettledHere = ({ code }: SettleProps['problem']): boolean =>
  code === 'users.existsUnaffiliated' || code === 'users.awaitingApproval';
