import type { RefusalCode } from '@roster/domain/refusals';

const refusals = {
  'refusals.devices.tooMany':
    'You already have {limit, plural, =0 {as many devices as one user may have} one {# device, and more are not allowed} other {# devices, and more are not allowed}}. Sign out one that is no longer used, then try again.',
  'refusals.devices.keyKnown':
    'This device already belongs to another user. Sign out in the licensing tool on that device, then sign in again.',
  'refusals.devices.codeUnknown':
    'No device is asking with this code. Check the code, or start again in the licensing tool to get a new one.',
  'refusals.devices.codeExpired':
    'This sign-in took too long and has expired. Start again in the licensing tool.',
  'refusals.devices.codeUsed': 'This sign-in was already used. Each one works once.',
  'refusals.devices.authorizationPending': 'No one has entered the code yet.',
  'refusals.devices.slowDown': 'The licensing tool is asking too often. It will wait a little longer.',
  'refusals.devices.refusedByUser': 'This device was refused in the portal, so it was not signed in.',
} satisfies Partial<Record<`refusals.${RefusalCode}`, string>>;

export const devices = {
  ...refusals,
  'devices.title': 'Devices',
  'devices.mine': 'My devices',
  'devices.enter': 'Let a device in',
  'devices.text': 'You use your licenses on these devices. You can have up to {limit, number}.',
  'devices.none': 'A device appears here once you sign in on it with the licensing tool.',
  'devices.noneOfUser': 'This user is not signed in on any device.',
  'devices.name': 'Device name',
  'devices.platform': 'Operating system',
  'devices.thumbprint': 'Thumbprint',
  'devices.for': 'Signs in for',
  'devices.account': 'Account',
  'devices.allowTitle': 'Let this device in?',
  'devices.allowText':
    'The licensing tool on this device asks to use your licenses. Compare the thumbprint with the one that the tool shows.',
  'devices.inYourHands': 'Is it in your hands?',
  'devices.inYourHandsText':
    'Allow only a device on which you have just started the licensing tool yourself. If someone sent you a link or a code, refuse: their device would use your licenses.',
  'devices.inMyHands': 'Yes, this device is in my hands',
  'devices.inMyHandsFirst': 'Confirm first that the device is in your hands.',
  'devices.allow': 'Allow device',
  'devices.refuse': 'Refuse',
  'devices.replace': 'Which device should be signed out for it?',
  'devices.replaceText':
    'You have {limit, plural, one {# device} other {# devices}}, and more are not allowed.',
  'devices.replaceFirst': 'Choose first which device is signed out for it.',
  'devices.lastSeen': 'Last seen {when}',
  'devices.incomplete': 'This link is incomplete. Start again in the licensing tool.',
  'devices.allowedInBrowser':
    '{name} is let in. The licensing tool continues by itself; you can close this tab.',
  'devices.refusedInBrowser': '{name} was refused, so it cannot use your licenses. You can close this tab.',
  'devices.codeTitle': 'Let a device in',
  'devices.codeText': 'On a device without a browser, the licensing tool shows a code. Enter it here.',
  'devices.code': 'Code',
  'devices.codeHint': 'Eight letters, such as BCDF‑GHJK.',
  'devices.codeWrong': 'A code has eight letters and no vowels. Check it on the other device.',
  'devices.codeContinue': 'Continue',
  'devices.codeAgain': 'Enter another code',
  'devices.compare': 'Does the licensing tool show exactly this code and this thumbprint?',
  'devices.askedFrom': 'Asked from',
  'devices.sameNetwork': '{network}, the same network as yours',
  'devices.otherNetwork': '{network}, not the network you are in',
  'devices.askedAt': 'Asked',
  'devices.allowedByCode':
    '{name} is let in and continues by itself in a few seconds. You can close this page.',
  'devices.refusedByCode': '{name} was refused, so it cannot use your licenses.',
  'devices.version': 'Has policy version {version, number} of {current, number}, refreshed {when}.',
  'devices.versionBefore':
    'Has policy version {version, number}, from before a change to the account, refreshed {when}.',
  'devices.noPolicy': 'Has not fetched a policy yet.',
  'devices.offlineUntil': 'Runs offline until {date}.',
  'devices.offlineNone': 'Nothing runs on it offline.',
  'devices.signedInAt': 'signed in {when}',
  'devices.key': 'thumbprint {thumbprint}',
  'devices.how.refreshNeeded': 'On this device, run “refresh” in the licensing tool.',
  'devices.how.signInAgain': 'On this device, run “sign-in” in the licensing tool.',
  'devices.state.signInAgain': 'Has to sign in again',
  'devices.state.upToDate': 'Up to date',
  'devices.state.refreshNeeded': 'Refresh needed',
  'devices.rename': 'Rename',
  'devices.renameTitle': 'Rename {name}',
  'devices.signOut': 'Sign out',
  'devices.signOutTitle': 'Sign out {name}?',
  'devices.signOutConfirm': 'Confirm: sign out device',
  'devices.signOutText':
    'The device gets no new policy, and its products stop at its next contact with Roster. To use it again, sign in on it again.',
  'devices.signOutUntil': 'Without contact they run until {date} at the latest.',
  'user.tab.devices': 'Devices',
};
