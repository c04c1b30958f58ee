export const waiting = {
  'ask.closed': 'One of your requests was closed.',
  'ask.declined.country': 'Your administrators declined your request for the entitlement country {country}.',
  'ask.declined.license': 'Your administrators declined your request for a license of {product}.',
  'ask.declined.release': 'Your administrators declined your request to leave the account.',
  'ask.declined.role': 'Your administrators declined your request for the role {role}.',
  'ask.declined.unlock': 'Your administrators declined your request to be unlocked.',
  'ask.granted.country': 'Your administrators set your entitlement country to {country}.',
  'ask.granted.license': 'You have a license of {product} now. Refresh the policy in your licensing tool.',
  'ask.granted.release': 'Your administrators released you from the account.',
  'ask.granted.role': 'Your administrators assigned you the role {role}.',
  'ask.granted.unlock': 'Your administrators granted your request to be unlocked.',
  'link.next.expired.emailChange':
    'Your sign-in address has not changed. To change it, sign in and enter the new address again under “My settings”.',
  'link.next.expired.emailUndo':
    'The address change can no longer be undone here. If you did not make it, contact support.',
  'link.next.expired.notMyOrganization':
    'If {account} is not your organization, ask one of its administrators to remove you, or contact support.',
  'link.next.used.emailChange': 'It confirmed the address {email}. Sign in with {email}.',
  'link.next.used.emailUndo':
    'The address {email} was restored with it. Look for our email with the link to set a new password.',
  'link.next.used.emailVerification':
    'The registration of {email} is finished. Sign in with the password you chose.',
  'link.next.used.invitation':
    'The password for {email} is set. Sign in with it. If you do not know it, choose “Forgot your password?” there.',
  'link.next.used.notMyOrganization':
    '{email} was removed from {account} with it. You do not have to do anything else.',
  'link.next.used.passwordReset':
    'A new password for {email} was set with it. Sign in with that one. If you do not know it, choose “Forgot your password?” there.',
  'profile.joined': 'It is decided: you now belong to {account}.',
  'signIn.locked.declined':
    'Your administrators declined your request to be unlocked. Read their answer in the email we sent you.',
  'signIn.locked.noLongerAsked': 'Your request is no longer open. Sign in again to see why you are locked.',
  'signIn.locked.unlocked': 'You have been unlocked. Sign in now.',
  'signIn.otherUser':
    'You are signed in as {current}. If you continue as {name}, {current} is signed out in this browser.',
  'signIn.released':
    'Your administrators released you from the account, so you were signed out. Sign in again to join another one.',
  'support.nowAnswered': 'Support has answered. Read the answer above.',
  'verifyEmail.approved': 'Approved. You now belong to {account}. Sign in with your password.',
  'verifyEmail.ended': 'Your request is no longer waiting for approval. Sign in to see the status.',
  'verifyEmail.rejected':
    '{account} did not approve your request. Sign in to see the reason and when you can ask again.',
  'waiting.untold': 'This page has stopped checking. Sign in to see whether your request was decided.',
};
