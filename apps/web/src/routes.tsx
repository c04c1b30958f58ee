import { createBrowserRouter, type RouteObject } from 'react-router';
import { UsersPage } from './features/users/UsersPage.tsx';
import { paths } from './paths.ts';
import { CrashPage } from './failures/CrashPage.tsx';
import { Frame } from './shell/Frame.tsx';
import { laterWords } from './words/later-words.ts';
import { NotFoundPage } from './failures/NotFoundPage.tsx';
import { RequirePermission } from './session/RequirePermission.tsx';
import { RequireSession } from './session/RequireSession.tsx';

/** Loads a screen, with its words, when it is opened. */
const later = (load: () => Promise<{ Component: React.ComponentType }>) => () => laterWords(load());

/** Screens without the frame: for people who are not signed in, or whose sign-in does not matter there. */
const open: RouteObject[] = [
  { path: paths.signIn, lazy: later(() => import('./features/sign-in/SignInPage.tsx')) },
  { path: paths.register, lazy: later(() => import('./features/registration/RegisterPage.tsx')) },
  { path: paths.verifyEmail, lazy: later(() => import('./features/registration/VerifyEmailPage.tsx')) },
  { path: paths.resetPassword, lazy: later(() => import('./features/passwords/ResetPasswordPage.tsx')) },
  { path: paths.newPassword, lazy: later(() => import('./features/passwords/NewPasswordPage.tsx')) },
  { path: paths.invitation, lazy: later(() => import('./features/invitations/InvitationPage.tsx')) },
  {
    path: paths.notMyOrganization,
    lazy: later(() => import('./features/departures/NotMyOrganizationPage.tsx')),
  },
  { path: paths.confirmEmail, lazy: later(() => import('./features/email-changes/ConfirmEmailPage.tsx')) },
  {
    path: paths.undoEmailChange,
    lazy: later(() => import('./features/email-changes/UndoEmailChangePage.tsx')),
  },
  { path: paths.askSupport, lazy: later(() => import('./features/support/AskSupportPage.tsx')) },
  { path: paths.help, lazy: later(() => import('./features/help/HelpPage.tsx')) },
  { path: paths.helpArticle(':article'), lazy: later(() => import('./features/help/HelpArticlePage.tsx')) },
  { path: paths.helpRefusal(':code'), lazy: later(() => import('./features/help/HelpArticlePage.tsx')) },
];

/** The whole URL map. The screen list of the browser tests must name each of these paths. */
export const routes: RouteObject[] = [
  { errorElement: <CrashPage />, HydrateFallback: () => null, children: open },
  {
    element: (
      <RequireSession>
        <Frame />
      </RequireSession>
    ),
    errorElement: <CrashPage />,
    HydrateFallback: () => null,
    children: [
      { path: paths.home, lazy: later(() => import('./features/overview/HomePage.tsx')) },
      {
        path: paths.userManagement,
        lazy: later(() => import('./features/overview/UserManagementPage.tsx')),
      },
      {
        path: paths.users,
        element: (
          <RequirePermission permission="users.list">
            <UsersPage />
          </RequirePermission>
        ),
      },
      { path: paths.user(':userId'), lazy: later(() => import('./features/users/user-route.tsx')) },
      { path: paths.groups, lazy: later(() => import('./features/groups/GroupsPage.tsx')) },
      { path: paths.group(':groupId'), lazy: later(() => import('./features/groups/GroupPage.tsx')) },
      { path: paths.roles, lazy: later(() => import('./features/roles/RolesPage.tsx')) },
      { path: paths.contacts, lazy: later(() => import('./features/contacts/ContactsPage.tsx')) },
      { path: paths.removedUsers, lazy: later(() => import('./features/departures/RemovedUsersPage.tsx')) },
      { path: paths.approvals, lazy: later(() => import('./features/approvals/approvals-route.tsx')) },
      { path: paths.invitations, lazy: later(() => import('./features/invitations/InvitationsPage.tsx')) },
      { path: paths.requests, lazy: later(() => import('./features/user-requests/RequestsPage.tsx')) },
      { path: paths.audit, lazy: later(() => import('./features/audit/AuditLogPage.tsx')) },
      { path: paths.settings, lazy: later(() => import('./features/account/SettingsPage.tsx')) },
      { path: paths.support, lazy: later(() => import('./features/support/SupportPage.tsx')) },
      {
        path: paths.newServiceRequest,
        lazy: later(() => import('./features/support/NewServiceRequestPage.tsx')),
      },
      {
        path: paths.serviceRequest(':requestId'),
        lazy: later(() => import('./features/support/ServiceRequestPage.tsx')),
      },
      { path: paths.operator, lazy: later(() => import('./features/operator/AccountsPage.tsx')) },
      {
        path: paths.operatorAccount(':accountId'),
        lazy: later(() => import('./features/operator/AccountPage.tsx')),
      },
      { path: paths.operatorUsers, lazy: later(() => import('./features/operator/OperatorUsersPage.tsx')) },
      { path: paths.operatorMails, lazy: later(() => import('./features/operator/OperatorMailsPage.tsx')) },
      { path: paths.profile, lazy: later(() => import('./features/profile/profile-route.tsx')) },
      { path: paths.ownAccount, lazy: later(() => import('./features/profile/OwnAccountPage.tsx')) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

export const router = createBrowserRouter(routes);
