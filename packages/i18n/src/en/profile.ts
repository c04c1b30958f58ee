export const profile = {
  'profile.accountNumber': 'Account number',
  'profile.administrators.none':
    '{account} has no administrator at the moment. Support has been told; if it is urgent, open a service request.',
  'profile.administrators.onlyYou': 'You are the only administrator of {account}. Support can help you.',
  'profile.administrators.text': 'Your administrators can unlock you, and change your roles and licenses.',
  'profile.administrators.title': 'Your administrators',
  'profile.licenseGivers': 'These people can assign you a license: {names}.',
  'profile.licenseManagers': 'License Managers can assign you a license, too.',
  'profile.notAffiliated.text':
    'You do not belong to any account, so you have no administrators, roles or licenses. Ask your organization’s administrator to add {email}, or ask to join with its account number.',
  'profile.notAffiliated.title': 'No account',
  'ownAccount.approvalMail': 'Emails about pending approvals',
  'ownAccount.approvalMail.daily': 'Once a day',
  'ownAccount.approvalMail.instant': 'Right away, one for each request',
  'ownAccount.approvalMail.none': 'None',
  'ownAccount.changeEmail': 'Change address',
  'ownAccount.changePassword': 'Change password',
  'ownAccount.currentPassword': 'Current password',
  'ownAccount.emailText':
    'You sign in with {email}. If you change it, we email the new address to confirm it. We also notify the old address; the link in that email undoes the change for 7 days.',
  'ownAccount.emailWaiting': '{email} is not confirmed yet. Open the link in the email that we sent there.',
  'ownAccount.endOthersText':
    'Ending all other sessions also signs your licensing devices out: sign in on each again to get new policies.',
  'ownAccount.endOthers': 'End all other sessions',
  'ownAccount.endSession': 'End',
  'ownAccount.newEmail': 'New address',
  'ownAccount.passwordChanged': 'Password changed. All other sessions have ended.',
  'ownAccount.person': 'Name, country and language',
  'ownAccount.thisSession': 'This session',
  'profile.askDomain': 'Ask to join {account}',
  'profile.askToJoin': 'Ask to join',
  'profile.domainAccount':
    '{account} has verified the domain of your address, so you can ask to join it without an account number.',
  'profile.download': 'Download my data',
  'profile.joinMessage': 'Message to the administrators (optional)',
  'profile.numberHint': 'Your organization’s administrator knows it.',
  'profile.pass':
    'Your sign-in is locked because you no longer belong to an account. For 15 minutes you can see your profile, ask to join an account, download your data and contact support.',
  'profile.pass.member':
    'Your sign-in is locked. For 15 minutes you can see your profile, download your data and contact support. An administrator of your account can unlock it: you can ask for that where you sign in.',
  'profile.rejected': 'Your request to join {account} was not approved.',
  'profile.requestEnded.addressChanged':
    'Your request to join {account} has ended because it was based on the domain of your address before the change. You can ask again right away.',
  'profile.requestEnded.domainMoved':
    'The domain of your address no longer belongs to {account}, so your request to join it has ended. You can ask to join another account right away.',
  'profile.requestEnded.accountClosed':
    'The account {account} was closed, so your request to join it has ended. You can ask to join another account right away.',
  'profile.waiting':
    'Your request to join {account} has been waiting for approval since {date}. Its administrators can see it; we’ll email you when they decide. You do not need to register again.',
  'profile.withdraw': 'Withdraw request',
};
