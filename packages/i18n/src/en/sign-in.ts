export const signIn = {
  'signIn.apiReference': 'API reference',
  'signIn.email': 'E-mail',
  'signIn.emailMissing': 'Enter your e-mail address.',
  'signIn.ended': 'You have been signed out. Sign in again to go on.',
  'signIn.locked.administrator':
    'Your password is correct, but an administrator of your account locked your sign-in on {date}.',
  'signIn.locked.contact': 'To be unlocked, contact an administrator:',
  'signIn.locked.directory':
    'Your password is correct, but your organization’s directory locked your sign-in on {date}. Your IT department can help.',
  'signIn.locked.operator':
    'Your password is correct, but the operator of this platform locked your sign-in on {date}. Contact support to be unlocked.',
  'signIn.locked.title': 'Your sign-in is locked',
  'signIn.locked.unaffiliated':
    'Your password is correct, but your sign-in has been locked since {date}, when you left an account. An administrator of your current account, or of one that adds you, can unlock it.',
  'signIn.password': 'Password',
  'signIn.passwordMissing': 'Enter your password.',
  'signIn.showPassword': 'Show the password',
  'signIn.submit': 'Sign in',
  'signIn.title': 'Sign in',
  'signIn.tooManyTries': 'Too many failed sign-ins. You can try again from {time}; nothing is locked.',
  'signIn.forgot': 'Forgot your password?',
  'signIn.locked.ask': 'Ask them to unlock me',
  'signIn.locked.asked': 'Your administrators know that you ask to be unlocked. They answer by mail.',
  'signIn.locked.pass': 'See where you stand and ask to join an account',
  'signIn.passwordSet': 'Your password is set. Sign in with it now.',
  'signIn.register': 'Register',
};
