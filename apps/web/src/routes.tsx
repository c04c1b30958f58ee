import { createBrowserRouter, type RouteObject } from 'react-router';
import { ApprovalsPage } from './features/approvals/ApprovalsPage.tsx';
import { HomePage } from './features/home/HomePage.tsx';
import { ProfilePage } from './features/profile/ProfilePage.tsx';
import { SignInPage } from './features/sign-in/SignInPage.tsx';
import { UsersPage } from './features/users/UsersPage.tsx';
import { paths } from './paths.ts';
import { CrashPage } from './shell/CrashPage.tsx';
import { Frame } from './shell/Frame.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { RequirePermission } from './shell/RequirePermission.tsx';
import { RequireSession } from './shell/RequireSession.tsx';

/** The whole URL map. The screen list of the browser tests must name each of these paths. */
export const routes: RouteObject[] = [
  { path: paths.signIn, element: <SignInPage />, errorElement: <CrashPage /> },
  {
    element: (
      <RequireSession>
        <Frame />
      </RequireSession>
    ),
    errorElement: <CrashPage />,
    children: [
      { path: paths.home, element: <HomePage /> },
      {
        path: paths.users,
        element: (
          <RequirePermission permission="users.list">
            <UsersPage />
          </RequirePermission>
        ),
      },
      { path: paths.user(':userId'), lazy: () => import('./features/users/user-route.tsx') },
      {
        path: paths.approvals,
        element: (
          <RequirePermission permission="approvals.read">
            <ApprovalsPage />
          </RequirePermission>
        ),
      },
      { path: paths.profile, element: <ProfilePage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

export const router = createBrowserRouter(routes);
