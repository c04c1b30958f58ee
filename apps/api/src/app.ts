import { approvals } from './features/approvals/index.ts';
import { groups } from './features/groups/index.ts';
import { profile } from './features/profile/index.ts';
import { signInFeature } from './features/sign-in/index.ts';
import { users } from './features/users/index.ts';
import { createHttpApp } from './http/app.ts';
import type { Implementation } from './platform/implement.ts';
import type { Platform } from './platform/platform.ts';

/** The composition root of the features: each brings its actions. */
export const implementations: readonly Implementation[] = [
  ...signInFeature,
  ...profile,
  ...users,
  ...groups,
  ...approvals,
];

export const createApp = (platform: Platform, webDist: string) =>
  createHttpApp(platform, implementations, webDist);
