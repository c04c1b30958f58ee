import { lazy } from 'react';

export { FinishSetup } from './FinishSetup.tsx';
export { mailName } from './mail-name.ts';
export { OutcomeNotice } from './OutcomeNotice.tsx';
export { RefusedList } from './RefusedList.tsx';
export { noSelection, outcomeOf, useOutcome, type Outcome } from './use-outcome.ts';
export { useSelection } from './use-selection.ts';
export { useUserAction } from './user-actions.queries.ts';
export { UserSelect } from './UserSelect.tsx';
export { UsersTabs } from './UsersTabs.tsx';

/** Loaded when it is opened. */
export const PickUsersDialog = lazy(() => import('./PickUsersDialog.tsx'));
