export const session = {
  'shell.identity.other': 'You are now signed in as {name} in another tab',
  'shell.identity.otherText':
    'This page still shows the data of {before}. Nothing on it can be saved now. Copy what you typed if you still need it, then reload the page.',
  'shell.identity.signedOut': 'You were signed out in another tab',
  'shell.sessionEnds': 'You’ll be signed out in less than {minutes} minutes because you have been inactive.',
  'shell.sessionIsOver':
    'Sessions last {hours} hours at most. Yours ends in less than {minutes} minutes; sign in again then.',
  'shell.staySignedIn': 'Stay signed in',
  'shell.passIsOver':
    'This access lasts {total, number} minutes at most. It ends in less than {minutes, number} minutes; sign in again then if you still need it.',
  'signInAgain.title': 'Sign in again',
  'signInAgain.text': 'Your session has ended. What you typed is still here. Sign in to continue.',
  'signInAgain.leave': 'Leave this page',
  'proof.title': 'Enter your password again',
  'proof.text':
    'This is a sensitive change, and you last entered your password more than {minutes} minutes ago. What you typed is kept.',
  'proof.submit': 'Continue',
  'session.closed.title': 'This account is closed',
  'session.closed.text':
    'Until {until} you can read and export its data. Nothing can be changed. After that, everyone leaves the account and its licenses end.',
  'session.closed.audit': 'Export the audit log',
};
