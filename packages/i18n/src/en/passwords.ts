export const passwords = {
  'newPassword.submit': 'Set new password',
  'newPassword.text': 'For {email}. When you set it, all your open sessions end.',
  'newPassword.title': 'Set a new password',
  'password.hint':
    'At least {min} characters. A few words in a row are easy to remember; symbols and digits are not required.',
  'password.length': '{length} of {min} characters',
  'password.new': 'New password',
  'resetPassword.sent':
    'If {email} signs in here with a password, a link is on its way. It works once, for 60 minutes. No email? Check your spam folder. If you sign in through your organization, its IT department can help.',
  'resetPassword.submit': 'Send link',
  'resetPassword.text': 'Enter your email address. We’ll send you a link to set a new password.',
  'resetPassword.title': 'Forgot your password?',
};
