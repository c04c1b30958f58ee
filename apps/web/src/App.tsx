import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './api/api.ts';
import { router } from './routes.tsx';
import { watchNavigation } from './navigation.ts';
import { LanguageProvider } from './words/LanguageProvider.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

const styleNonce = document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';
// The modal's scroll lock writes a style element of its own and looks for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: styleNonce });

watchNavigation(router);

// Toasts shown before this mounts wait in the kit's store.
const Toasts = lazy(() => import('./shell/Toasts.tsx'));

export const App = () => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariablesResolver}
    defaultColorScheme="auto"
    getStyleNonce={() => styleNonce}
  >
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <RouterProvider router={router} />
        <Suspense>
          <Toasts />
        </Suspense>
      </LanguageProvider>
    </QueryClientProvider>
  </MantineProvider>
);
