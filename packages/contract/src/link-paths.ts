import type { LinkPurpose } from '@roster/domain/links';

/** The page that a one-time link of an email opens. The token follows the #. */
export const linkPaths = {
  invitation: '/invitation',
  passwordReset: '/new-password',
  emailVerification: '/verify-email',
  notMyOrganization: '/not-my-organization',
  emailChange: '/confirm-email',
  emailUndo: '/undo-email-change',
} as const satisfies Record<LinkPurpose, string>;
