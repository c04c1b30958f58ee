import { RequirePermission } from '../../session/RequirePermission.tsx';
import { UserPage } from './UserPage.tsx';

export const Component = () => (
  <RequirePermission permission="users.read">
    <UserPage />
  </RequirePermission>
);
