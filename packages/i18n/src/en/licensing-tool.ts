const help = {
  'tool.help.title': 'Roster licensing tool {version}: runs products with the licenses of your account.',
  'tool.help.usage': 'Usage: node roster-licensing.mjs command [options]',
  'tool.help.commands': 'Commands',
  'tool.help.options': 'Options',
  'tool.help.exits': 'Exit codes',
  'tool.help.signIn': 'Sign in on this device. --device shows a code to enter on another one.',
  'tool.help.status': 'Show who is signed in, what may run, and until when.',
  'tool.help.refresh': 'Get a new policy from the portal (Refresh policy).',
  'tool.help.check': 'Say whether a product may run, and until when.',
  'tool.help.run': 'Check the product, run the command, and report the usage.',
  'tool.help.usageCommand': 'Show the usage that is waiting, and send it.',
  'tool.help.signOut': 'Sign this device out.',
  'tool.help.help': 'Show this text.',
  'tool.help.feature': 'The feature of the product that is needed.',
  'tool.help.offline': 'Do not contact the portal (check, run, usage).',
  'tool.help.discardUsage': 'Give up usage that the portal cannot take yet (sign-out, sign-in).',
  'tool.help.json': 'Answer as JSON, for scripts.',
  'tool.help.language': 'Answer in English, Spanish or German (en, es, de).',
  'tool.help.version': 'Show the version.',
  'tool.help.exit.ok': 'Done.',
  'tool.help.exit.failed': 'Something went wrong.',
  'tool.help.exit.usage': 'The command was not typed correctly.',
  'tool.help.exit.notSignedIn': 'No one is signed in on this device.',
  'tool.help.exit.notAllowed': 'Not allowed.',
  'tool.help.exit.ranOut': 'The policy has run out.',
  'tool.help.exit.portalAway': 'The portal did not respond.',
  'tool.help.exit.untrusted': 'The clock, the policy or a file cannot be trusted.',
  'tool.help.exit.run': '“run” otherwise ends with the exit code of its command.',
};

const results = {
  'tool.signIn.opening': 'Your browser opens to sign in to {portal}. If it does not, open this address:',
  'tool.signIn.code':
    'On any device, open {address} and enter the code {code}. It is valid for {minutes} minutes.',
  'tool.signIn.compare':
    'The page in the portal shows this device as {name}, {platform}, with the thumbprint {thumbprint}. Allow it only if it does.',
  'tool.signIn.codeLink': 'With this link you only compare the code instead of typing it: {address}',
  'tool.signIn.done': 'Signed in as {name} ({email}) on this device: {device}.',
  'tool.signOut.done': 'This device is signed out.',
  'tool.signOut.unread':
    'The sign-in of this device could not be read, so it was only forgotten here. If the portal still lists the device, sign it out there, on the profile of its user.',
  'tool.signOut.usageLeft':
    '{count, plural, one {# use} other {# uses}} could not be reported. {count, plural, one {It is} other {They are}} sent if the same user signs in on this device again.',
  'tool.callback.allowed': 'This device is being signed in',
  'tool.callback.refused': 'This device was not signed in',
  'tool.callback.close': 'You can close this tab and go back to the licensing tool.',
  'tool.refresh.done': 'Your policy is up to date: version {version}.',
  'tool.status.user': 'Signed in: {name} ({email})',
  'tool.status.account': 'Account: {account}',
  'tool.status.noAccount': 'Account: none',
  'tool.status.device': 'Device: {device}, thumbprint {thumbprint}',
  'tool.status.portal': 'Signed in to: {portal}',
  'tool.status.policy': 'Policy: version {version}, refreshed on {at, date, long} at {at, time, short}',
  'tool.status.none': 'Nothing may run on this device.',
  'tool.status.signedOut': 'This device was signed out in the portal. Nothing may run on it.',
  'tool.status.removed':
    'You no longer belong to the account of this policy. Nothing may run on this device.',
  'tool.status.denied': 'An administrator denied you access to products that were on this device.',
  'tool.status.noLonger':
    'You no longer have these products, which were on this device: {products}. A license was returned, a term is over, or your group or country changed.',
  'tool.product.runs': '{product} may run until {until, date, long}, {until, time, short}, also offline.',
  'tool.product.ranOut': '{product} has not been allowed since {until, date, long}, {until, time, short}.',
  'tool.warning.endsSoon':
    'Only {days, plural, =0 {hours are} one {# day is} other {# days are}} left for {product}. Connect this device to the portal and run “refresh” before {until, date, long}, {until, time, short}, or it stops.',
  'tool.warning.locked':
    'Your sign-in has been locked since {since, date, long}. Until you are unlocked there is no new policy, and each product runs only until its date.',
  'tool.warning.closed':
    'The account {account} was closed on {since, date, long}. There is no new policy, and each product runs only until its date.',
  'tool.warning.signInAgain':
    'To get a new policy, sign in again: run “sign-in”. Until then, each product runs only until its date.',
  'tool.warning.clockAhead':
    'The clock of this device differs from the portal’s by {minutes, plural, one {# minute} other {# minutes}}. Correct it, or products may stop too early.',
  'tool.usage.waiting':
    '{count, plural, =0 {No usage is waiting to be sent.} one {# use is waiting to be sent.} other {# uses are waiting to be sent.}}',
  'tool.usage.goingOn':
    '{count, plural, one {# product is running right now.} other {# products are running right now.}}',
  'tool.usage.sent':
    '{count, plural, =0 {There was no usage to send.} one {# use was sent.} other {# uses were sent.}}',
  'tool.usage.refused':
    'The portal did not count the use of {product} on {at, date, long}, {at, time, short}.',
  'tool.usage.refused.policyUnknown': 'It names a policy that no device of yours has received.',
  'tool.usage.refused.productNotInPolicy': 'The policy that it names does not include the product.',
  'tool.usage.refused.inTheFuture': 'Its time is more than a week ahead. Correct the clock of this device.',
  'tool.usage.refused.tooOld': 'It began more than 90 days ago. Connect this device more often.',
  'tool.usage.refused.endsBeforeItStarts': 'It ends before it begins. Correct the clock of this device.',
  'tool.usage.refused.unknown': 'This version of the tool does not know the reason ({code}).',
  'tool.usage.refused.later':
    'The portal does not count the use of {product} on {at, date, long}, {at, time, short}, yet: by its clock that time has not come. It is kept, and sent again. Correct the clock of this device.',
  'tool.usage.kept': 'The usage of {product} is kept on this device and sent as soon as the portal responds.',
  'tool.usage.notNoted':
    'The end of this use of {product} could not be saved. It is reported with the last time that was saved.',
  'tool.licenseGivers': 'Who can assign you a license: {names}{more, plural, =0 {.} other { and # more.}}',
  'tool.administrators': 'Administrators who can help: {names}.',
  'tool.administrators.none': 'No administrator is known here. Contact the support of your organization.',
};

const refusals = {
  'tool.no.unexpected': 'Something unexpected happened: {message}. Nothing was lost. Try again.',
  'tool.no.busy':
    'Another licensing tool has been busy for a minute. If none is running, delete {path}, then try again.',
  'tool.no.folderFailed':
    'The file {path} cannot be read or written ({code}). Check its permissions and the free disk space.',
  'tool.no.commandNotFound': 'The command {command} could not be started. Check its name and path.',
  'tool.no.signInTimedOut':
    'No one finished the sign-in in the browser within ten minutes. Run “sign-in” again.',
  'tool.no.refusedByPortal':
    'The portal refused this for a reason that this version of the tool does not know ({code}). Download the current version from the portal, or contact an administrator of your account.',
  'tool.no.usageGoingOn':
    '{count, plural, one {# product is} other {# products are}} running on this device, and the use is reported with this sign-in. Close {count, plural, one {it} other {them}}, then try again. After a crash, wait 15 minutes.',
  'tool.no.usageWaiting':
    '{count, plural, one {# use} other {# uses}} could not be sent yet because the clock of this device was ahead. {count, plural, one {It is} other {They are}} reported with this sign-in. Try again after {until, date, long}, {until, time, short}, or give {count, plural, one {it} other {them}} up: add --discard-usage.',
  'tool.no.unknownCommand': '{word} is not a command of the licensing tool. “help” lists the commands.',
  'tool.no.unknownOption':
    'The option {word} does not exist here, or its value is missing. “help” lists the options.',
  'tool.no.unexpectedWord': 'This command does not take {word}. “help” shows how to type it.',
  'tool.no.productMissing':
    'Say which product, for example: check “Beam Designer”. “status” lists the products.',
  'tool.no.commandMissing':
    'Say which command to run after two dashes, for example: run “Beam Designer” -- beam.',
  'tool.no.portalMissing': 'Say which portal, for example: sign-in --portal https://portal.example.org.',
  'tool.no.portalInvalid': '{address} cannot be the address of a portal. It begins with https://.',
  'tool.no.languageUnknown': 'The language {language} is not available. Choose en, es or de.',
  'tool.no.notSignedIn': 'No one is signed in on this device. Run “sign-in” first.',
  'tool.no.signedOut':
    'This device was signed out in the portal, so nothing may run on it. Run “sign-in” to sign in again.',
  'tool.no.signInAgain':
    'The portal asks you to sign in again before it gives a new policy. Run “sign-in”. What may run now runs until its date.',
  'tool.no.tokenReused':
    'This device was signed out because its sign-in was used twice, for example by a copy of its folder. If you did not copy it, tell an administrator. Run “sign-in” to sign in again.',
  'tool.no.deviceUnknown': 'The portal {portal} does not know this device. Run “sign-in” again.',
  'tool.no.refusedByUser':
    'The sign-in was refused in the portal. If you did not expect that, run “sign-in” again.',
  'tool.no.codeExpired': 'The code was not entered in time. Run “sign-in --device” to get a new one.',
  'tool.no.tooManyDevices':
    'You already have as many devices as you may have. Sign one out on your profile in the portal, then run “sign-in” again.',
  'tool.no.keyKnown':
    'This device belongs to another user of the portal. Run “sign-out” first, then “sign-in”.',
  'tool.no.lockedSignIn':
    'Your sign-in is locked, so this device cannot be signed in. Sign in to {portal} in a browser: it says since when, and who can unlock you.',
  'tool.no.closedSignIn':
    'Your account was closed, so this device cannot be signed in. Its Account Administrators can still sign in to {portal} in a browser to read and export data.',
  'tool.no.locked':
    'Your sign-in has been locked since {since, date, long}, so there is no new policy. {until, select, none {Nothing may run on this device.} other {What is on this device runs until {untilAt, date, long}, {untilAt, time, short}.}}',
  'tool.no.closed':
    'The account {account} was closed on {since, date, long}, so there is no new policy. {until, select, none {Nothing may run on this device.} other {What is on this device runs until {untilAt, date, long}, {untilAt, time, short}.}}',
  'tool.no.removed': 'You no longer belong to the account of this policy, so nothing may run on this device.',
  'tool.no.denied': 'An administrator denied you access to {product}, so it may not run.',
  'tool.no.noLonger':
    'You no longer have {product}, so it may not run: your license was returned, its term is over, or your group or country changed.',
  'tool.no.notInPolicy': 'Your policy does not include {product}. It includes: {products}.',
  'tool.no.noProducts': 'Your policy includes no product, so {product} may not run.',
  'tool.no.featureMissing': 'Your policy includes {product}, but not its feature {feature}.',
  'tool.no.ranOut':
    '{product} could run until {until, date, long}, {until, time, short}. Run “refresh” on a device that is connected to the portal.',
  'tool.no.portalAway':
    'The portal {portal} did not respond. What may run goes on until its date, and usage is kept. Check your connection, then try again.',
  'tool.no.portalNotFound':
    'The address {portal} is not known here. Check how it is written, and your connection, for example to the network of your organization. What may run goes on until its date, and usage is kept.',
  'tool.no.proxyUnused':
    'The portal {portal} did not respond. A proxy is set on this device (HTTPS_PROXY), but not used: that needs Node.js 24 or newer and NODE_USE_ENV_PROXY=1. What may run goes on until its date, and usage is kept.',
  'tool.no.notAPortal':
    'What responded at {portal} is not Roster, perhaps the sign-in page of a network. Connect to the network first, then try again.',
  'tool.no.tooManyRequests':
    'The portal was asked too often. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  'tool.no.answerLost':
    'The portal had already answered this request, but the answer was lost on its way. Try again.',
  'tool.no.signInLost':
    'The portal has already let this device in, but its answer was lost on its way. Run “sign-in” again.',
  'tool.no.clockSetBack':
    'The clock of this device was set back: it has already shown {latestSeen, date, long}, {latestSeen, time, short}. Nothing runs until the clock is right. Correct it, or run “refresh”.',
  'tool.no.clockWrong':
    'The clock of this device is wrong, and the portal cannot accept what it signs. Correct it, then try again.',
  'tool.no.clockAhead':
    'The clock of this device is {hours, plural, one {# hour} other {# hours}} ahead of the portal’s, so by this clock your policy is over already. Correct the clock, then try again.',
  'tool.no.notTrusted':
    'The certificate of {portal} is not trusted here ({code}), so nothing was sent. If your organization inspects connections, set NODE_EXTRA_CA_CERTS to the file with its certificate. Otherwise check the address, and the clock of this device.',
  'tool.no.documentInvalid':
    'The policy was changed by something other than the portal {portal}, so it does not count. Run “refresh” to get a new one.',
  'tool.no.keyUnknown':
    'The policy is signed with a key that no known key of {portal} vouches for, so it does not count. If the portal was set up again, run “sign-in”.',
  'tool.no.otherPortal':
    'The policy comes from {other}, but this device is signed in to {portal}. Run “sign-in --portal {other}” if you trust it.',
  'tool.no.otherDevice':
    'The policy was issued for another device, so it does not count here. Run “refresh” to get one for this device.',
  'tool.no.otherKey':
    'The policy belongs to the key of another device, so it does not count here. Run “sign-in” again.',
  'tool.no.older':
    'The portal {portal} sent an older policy than the one on this device, so the newer one stays. Run “refresh” again later. If nothing changes, tell an administrator.',
  'tool.no.fileUnreadable': 'The file {file} is damaged. Run “sign-in” to make it again.',
  'tool.no.fileChanged':
    'The file {file} was changed by something other than the licensing tool. Run “sign-in” to make it again.',
  'tool.no.folderOther':
    'In the place of {path} there is something else, such as a link or a folder. Put it somewhere else, then try again.',
  'tool.no.folderNotOwn':
    '{path} belongs to another user of this computer, so the licensing tool does not use it. Sign in with a folder of your own.',
  'tool.no.folderOpen':
    'Other users of this computer can write to {path}. Take that permission away (chmod go-w), then try again.',
};

export const licensingTool = { ...help, ...results, ...refusals };
