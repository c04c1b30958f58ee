import { RequirePermission } from '../../shell/RequirePermission.tsx';
import { ApprovalsPage } from './ApprovalsPage.tsx';

export const Component = () => (
  <RequirePermission permission="approvals.read">
    <ApprovalsPage />
  </RequirePermission>
);
