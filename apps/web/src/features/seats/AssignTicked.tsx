import { ResultNotice } from '../../list/ResultNotice.tsx';
import type { Selection } from '../../people/use-selection.ts';
import type { Target } from '../../people/users.queries.ts';
import { Recounted } from '../../ui/Recounted.tsx';
import { AssignTickedDialog } from './AssignTickedDialog.tsx';
import { useSeatsResult } from './use-seats-result.ts';

type Props = {
  /** The users of the dialog; null while it is closed. */
  target: Target | null;
  selection: Selection;
  /** The only one by name. */
  name: string | null;
  onClose: () => void;
};

/** E3: assigns licenses to the ticked users, and says above the list who got none. */
export default function AssignTicked({ target, selection, name, onClose }: Props) {
  const { result, finish, dismiss } = useSeatsResult(selection);
  return (
    <>
      <ResultNotice result={result} onDismiss={dismiss} />
      {target && (
        <Recounted picked={target}>
          {(picked) => (
            <AssignTickedDialog
              target={picked}
              name={name}
              onClose={onClose}
              onDone={(outcome) => finish.assigned(outcome, 'selection')}
            />
          )}
        </Recounted>
      )}
    </>
  );
}
