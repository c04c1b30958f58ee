export const locks = {
  'lock.alone':
    'Locking alone does not stop product use or usage reporting. To end licenses as well, remove the users.',
  'lock.confirm': 'Confirm: lock {count, plural, one {# user} other {# users}}',
  'lock.note': 'Note for administrators (optional)',
  'lock.noteHint': 'Other administrators see it before they unlock. The locked user never does.',
  'lock.notOffline':
    'Locking does not stop usage reporting. None of their products can run offline right now.',
  'lock.offline':
    'Locking does not stop product use or usage reporting: products already set up may run offline until {date}. To end licenses as well, remove the {count, plural, one {user} other {users}}.',
  'lock.offlineOne': '{name}: until {date}',
  'lock.refused': '{count, number} of {total, number} cannot be locked',
  'lock.text':
    'They are signed out now and cannot sign in until unlocked. {count, plural, one {They are} other {Each of them is}} told by email.',
  'lock.title.many': 'Lock {count, plural, one {# user} other {# users}}?',
  'lock.title.one': 'Lock {name}?',
  'signOutUsers.confirm': 'Confirm: sign out {count, plural, one {# user} other {# users}}',
  'signOutUsers.refused': '{count, number} of {total, number} cannot be signed out',
  'signOutUsers.text':
    '{sessions, plural, =0 {They have no open sessions right now.} one {# open session ends now.} other {# open sessions end now.}}{devices, plural, =0 {} one { # device gets no new policy until they sign in on it again.} other { # devices get no new policy until they sign in on them again.}} They can sign in again right away. To prevent that, lock them instead.',
  'signOutUsers.title.many': 'Sign {count, plural, one {# user} other {# users}} out everywhere?',
  'signOutUsers.title.one': 'Sign {name} out everywhere?',
  'unlock.confirm': 'Confirm: unlock {count, plural, one {# user} other {# users}}',
  'unlock.refused': '{count, number} of {total, number} cannot be unlocked',
  'unlock.staying': 'These users stay locked for another reason, which administrators cannot clear:',
  'unlock.text':
    '{count, plural, one {They can} other {All of them can}} sign in again with their existing password, and are told by email.',
  'unlock.title.many': 'Unlock {count, plural, one {# user} other {# users}}?',
  'unlock.title.one': 'Unlock {name}?',
  'lock.removeInstead': 'Remove from account',
  'lock.alsoDeny': 'Also deny access to all products',
  'lock.alsoDenyHint':
    'Devices stop at their next contact. One that stays offline runs until its date. Exceptions that allow a single product end.',
  'lock.alreadyDenied':
    '{count, plural, one {# of them is} other {# of them are}} denied all products already. That exception stays as it is.',
  'unlock.denied':
    '{count, plural, one {An exception still denies # user all products.} other {Exceptions still deny # users all products.}}',
  'unlock.endDenials': '{count, plural, one {Also end this exception} other {Also end these exceptions}}',
};
