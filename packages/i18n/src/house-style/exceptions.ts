import type { Language } from '@roster/domain/languages';

/** Buttons that have to say more than others: to whom they write, or what they act on or open. */
export const longButtons = new Set(['add.more', 'link.renew', 'notMine.submit', 'users.selectAllMatching']);

/** Names that keep their capitals inside a label. */
export const namesInCapitals: Record<Language, string[]> = {
  en: [
    'Account Administrator',
    'User Management',
    'Entitlement Management',
    'User Administration',
    'Users and Groups',
    'Recently removed',
    'Support Administrator',
    'Support Restricted',
    'License Manager',
    'Beta Software',
    'Co-Administrator',
    'Go to Pending approvals',
    'Go to Invitations',
    'Go to Requests from users',
    'Go to Users',
    'Excel in Spanish and German',
    'SDKs and APIs',
    'UTC',
    'API',
    'Roster',
  ],
  es: [
    'Ir a Aprobaciones pendientes',
    'Ir a Usuarios',
    'Ir a Invitaciones',
    'Ir a Peticiones de usuarios',
    'SDK',
    'API',
    'Roster',
    'Excel',
    'UTC',
  ],
  de: [],
};

const byCaller = 'written by who fills it in, since it may be “more than 1,000”';
const few = 'never has four digits';

/** Why a count is shown as it comes. */
export const writtenCounts: Record<string, string> = {
  'add.many.added': few,
  'export.scope.filtered': byCaller,
  'export.scope.selected': byCaller,
  'list.peekPlace': few,
  'list.selectAll': byCaller,
  'remove.typeCount': 'typed as it is shown',
  'seats.waiting': byCaller,
  'users.atLeast': byCaller,
  'users.perPage': few,
  'users.range': byCaller,
  'users.rangeAtLeast': byCaller,
  'users.selectAllMatching': byCaller,
};
