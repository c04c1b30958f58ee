export const invitations = {
  'invitations.added': 'Added',
  'invitations.column.error': 'What went wrong',
  'invitations.column.sentAt': 'Last sent',
  'invitations.column.expiresAt': 'Valid until',
  'invitations.done.resend': '{count, plural, one {# invitation is} other {# invitations are}} on the way.',
  'invitations.done.repeated':
    '{count, plural, one {# invitation was sent less than a minute ago and was not sent again.} other {# invitations were sent less than a minute ago and were not sent again.}}',
  'invitations.done.withdraw': '{count, plural, one {# invitation} other {# invitations}} withdrawn.',
  'invitations.empty.text':
    'People you added who have not set a password yet appear here, with the status of their invitation.',
  'invitations.empty.title': 'No open invitations',
  'invitations.error': 'The email could not be delivered: {error}',
  'invitations.refused': '{count, plural, one {# invitation was} other {# invitations were}} not changed',
  'invitations.resend': 'Send again',
  'invitations.sendOne': 'Send',
  'invitations.sent': 'sent',
  'invitations.state.expired': 'Expired',
  'invitations.state.failed': 'Failed',
  'invitations.state.notSent': 'Not sent',
  'invitations.state.sending': 'Sending',
  'invitations.state.sent': 'Sent',
  'invitations.text': 'Everyone who was added but has not set a password yet.',
  'invitations.validUntil': 'valid until {date}',
  'invitations.withdraw': 'Withdraw',
  'withdraw.confirm': 'Confirm: withdraw {count, plural, one {# invitation} other {# invitations}}',
  'withdraw.text':
    '{count, plural, one {The link stops working and the user is deleted} other {The links stop working and the users are deleted}}. They never signed in, so {count, plural, one {the address} other {the addresses}} can be used again.',
  'withdraw.title': 'Withdraw {count, plural, one {# invitation} other {# invitations}}?',
  'invitation.submit': 'Set password',
  'invitation.text':
    'Hello {name}, you were added to {account}. Choose a password. You sign in with it and {email}.',
  'invitation.title': 'Welcome',
};
