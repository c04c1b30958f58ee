export const emailChanges = {
  'confirmEmail.acceptInvitation':
    'Confirmed. We’ve sent an email to {email} with a link to set your password. After that, you sign in with this address.',
  'confirmEmail.askForInvitation':
    'Confirmed. To set your password and sign in with {email}, ask an administrator of your account for a new invitation.',
  'confirmEmail.signIn': 'Confirmed. You now sign in with {email}.',
  'confirmEmail.endedRequest':
    'Your request to join {account} has ended because it was based on the domain of the other address. You can ask again on your profile.',
  'confirmEmail.submit': 'Confirm address',
  'confirmEmail.text': 'Once you confirm, your sign-in address is {email}.',
  'confirmEmail.title': 'Confirm your new address',
  'undoEmail.done':
    'Done. You sign in with {email} again. The old password no longer works: we’ve sent you an email with a link to set a new one.',
  'undoEmail.submit': 'Undo change',
  'undoEmail.text':
    'You sign in with {email} again, and everyone who is signed in as you now is signed out. The password stops working; you’ll get a link to set a new one.',
  'undoEmail.title': 'Undo the address change',
};
