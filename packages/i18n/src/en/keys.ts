export const keys = {
  'signingKeys.text':
    'Policies are signed with one of these keys, and devices check them with its public part. The private part never leaves the server and is deleted once the key no longer signs.',
  'signingKeys.rotate': 'Rotate keys',
  'signingKeys.rotateTitle': 'Rotate the keys that sign policies?',
  'signingKeys.rotateConfirm': 'Confirm: rotate keys',
  'signingKeys.rotateText':
    'A new key is published now and signs from {hours} hours on, vouched for by the key that signs today. That key stays published for {days} more days after that, until the last policy it signed has run out. Users and devices notice nothing.',
  'signingKeys.state.next': 'Published, signs later',
  'signingKeys.state.signing': 'Signs policies',
  'signingKeys.state.published': 'Published, no longer signs',
  'signingKeys.state.retired': 'Retired',
  'signingKeys.createdAt': 'Created',
  'signingKeys.signsFrom': 'Signs from',
  'signingKeys.signsUntil': 'Signs until',
  'signingKeys.publishedUntil': 'Published until',
  'signingKeys.untilRotated': 'The next rotation',
  'signingKeys.untilRunOut': 'Its last policy has run out',
};
