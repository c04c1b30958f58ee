import type { MailWords } from '../en/mails.ts';

export const mails = {
  signature: 'Roster',
  'signInLocked.subject': 'Ihre Anmeldung wurde gesperrt',
  'signInLocked.body':
    'Guten Tag {name},\n\nIhre Anmeldung wurde am {lockedAt, date, long} um {lockedAt, time, short} Uhr von einem Administrator von {accountName} gesperrt. Alle Ihre Sitzungen sind beendet; bis zur Entsperrung können Sie sich nicht anmelden.\n\nWenden Sie sich zum Entsperren an einen Administrator von {accountName}: {administrators}.',
  'signInUnlocked.subject': 'Sie können sich wieder anmelden',
  'signInUnlocked.action': 'Anmelden',
  'signInUnlocked.body':
    'Guten Tag {name},\n\nIhre Anmeldung wurde am {unlockedAt, date, long} um {unlockedAt, time, short} Uhr von einem Administrator von {accountName} entsperrt. Sie können sich wieder mit Ihrem bisherigen Passwort anmelden:\n{signInPage}',
  'lockedByOperator.subject': 'Ihre Anmeldung wurde gesperrt',
  'lockedByOperator.action': 'Support kontaktieren',
  'lockedByOperator.body':
    'Guten Tag {name},\n\nIhre Anmeldung wurde am {lockedAt, date, long} um {lockedAt, time, short} Uhr vom Plattformbetreiber gesperrt. Alle Ihre Sitzungen sind beendet; bis zur Entsperrung können Sie sich nicht anmelden.\n\nWenden Sie sich zum Entsperren an den Support:\n{supportPage}',
  'unlockedByOperator.subject': 'Sie können sich wieder anmelden',
  'unlockedByOperator.action': 'Anmelden',
  'unlockedByOperator.body':
    'Guten Tag {name},\n\nIhre Anmeldung wurde am {unlockedAt, date, long} um {unlockedAt, time, short} Uhr vom Plattformbetreiber entsperrt. Sie können sich wieder mit Ihrem bisherigen Passwort anmelden:\n{signInPage}',
  'invitation.subject': 'Sie sind zu {accountName} eingeladen',
  'invitation.action': 'Passwort festlegen',
  'invitation.body':
    'Guten Tag {name},\n\n{inviterName} hat Sie zu {accountName} hinzugefügt. Legen Sie Ihr Passwort fest, um sich anzumelden:\n{acceptUrl}\n\nDer Link gilt einmal und bis zum {acceptUntil, date, long} um {acceptUntil, time, short} Uhr. Ist er abgelaufen, bietet er Ihnen einen neuen an.\n\nWenn {accountName} nicht Ihre Organisation ist, teilen Sie es uns hier mit; Sie werden dann sofort entfernt:\n{leaveUrl}',
  'addedToAccount.subject': 'Sie gehören jetzt zu {accountName}',
  'addedToAccount.action': 'Anmelden',
  'addedToAccount.body':
    'Guten Tag {name},\n\n{inviterName} hat Sie zu {accountName} hinzugefügt. Sie melden sich wie bisher mit Ihrer Adresse und Ihrem Passwort an:\n{signInPage}\n\n{locked, select, yes {Ihre Anmeldung ist noch gesperrt; ein Administrator von {accountName} kann sie entsperren.} other {}}\n\nAktualisieren Sie auf jedem Rechner, auf dem Sie Produkte nutzen, einmal Ihre Richtlinie, damit sie die Lizenzen von {accountName} finden.\n\nWenn {accountName} nicht Ihre Organisation ist, teilen Sie es uns hier mit; Sie werden dann sofort entfernt:\n{leaveUrl}',
  'passwordReset.subject': 'Legen Sie ein neues Passwort fest',
  'passwordReset.action': 'Neues Passwort festlegen',
  'passwordReset.body':
    'Guten Tag {name},\n\n{byAdministrator, select, yes {ein Administrator Ihres Kontos hat Ihnen diesen Link gesendet.} undo {Ihre Anmeldeadresse wurde auf diese zurückgesetzt; das bisherige Passwort gilt deshalb nicht mehr.} other {jemand, hoffentlich Sie, hat ein neues Passwort angefordert.}} Legen Sie es hier fest:\n{resetUrl}\n\nDer Link gilt einmal und bis zum {resetUntil, date, long} um {resetUntil, time, short} Uhr. Danach bietet er Ihnen einen neuen an. Sobald Sie das neue Passwort festlegen, enden alle offenen Sitzungen.\n\n{byAdministrator, select, yes {Wenn Sie kein neues Passwort brauchen, können Sie diese E-Mail ignorieren.} undo {Haben Sie die Änderung nicht zurückgenommen, sagen Sie es einem Administrator Ihres Kontos.} other {Waren Sie es nicht, können Sie diese E-Mail ignorieren: Ihr Passwort bleibt, wie es ist.}}',
  'passwordChanged.subject': 'Ihr Passwort wurde geändert',
  'passwordChanged.action': 'Neues Passwort anfordern',
  'passwordChanged.body':
    'Guten Tag {name},\n\nIhr Passwort wurde am {changedAt, date, long} um {changedAt, time, short} Uhr geändert. Alle anderen Sitzungen sind beendet.\n\nWaren Sie es nicht, informieren Sie einen Administrator Ihres Kontos und fordern Sie sofort ein neues Passwort an:\n{resetPage}',
  'emailVerification.subject': 'Bestätigen Sie Ihre Adresse',
  'emailVerification.action': 'Adresse bestätigen',
  'emailVerification.body':
    'Guten Tag,\n\njemand, hoffentlich Sie, möchte sich mit dieser Adresse registrieren. Bestätigen Sie sie hier, geben Sie Ihren Namen an und legen Sie ein Passwort fest:\n{verifyUrl}\n\nDer Link gilt einmal und bis zum {verifyUntil, date, long} um {verifyUntil, time, short} Uhr.\n\nWaren Sie es nicht, können Sie diese E-Mail ignorieren: Ohne Ihre Bestätigung kann sich niemand mit Ihrer Adresse anmelden.',
  'invitationNeeded.subject': 'Bitten Sie um eine Einladung',
  'invitationNeeded.body':
    'Guten Tag,\n\njemand, hoffentlich Sie, möchte sich mit dieser Adresse registrieren oder ein Passwort festlegen. Sie wurden bereits einem Konto hinzugefügt, aber es gibt keine Einladung, mit der Sie Ihr erstes Passwort festlegen können.\n\nBitten Sie einen Administrator Ihrer Organisation, Ihnen die Einladung zu senden. Sie stehen dort in der Benutzerliste.\n\nWaren Sie es nicht, können Sie diese E-Mail ignorieren: Es wurde nichts geändert.',
  'alreadyRegistered.subject': 'Sie sind bereits registriert',
  'alreadyRegistered.action': 'Anmelden',
  'alreadyRegistered.body':
    'Guten Tag {name},\n\njemand, hoffentlich Sie, wollte sich mit dieser Adresse registrieren. Sie ist bereits registriert; Sie können sich anmelden:\n{signInPage}\n\nWenn Sie das Passwort nicht mehr wissen, legen Sie ein neues fest:\n{resetPage}\n\nWaren Sie es nicht, können Sie diese E-Mail ignorieren: Es wurde nichts geändert.',
  'approvalAsked.subject': '{userName} möchte {accountName} beitreten',
  'approvalAsked.action': 'Anfragen ansehen',
  'approvalAsked.body':
    'Guten Tag {name},\n\n{userName} ({userEmail}) hat sich registriert und wartet auf die Genehmigung, {accountName} beizutreten. Entscheiden Sie hier:\n{approvalsPage}\n\nWie oft Sie solche E-Mails erhalten, wählen Sie unter „Meine Einstellungen“:\n{settingsPage}',
  'approvalDigest.subject':
    '{count, plural, one {# Person wartet} other {# Personen warten}} auf den Beitritt zu {accountName}',
  'approvalDigest.action': 'Anfragen ansehen',
  'approvalDigest.body':
    'Guten Tag {name},\n\n{count, plural, one {# Person wartet} other {# Personen warten}} auf die Genehmigung, {accountName} beizutreten, {fresh, plural, =0 {keine davon} one {# davon} other {# davon}} seit gestern. Entscheiden Sie hier:\n{approvalsPage}\n\nWie oft Sie solche E-Mails erhalten, wählen Sie unter „Meine Einstellungen“:\n{settingsPage}',
  'approvalUntouched.subject': 'Beitrittsanfragen warten seit 14 Tagen',
  'approvalUntouched.action': 'Anfragen ansehen',
  'approvalUntouched.body':
    'Guten Tag {name},\n\n{count, plural, one {# Anfrage} other {# Anfragen}}, {accountName} beizutreten, {count, plural, one {wartet} other {warten}} seit 14 Tagen auf eine Entscheidung. Diese Erinnerung senden wir einmal, an alle Kontoadministratoren:\n{approvalsPage}',
  'requestApproved.subject': 'Sie gehören jetzt zu {accountName}',
  'requestApproved.action': 'Mein Profil öffnen',
  'requestApproved.body':
    'Guten Tag {name},\n\nIhre Anfrage wurde genehmigt: Sie gehören jetzt zu {accountName}. {locked, select, yes {Ihre Anmeldung ist noch gesperrt; ein Administrator von {accountName} kann sie entsperren. Melden Sie sich danach mit der Adresse und dem Passwort an, mit denen Sie sich registriert haben.} other {Melden Sie sich mit der Adresse und dem Passwort an, mit denen Sie sich registriert haben.}} Ihr Profil zeigt Ihre Rollen und Ihre Administratoren:\n{profilePage}',
  'requestRejected.subject': 'Ihre Beitrittsanfrage an {accountName}',
  'requestRejected.action': 'Mein Profil öffnen',
  'requestRejected.body':
    'Guten Tag {name},\n\nein Administrator von {accountName} hat Ihre Beitrittsanfrage nicht genehmigt.{hasReason, select, yes { Der Grund: {reason}} other {}}\n\nSie müssen sich nicht noch einmal registrieren. Ab dem {askAgainAt, date, long} um {askAgainAt, time, short} Uhr können Sie in Ihrem Profil erneut anfragen:\n{profilePage}',
  'mayAskAgain.subject': 'Sie können den Beitritt zu {accountName} erneut anfragen',
  'mayAskAgain.action': 'Mein Profil öffnen',
  'mayAskAgain.body':
    'Guten Tag {name},\n\nein Administrator von {accountName} hat Ihnen erlaubt, den Beitritt sofort erneut anzufragen. Das tun Sie in Ihrem Profil:\n{profilePage}',
  'requestEnded.subject': 'Ihre Beitrittsanfrage an {accountName} ist beendet',
  'requestEnded.action': 'Mein Profil öffnen',
  'requestEnded.body':
    'Guten Tag {name},\n\n{because, select, accountClosed {das Konto {accountName} wurde geschlossen; damit ist Ihre Beitrittsanfrage beendet.} other {die Domain Ihrer Adresse gehört nicht mehr zu {accountName}; damit ist Ihre Beitrittsanfrage dort beendet.}} {moved, select, yes {Die Domain gehört jetzt zu {newAccountName}, und Ihre Anfrage wartet dort. Sie müssen nichts tun. Ihr Profil zeigt sie:} other {Sie müssen sich nicht noch einmal registrieren. In Ihrem Profil können Sie sofort den Beitritt zu einem anderen Konto anfragen:}}\n{profilePage}',
  'emailChange.subject': 'Bestätigen Sie Ihre neue Adresse',
  'emailChange.action': 'Adresse bestätigen',
  'emailChange.body':
    'Guten Tag,\n\njemand, hoffentlich Sie, möchte sich künftig mit dieser Adresse anmelden. Bestätigen Sie sie hier:\n{confirmUrl}\n\nDer Link gilt einmal und bis zum {confirmUntil, date, long} um {confirmUntil, time, short} Uhr. {signIn, select, oldAddress {Bis zur Bestätigung melden Sie sich mit der alten Adresse an.} setPassword {Nach der Bestätigung legen Sie ein Passwort fest, mit einem Link aus einer weiteren E-Mail an diese Adresse.} other {Bis zur Bestätigung bleibt es bei der alten Adresse.}}\n\nWaren Sie es nicht, können Sie diese E-Mail ignorieren.',
  'emailChanged.subject': 'Ihre Anmeldeadresse wurde geändert',
  'emailChanged.action': 'Änderung zurücknehmen',
  'emailChanged.body':
    'Guten Tag {name},\n\nIhre Anmeldeadresse ist jetzt {newEmail}. Diese E-Mail ging an Ihre alte Adresse.\n\nWaren Sie es nicht, nehmen Sie die Änderung bis zum {undoUntil, date, long} um {undoUntil, time, short} Uhr zurück. Alle, die unter Ihrem Namen angemeldet sind, werden dann abgemeldet:\n{undoUrl}',
  'administratorMade.subject': '{userName} ist jetzt Kontoadministrator',
  'administratorMade.body':
    'Guten Tag {name},\n\n{userName} ist jetzt Kontoadministrator von {accountName} und darf alles, was Sie dürfen. Diese E-Mail erhalten alle Kontoadministratoren.',
  'questionAsked.subject': 'Neue Anfrage von {userName}',
  'questionAsked.action': 'Anfrage beantworten',
  'questionAsked.body':
    'Guten Tag {name},\n\n{userName} von {accountName} {kind, select, unlock {möchte entsperrt werden} role {möchte eine Rolle} country {möchte ein anderes Land der Nutzungsrechte} license {möchte eine Lizenz für ein Produkt} other {möchte aus dem Konto austreten}}. Antworten Sie hier:\n{requestsPage}',
  'questionAnswered.subject':
    '{granted, select, yes {Genehmigt:} closed {Geschlossen:} other {Abgelehnt:}} {kind, select, unlock {Ihre Anfrage zur Entsperrung} role {Ihre Anfrage zu einer Rolle} country {Ihre Anfrage zum Land der Nutzungsrechte} license {Ihre Anfrage nach einer Lizenz} other {Ihre Anfrage zum Austritt}}',
  'questionAnswered.body':
    'Guten Tag {name},\n\n{granted, select, yes {ein Administrator von {accountName} hat Ihre Anfrage genehmigt} closed {das Konto {accountName} wurde geschlossen; Ihre Anfrage kann nicht mehr beantwortet werden} other {ein Administrator von {accountName} hat Ihre Anfrage abgelehnt}}: {kind, select, unlock {Entsperrung} role {eine Rolle} country {ein anderes Land der Nutzungsrechte} license {eine Lizenz für ein Produkt} other {Austritt aus dem Konto}}.{hasMessage, select, yes { Die Antwort: {message}} other {}}',
  'refreshPolicy.subject': 'Aktualisieren Sie Ihre Richtlinie',
  'refreshPolicy.body':
    'Guten Tag {name},\n\nein Administrator von {accountName} bittet Sie, Ihre Richtlinie zu aktualisieren: Ihr Rechner hat vielleicht noch die eines früheren Kontos. Rufen Sie im Lizenzwerkzeug von Roster „refresh“ auf; in einem anderen suchen Sie „Richtlinie aktualisieren“. Die Produkte finden dann die Lizenzen von {accountName}.',
  'userLeft.subject': 'Ausgetreten: {userName} gehört nicht zu {accountName}',
  'userLeft.body':
    'Guten Tag {name},\n\n{userName} ({userEmail}) hat mitgeteilt, nicht zu {accountName} zu gehören. Die Person wurde sofort entfernt. War das ein Irrtum, fügen Sie sie erneut hinzu.',
  'administratorLost.subject':
    '{how, select, locked {Gesperrt:} removed {Entfernt:} released {Ausgetreten:} withdrawn {Einladung zurückgezogen:} other {Kein Kontoadministrator mehr:}} {userNames}',
  'administratorLost.body':
    'Guten Tag {name},\n\n{how, select, locked {ein Kontoadministrator von {accountName} wurde gesperrt} removed {ein Kontoadministrator wurde aus {accountName} entfernt} released {ein Kontoadministrator ist auf eigenen Wunsch aus {accountName} ausgetreten} withdrawn {die Einladung eines Kontoadministrators von {accountName} wurde zurückgezogen} other {ein Kontoadministrator von {accountName} hat diese Rolle nicht mehr}}: {userNames}. Diese E-Mail erhalten alle Kontoadministratoren.',
  'removedFromAccount.subject': 'Sie gehören nicht mehr zu {accountName}',
  'removedFromAccount.body':
    'Guten Tag {name},\n\nSie wurden aus {accountName} entfernt. Ihre Rollen, Gruppen und Lizenzen dort sind beendet, und Sie wurden überall abgemeldet.\n\nSie bleiben registriert: Eine andere Organisation kann Sie mit dieser Adresse hinzufügen. Wenn Sie das für einen Irrtum halten, wenden Sie sich an die Administratoren von {accountName}; sie können Sie 30 Tage lang wiederherstellen.',
  'entitlementsEnd.subject':
    '{days, plural, =-1 {Nutzungsrechte sind beendet} =0 {Nutzungsrechte enden heute} one {Nutzungsrechte enden morgen} other {Nutzungsrechte enden in # Tagen}}: {products}',
  'entitlementsEnd.action': 'Nutzungsrechte öffnen',
  'entitlementsEnd.body':
    'Guten Tag {name},\n\ndiese Nutzungsrechte von {accountName} {days, plural, =-1 {endeten} other {enden}} am {endsOn, date, long} um {endsOn, time, short} Uhr: {products}. {days, plural, =-1 {Ihr letzter Tag ist vorbei.} =0 {Heute ist ihr letzter Tag.} other {Bis dahin {days, plural, one {bleibt # Tag} other {bleiben # Tage}}.}}\n\nDanach geben sie niemandem mehr Zugriff auf diese Produkte, auch nicht offline. Zum Verlängern wenden Sie sich an Ihren Lieferanten. Was für wen endet, sehen Sie hier:\n{entitlementsPage}',
  'accessEndHeld.subject': '{userName}: Zugang abgelaufen, Entfernen nicht möglich',
  'accessEndHeld.action': 'Benutzer öffnen',
  'accessEndHeld.body':
    'Guten Tag {name},\n\nder letzte Zugangstag von {userName} in {accountName} ist vorbei. {because, select, contact {Dieser Benutzer ist Lieferkontakt und wurde deshalb gesperrt, aber nicht entfernt: Jemand muss Lizenzen, Verlängerungen und Rechnungen erhalten.} administrator {Dieser Benutzer wurde Kontoadministrator, nachdem ein Co-Administrator den Tag festgelegt hatte; deshalb ist nichts geschehen.} other {Dieser Benutzer ist der letzte Kontoadministrator, der sich anmelden kann; deshalb ist nichts geschehen.}} {because, select, administrator {Entfernen Sie den Benutzer selbst aus dem Konto oder ändern Sie den letzten Zugangstag.} other {Bestimmen Sie, wer übernimmt; danach wird der Benutzer automatisch entfernt.}}\n{usersPage}',
  'serviceRequestOpened.subject': 'Serviceanfrage {number}: {subject}',
  'serviceRequestOpened.action': 'Anfrage beantworten',
  'serviceRequestOpened.body':
    'Guten Tag {name},\n\n{requester} ({accountName}) wartet auf Ihre Antwort:\n{requestPage}',
  'serviceRequestReceived.subject': 'Wir haben Ihre Serviceanfrage {number} erhalten',
  'serviceRequestReceived.body':
    'Guten Tag,\n\nwir haben Ihre Anfrage „{subject}“ erhalten. Sie hat die Nummer {number}. Wir antworten an diese Adresse.\n\nWaren Sie es nicht, können Sie diese E-Mail ignorieren.',
  'serviceRequestAnswered.subject':
    '{by, select, support {Antwort auf} other {Nachricht zu}} Serviceanfrage {number}: {subject}',
  'serviceRequestAnswered.action':
    '{signedIn, select, yes {Lesen und antworten} other {Neue Anfrage stellen}}',
  'serviceRequestAnswered.body':
    'Guten Tag {name},\n\n{by, select, support {der Support hat Ihre Anfrage {number} beantwortet} other {{byName} hat in Ihrer Anfrage {number} geschrieben}}:\n\n{text}\n\n{signedIn, select, yes {Hier lesen Sie die ganze Unterhaltung und können antworten:} other {Um zu antworten, stellen Sie eine neue Anfrage und geben Sie diese Nummer an:}}\n{requestPage}',
  'serviceRequestClosed.subject': 'Serviceanfrage {number} ist geschlossen: {subject}',
  'serviceRequestClosed.action': 'Hilfe erhalten',
  'serviceRequestClosed.body':
    'Guten Tag {name},\n\n{by, select, support {der Support} other {{byName}}} hat Ihre Anfrage {number} geschlossen. Wenn Sie noch Hilfe brauchen, stellen Sie eine neue Anfrage und geben Sie diese Nummer an:\n{requestPage}',
  'newDevice.subject': 'Neue Anmeldung mit {device}',
  'newDevice.action': 'Neues Passwort festlegen',
  'newDevice.body':
    'Guten Tag {name},\n\nam {signedInAt, date, long} um {signedInAt, time, short} Uhr hat sich jemand mit Ihrer Adresse und Ihrem Passwort auf einem Gerät angemeldet, das wir noch nicht kannten: {device}.\n\nWaren Sie es, können Sie diese E-Mail ignorieren; ab jetzt kennen wir das Gerät.\n\nWaren Sie es nicht, legen Sie sofort ein neues Passwort fest. Damit werden alle abgemeldet:\n{resetPage}\n\nWo Sie angemeldet sind, sehen Sie hier:\n{sessionsPage}',
  'deviceSignedIn.subject': 'Ihre Lizenzen sind auf {device} nutzbar',
  'deviceSignedIn.action': 'Meine Geräte öffnen',
  'deviceSignedIn.body':
    'Guten Tag {name},\n\nam {signedInAt, date, long} um {signedInAt, time, short} Uhr wurde das Lizenzwerkzeug mit Ihrem Namen angemeldet. Ihre Lizenzen sind jetzt auf diesem Gerät nutzbar: {device} ({platform}).\n\nWaren Sie es, können Sie diese E-Mail ignorieren.\n\nWaren Sie es nicht oder nutzen Sie das Gerät nicht mehr, melden Sie es in Ihrem Profil unter „Geräte“ ab:\n{profilePage}\n\nWaren Sie es nicht, legen Sie außerdem ein neues Passwort fest, denn jemand könnte Ihres verwendet haben:\n{resetPage}',
  'newsHeld.subject':
    '{count, plural, one {# weitere E-Mail wurde} other {# weitere E-Mails wurden}} nicht an Sie gesendet',
  'newsHeld.action': 'Roster öffnen',
  'newsHeld.body':
    'Guten Tag {name},\n\nseit dem {since, date, long} um {since, time, short} Uhr {count, plural, one {wurde # weitere E-Mail über eine Änderung} other {wurden # weitere E-Mails über Änderungen}} nicht an Sie gesendet, weil Sie innerhalb einer Stunde zu viele derselben Art erhalten hatten. Jede Änderung ist ausgeführt. Sehen Sie, was auf Sie wartet:\n{homePage}',
  'accountClosed.subject': '{accountName} ist geschlossen',
  'accountClosed.body':
    'Guten Tag {name},\n\ndas Konto {accountName} wurde am {closedAt, date, long} um {closedAt, time, short} Uhr geschlossen. Als einer seiner Kontoadministratoren können Sie sich noch bis zum {endsAt, date, long} um {endsAt, time, short} Uhr anmelden, um Daten zu lesen und zu exportieren. Danach verlassen alle das Konto, und die Lizenzen enden.',
} satisfies MailWords;
