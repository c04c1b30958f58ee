export const access = {
  'access.title': 'Access to products',
  'access.signIn': 'Sign-in',
  'access.signIn.can': 'Can sign in.',
  'access.signIn.locked': 'Cannot sign in. Lock reason: {reasons}.',
  'access.signIn.accountClosed': 'Cannot sign in: the account is closed.',
  'access.signIn.invited': 'Cannot sign in yet: the invitation has not been accepted.',
  'access.offline': 'Offline',
  'access.offlineUntil': 'Offline until',
  'access.filter.offline': 'Offline now',
  'access.runsOffline.true': 'Can run offline',
  'access.runsOffline.false': 'Cannot run offline',
  'access.offline.until': 'Without contact, products run until {date} at the latest.',
  'access.offline.none': 'No product runs offline: no device has a current policy.',
  'access.offline.accountClosed': 'The account is closed, so the devices get no new policy.',
  'access.offline.locked': 'While this user is locked, their devices get no new policy.',
  'access.none': 'The account has not bought any products.',
  'access.runs.entitlement': 'Can run it: the entitlement is for all users with this country: {country}.',
  'access.runs.license': 'Can run it: holds a license.',
  'access.runs.groups':
    'Can run it: {count, plural, one {the group {groups} allows it} other {the groups {groups} allow it}}.',
  'access.runs.groupsAndLicense':
    'Can run it: {count, plural, one {the group {groups} allows it} other {the groups {groups} allow it}}, and a license is assigned.',
  'access.runs.exception': 'Can run it: an exception allows it.',
  'access.runs.exceptionAndLicense': 'Can run it: an exception allows it, and a license is assigned.',
  'access.runs.until': 'Until {date}.',
  'access.cannot.unaffiliated': 'Cannot run it: belongs to no account.',
  'access.cannot.lastDayOver': 'Cannot run it: the last day of access was {date}.',
  'access.cannot.denied': 'Cannot run it: an exception denies it.',
  'access.cannot.deniedAll': 'Cannot run it: an exception denies all products.',
  'access.cannot.deniedUntil': 'Denied until {date}.',
  'access.cannot.notInGroups':
    'Cannot run it: {count, plural, one {the group {groups} does not allow it} other {none of the groups {groups} allows it}}.',
  'access.cannot.notEntitled': 'Cannot run it: the account has not bought it.',
  'access.cannot.otherCountry':
    'Cannot run it: the account has it for other countries ({countries}), not for this one: {country}.',
  'access.cannot.notBegun': 'Cannot run it yet: its term begins on {date}.',
  'access.cannot.ended': 'Cannot run it: its term ended on {date}.',
  'access.cannot.seatElsewhere':
    'Cannot run it: the license assigned is for another country ({held}), not for this one: {country}. Change the country, or assign a license for this country: the other one then goes back to the pool.',
  'access.cannot.noSeat': 'Cannot run it: it needs a license, and no license is assigned.',
  'access.cannot.noSeatYet':
    'Cannot run it: it needs a license, no license is assigned, and the term only begins on {date}.',
  'access.product.offline': 'Runs offline until {date}.',
  'access.product.stopsAtContact':
    'A device still runs it until its next contact, and until {date} at the latest.',
  'access.whatIf': 'What if …',
  'access.whatIf.hint': 'Shows what would change. Nothing is changed here.',
  'access.whatIf.placeholder': 'Choose a change',
  'access.whatIf.lock': 'I lock them',
  'access.whatIf.unlock': 'I unlock them',
  'access.whatIf.remove': 'I remove them from the account',
  'access.whatIf.deny': 'I deny {product}',
  'access.whatIf.denyAll': 'I deny all products',
  'access.whatIf.endException': 'I end the exception for {product}',
  'access.whatIf.endExceptionAll': 'I end the exception for all products',
  'access.whatIf.country': 'Their entitlement country is {country}',
  'access.whatIf.takeSeat': 'I return their license of {product}',
  'access.whatIf.giveSeat': 'I assign them a license of {product}',
  'access.whatIf.ownHint': 'Shows what would change. Nothing is changed or asked for here.',
  'access.whatIf.own.move': 'I move to {country}',
  'access.whatIf.own.country': 'My entitlement country is {country}',
  'access.whatIf.own.takeSeat': 'I give back my license of {product}',
  'access.whatIf.own.giveSeat': 'I get a license of {product}',
  'access.whatIf.own.leave': 'I leave the account',
  'access.effects': 'What changes',
  'access.effect.none': 'Nothing changes for sign-in and products.',
  'access.effect.signInEnds': 'They can no longer sign in.',
  'access.effect.signInBegins': 'They can sign in again.',
  'access.effect.country': 'The country whose entitlements count changes from {from} to {to}.',
  'access.effect.stops':
    '{products} {count, plural, one {stops} other {stop}} at the device’s next contact, and on {date} at the latest.',
  'access.effect.stopsNow':
    '{products} {count, plural, one {stops} other {stop}} right away: no device can run {count, plural, one {it} other {them}} offline.',
  'access.effect.runsOut':
    '{products} {count, plural, one {keeps} other {keep}} running on their devices until {date}, then {count, plural, one {stops} other {stop}}.',
  'access.effect.runsOutNow': 'Nothing keeps running: no device can run a product offline right now.',
  'access.effect.begins':
    '{products} {count, plural, one {works} other {work}} after the next policy refresh.',
  'access.effect.beginsAfterSignIn':
    '{products} {count, plural, one {works} other {work}} after signing in again on the device.',
  'access.onMany.runsOut':
    '{running, number} of these {of, number} users can run products offline now. After the lock, their devices run them until {date} at the latest.',
  'access.onMany.stops':
    '{running, number} of these {of, number} users can run products offline now. Their devices stop at their next contact, on {date} at the latest.',
  'access.onMany.loses':
    '{count, plural, one {# user can run it now and loses it} other {# users can run it now and lose it}}: {products}.',
  'access.onMany.gains':
    '{count, plural, one {# user cannot run it now and gains it} other {# users cannot run it now and gain it}}: {products}.',
  'access.onOne.loses': '{name} can run it now and loses it: {products}.',
  'access.onOne.gains': '{name} cannot run it now and gains it: {products}.',
  'access.onMany.nothing': 'Right now this changes nothing about what they can run.',
  'access.onMany.offline':
    'Devices stop at their next contact. One that stays offline runs until {date} at the latest.',
  'access.onMany.online': 'Devices stop at their next contact.',
};
