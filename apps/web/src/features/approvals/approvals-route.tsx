import { RequirePermission } from '../../session/RequirePermission.tsx';
import { ApprovalsPage } from './ApprovalsPage.tsx';

export const Component = () => (
  <RequirePermission permission="approvals.read">
    <ApprovalsPage />
  </RequirePermission>
);
