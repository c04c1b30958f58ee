export const signIn = {
  'signIn.apiReference': 'API reference',
  'signIn.email': 'Email',
  'signIn.emailMissing': 'Enter your email address.',
  'signIn.ended': 'You were signed out. Sign in again to continue.',
  'signIn.locked.administrator':
    'Your password is correct, but an administrator of your account locked your sign-in on {date}.',
  'signIn.locked.contact': 'To be unlocked, contact an administrator:',
  'signIn.locked.directory':
    'Your password is correct, but your organization’s directory locked your sign-in on {date}. Your IT department can unlock it.',
  'signIn.locked.operator':
    'Your password is correct, but the platform operator locked your sign-in on {date}. Contact support to be unlocked.',
  'signIn.locked.title': 'Your sign-in is locked',
  'signIn.locked.unaffiliated':
    'Your password is correct, but your sign-in has been locked since {date}, when you left an account. An administrator of your current account, or of one that adds you, can unlock it.',
  'signIn.password': 'Password',
  'signIn.passwordMissing': 'Enter your password.',
  'signIn.showPassword': 'Show password',
  'signIn.submit': 'Sign in',
  'signIn.title': 'Sign in',
  'signIn.tooManyTries': 'Too many failed sign-ins. Try again after {time}. Your sign-in is not locked.',
  'signIn.forgot': 'Forgot your password?',
  'signIn.locked.ask': 'Ask to be unlocked',
  'signIn.locked.asked':
    'Your administrators have your request. This page shows their answer, and they also answer by email.',
  'signIn.locked.askedOn': 'You asked on {date}.',
  'signIn.locked.pass': 'Continue to my profile',
  'signIn.passwordSet': 'Your password is set. Sign in with it now.',
  'signIn.register': 'Register',
};
