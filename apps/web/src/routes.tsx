import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { PaletteSlot } from './features/palette/index.tsx';
import { UsersPage } from './features/users/UsersPage.tsx';
import { paths } from './paths.ts';
import { CrashPage } from './failures/CrashPage.tsx';
import { Frame } from './shell/Frame.tsx';
import { withRecordWords, withWords } from './words/screen-words.ts';
import { NotFoundPage } from './failures/NotFoundPage.tsx';
import { RequirePermission } from './session/RequirePermission.tsx';
import { UnsavedGuard } from './shell/UnsavedGuard.tsx';
import { FrameIfSignedIn } from './session/FrameIfSignedIn.tsx';
import { RequireSession } from './session/RequireSession.tsx';

/** Loads a screen, with its words, when it is opened. */
const screen = (load: () => Promise<{ Component: React.ComponentType }>) => () => withWords(load());
/** The same, for a screen whose words no screen before it needs: those of records (see record-words.test). */
const record = (load: () => Promise<{ Component: React.ComponentType }>) => () => withRecordWords(load());

/** Screens without the frame: for people who are not signed in, or whose sign-in does not matter there. */
const open: RouteObject[] = [
  { path: paths.signIn, lazy: screen(() => import('./features/sign-in/SignInPage.tsx')) },
  { path: paths.register, lazy: screen(() => import('./features/registration/RegisterPage.tsx')) },
  { path: paths.verifyEmail, lazy: screen(() => import('./features/registration/VerifyEmailPage.tsx')) },
  { path: paths.resetPassword, lazy: screen(() => import('./features/passwords/ResetPasswordPage.tsx')) },
  { path: paths.newPassword, lazy: screen(() => import('./features/passwords/NewPasswordPage.tsx')) },
  { path: paths.invitation, lazy: screen(() => import('./features/invitations/InvitationPage.tsx')) },
  {
    path: paths.notMyOrganization,
    lazy: screen(() => import('./features/departures/NotMyOrganizationPage.tsx')),
  },
  { path: paths.confirmEmail, lazy: record(() => import('./features/email-changes/ConfirmEmailPage.tsx')) },
  {
    path: paths.undoEmailChange,
    lazy: record(() => import('./features/email-changes/UndoEmailChangePage.tsx')),
  },
  { path: paths.askSupport, lazy: screen(() => import('./features/support/AskSupportPage.tsx')) },
  {
    // Open to everyone, since people who cannot sign in need it most.
    element: (
      <FrameIfSignedIn>
        <Frame palette={<PaletteSlot />} />
      </FrameIfSignedIn>
    ),
    children: [
      { path: paths.help, lazy: screen(() => import('./features/help/HelpPage.tsx')) },
      {
        path: paths.helpArticle(':article'),
        lazy: screen(() => import('./features/help/HelpArticlePage.tsx')),
      },
      { path: paths.helpRefusal(':code'), lazy: screen(() => import('./features/help/HelpArticlePage.tsx')) },
    ],
  },
];

/** The whole URL map. The screen list of the browser tests must name each of these paths. */
const screens: RouteObject[] = [
  { errorElement: <CrashPage />, HydrateFallback: () => null, children: open },
  {
    // Opened by the licensing tool, often on a phone: nothing but the question.
    element: (
      <RequireSession>
        <Outlet />
      </RequireSession>
    ),
    errorElement: <CrashPage />,
    HydrateFallback: () => null,
    children: [
      { path: paths.devices, lazy: screen(() => import('./features/devices/DeviceCodePage.tsx')) },
      { path: paths.allowDevice, lazy: screen(() => import('./features/devices/AllowDevicePage.tsx')) },
    ],
  },
  {
    element: (
      <RequireSession>
        <Frame palette={<PaletteSlot />} />
      </RequireSession>
    ),
    errorElement: <CrashPage />,
    HydrateFallback: () => null,
    children: [
      { path: paths.home, lazy: record(() => import('./features/overview/HomePage.tsx')) },
      {
        path: paths.userManagement,
        lazy: record(() => import('./features/overview/UserManagementPage.tsx')),
      },
      {
        path: paths.users,
        element: (
          <RequirePermission permission="users.list">
            <UsersPage />
          </RequirePermission>
        ),
      },
      { path: paths.user(':userId'), lazy: record(() => import('./features/users/user-route.tsx')) },
      { path: paths.groups, lazy: screen(() => import('./features/groups/GroupsPage.tsx')) },
      { path: paths.group(':groupId'), lazy: screen(() => import('./features/groups/GroupPage.tsx')) },
      { path: paths.roles, lazy: screen(() => import('./features/roles/RolesPage.tsx')) },
      { path: paths.contacts, lazy: record(() => import('./features/contacts/ContactsPage.tsx')) },
      { path: paths.removedUsers, lazy: screen(() => import('./features/departures/RemovedUsersPage.tsx')) },
      { path: paths.approvals, lazy: screen(() => import('./features/approvals/approvals-route.tsx')) },
      { path: paths.invitations, lazy: screen(() => import('./features/invitations/InvitationsPage.tsx')) },
      { path: paths.requests, lazy: screen(() => import('./features/user-requests/RequestsPage.tsx')) },
      { path: paths.audit, lazy: record(() => import('./features/audit/AuditLogPage.tsx')) },
      {
        path: paths.entitlements,
        lazy: screen(() => import('./features/entitlements/EntitlementsPage.tsx')),
      },
      {
        path: paths.entitlement(':entitlementId'),
        lazy: record(() => import('./features/seats/SeatsPage.tsx')),
      },
      { path: paths.waitingList, lazy: record(() => import('./features/seats/WaitingListPage.tsx')) },
      { path: paths.exceptions, lazy: screen(() => import('./features/exceptions/ExceptionsPage.tsx')) },
      { path: paths.usage, lazy: record(() => import('./features/usage/UsagePage.tsx')) },
      { path: paths.downloads, lazy: record(() => import('./features/downloads/DownloadsPage.tsx')) },
      { path: paths.settings, lazy: record(() => import('./features/account/SettingsPage.tsx')) },
      { path: paths.support, lazy: screen(() => import('./features/support/SupportPage.tsx')) },
      {
        path: paths.newServiceRequest,
        lazy: screen(() => import('./features/support/NewServiceRequestPage.tsx')),
      },
      {
        path: paths.serviceRequest(':requestId'),
        lazy: screen(() => import('./features/support/ServiceRequestPage.tsx')),
      },
      { path: paths.operator, lazy: record(() => import('./features/operator/AccountsPage.tsx')) },
      {
        path: paths.operatorAccount(':accountId'),
        lazy: record(() => import('./features/operator/AccountPage.tsx')),
      },
      {
        path: paths.operatorProducts,
        lazy: record(() => import('./features/products/ProductsPage.tsx')),
      },
      { path: paths.operatorKeys, lazy: record(() => import('./features/keys/KeysPage.tsx')) },
      {
        path: paths.operatorDownloads,
        lazy: record(() => import('./features/downloads/OperatorDownloadsPage.tsx')),
      },
      { path: paths.operatorUsers, lazy: record(() => import('./features/operator/OperatorUsersPage.tsx')) },
      { path: paths.platformLog, lazy: record(() => import('./features/audit/PlatformLogPage.tsx')) },
      { path: paths.operatorMails, lazy: record(() => import('./features/operator/OperatorMailsPage.tsx')) },
      { path: paths.profile, lazy: screen(() => import('./features/profile/profile-route.tsx')) },
      { path: paths.ownAccount, lazy: screen(() => import('./features/profile/OwnAccountPage.tsx')) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

export const router = createBrowserRouter([
  { element: <UnsavedGuard />, HydrateFallback: () => null, children: screens },
]);
