import type { Access } from '@roster/domain/entitlements';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useMay } from '../../session/session.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useText } from '../../words/text.ts';

/** E3: where a license is what is missing, the way to assign one. */
export function AssignLicense({ userId, access }: { userId: string; access: Access }) {
  const t = useText();
  const navigate = useNavigate();
  const may = useMay('licenses.assign');
  if (!may || access.runs || (access.why !== 'noSeat' && access.why !== 'seatElsewhere')) return null;
  const { id } = access.entitlement;
  return (
    <ReasonButton
      size="compact-sm"
      variant="default"
      reason={null}
      needs="licenses.assign"
      onClick={() => void navigate(paths.entitlementWith(id, { assign: userId }))}
    >
      {t('user.assignLicense')}
    </ReasonButton>
  );
}
