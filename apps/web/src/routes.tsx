import { createBrowserRouter, type RouteObject } from 'react-router';
import { HomePage } from './features/home/HomePage.tsx';
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
    HydrateFallback: () => null,
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
      { path: paths.approvals, lazy: () => import('./features/approvals/approvals-route.tsx') },
      { path: paths.profile, lazy: () => import('./features/profile/profile-route.tsx') },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

export const router = createBrowserRouter(routes);
