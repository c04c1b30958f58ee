export const registration = {
  'register.accountNumber': 'Account number (optional)',
  'register.accountNumberHint':
    'If your organization gave you one. You confirm it when you finish your registration.',
  'register.sent':
    'We’ve sent an email to {email}. Open the link in it to finish your registration; it works for 24 hours.',
  'register.submit': 'Register',
  'register.text': 'Enter your email address. We’ll email you a link to choose your name and password.',
  'register.title': 'Register',
  'verifyEmail.anotherNumberHint':
    'Enter the current number, or leave this empty and ask later from your profile.',
  'verifyEmail.askToJoin': 'Ask to join the account with the number {number}',
  'verifyEmail.askToJoinHint':
    'The number was entered by the person who asked for this email. Select this only if your organization gave you the number.',
  'verifyEmail.joined': 'Confirmed. You now belong to {account}. Sign in with your password.',
  'verifyEmail.submit': 'Finish registration',
  'verifyEmail.text': 'This link proves that {email} is your address. Enter your name and choose a password.',
  'verifyEmail.title': 'Finish your registration',
  'verifyEmail.tooEarly':
    'Confirmed. {account} did not approve an earlier request from this mailbox. You can ask again from {date}. Sign in: your profile shows how.',
  'verifyEmail.unaffiliated':
    'Confirmed. You do not belong to an account yet. Sign in: your profile explains how to join one.',
  'verifyEmail.waiting':
    'Confirmed. Your request is waiting for approval by {account}. When its administrators decide, this page shows it, and we’ll email you. You can already sign in.',
};
