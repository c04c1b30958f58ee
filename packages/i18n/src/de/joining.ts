import type { joining as en } from '../en/joining.ts';

export const joining = {
  'register.accountNumber': 'Kontonummer (optional)',
  'register.accountNumberHint':
    'Wenn Ihre Organisation Ihnen eine genannt hat. Sie bestätigen sie beim Abschluss der Registrierung.',
  'approvals.empty.text':
    'Registriert sich jemand mit einer Adresse in einer Ihrer verifizierten Domains oder fragt den Beitritt mit Ihrer Kontonummer an, erscheint die Anfrage hier.',
  'approvals.empty.title': 'Keine ausstehenden Genehmigungen',
  'approvals.text':
    'Diese Personen haben sich registriert und warten auf den Beitritt zu Ihrem Konto. Die längste Wartezeit steht oben.',
  'approvals.actions': 'Über die ausgewählten Anfragen entscheiden',
  'approvals.allowAgain': 'Erneute Anfrage erlauben',
  'approvals.approve': 'Genehmigen',
  'approvals.approvedBy': 'Genehmigt von {name} am {date}.',
  'approvals.attention': 'Nur Anfragen mit Auffälligkeiten',
  'approvals.done.allowAgain':
    '{count, plural, one {# Person darf} other {# Personen dürfen}} erneut anfragen.',
  'approvals.done.approve': '{count, plural, one {# Anfrage} other {# Anfragen}} genehmigt.',
  'approvals.done.reject': '{count, plural, one {# Anfrage} other {# Anfragen}} abgelehnt.',
  'approvals.evidence.domain': 'Ihre Domain',
  'approvals.evidence.duplicate': 'Mögliches Duplikat von',
  'approvals.evidence.earlier': 'Bis zum {date} in Ihrem Konto',
  'approvals.evidence.mail': 'Adresse bestätigt',
  'approvals.evidence.number': 'Kannte die Kontonummer',
  'approvals.evidence.otherDomain': 'Nicht Ihre Domain',
  'approvals.evidence.rejected': 'Bereits einmal abgelehnt',
  'approvals.message': '„{message}“',
  'approvals.noMatch': 'Keine Anfrage entspricht Ihrer Suche und den Filtern.',
  'approvals.reason': 'Grund: {reason}',
  'approvals.reject': 'Ablehnen',
  'approvals.rejectedBy': 'Abgelehnt von {name} am {date}.',
  'approvals.selectAll': 'Alle auswählen',
  'approvals.selectFirst': 'Wählen Sie zuerst eine oder mehrere Anfragen aus.',
  'approvals.source': 'Eingang über',
  'approvals.source.accountNumber': 'Kontonummer',
  'approvals.source.domain': 'E-Mail-Domain',
  'approvals.state.decided': 'Entschieden',
  'approvals.state.open': 'Ausstehend',
  'approve.confirm': 'Bestätigen: {count, plural, one {# Anfrage} other {# Anfragen}} genehmigen',
  'approve.text':
    '{count, plural, one {Diese Person tritt} other {Diese Personen treten}} {account} sofort bei und {count, plural, one {wird} other {werden}} per E-Mail informiert. Was Sie hier wählen, gilt für alle.',
  'approve.title.many': '{count, plural, one {# Anfrage} other {# Anfragen}} genehmigen?',
  'approve.title.one': 'Anfrage von {name} genehmigen?',
  'confirmEmail.done': 'Bestätigt. Sie melden sich jetzt mit {email} an.',
  'confirmEmail.submit': 'Adresse bestätigen',
  'confirmEmail.text': 'Nach der Bestätigung melden Sie sich mit {email} an.',
  'confirmEmail.title': 'Neue Adresse bestätigen',
  'invitation.submit': 'Passwort festlegen',
  'invitation.text':
    'Guten Tag {name}, Sie wurden zu {account} hinzugefügt. Legen Sie ein Passwort fest. Damit und mit {email} melden Sie sich an.',
  'invitation.title': 'Willkommen',
  'link.continueAs': 'Als {name} fortfahren',
  'link.otherUser':
    'Dieser Link ist für {person}. Angemeldet sind Sie als {current}. Wenn Sie als {name} fortfahren, wird {current} in diesem Browser abgemeldet.',
  'link.renew': 'Neuen Link an {email} senden',
  'link.renewed': 'Ein neuer Link ist unterwegs an {email}. Öffnen Sie ihn in der neuen E-Mail.',
  'link.stayAs': 'Als {current} bleiben',
  'link.toSignIn': 'Zur Anmeldung',
  'newPassword.submit': 'Neues Passwort festlegen',
  'newPassword.text': 'Für {email}. Wenn Sie es festlegen, enden alle Ihre offenen Sitzungen.',
  'newPassword.title': 'Neues Passwort festlegen',
  'notMine.done': 'Erledigt. {email} gehört nicht mehr zu {account}.',
  'notMine.submit': '{account} ist nicht meine Organisation',
  'notMine.text':
    '{email} wurde zu {account} hinzugefügt. Wenn das nicht Ihre Organisation ist, teilen Sie es uns hier mit. Sie werden sofort entfernt, und alle Ihre Rollen dort enden.',
  'notMine.title': 'Nicht Ihre Organisation?',
  'password.hint':
    'Mindestens {min} Zeichen. Einige Wörter hintereinander sind leicht zu merken; Sonderzeichen und Ziffern sind nicht nötig.',
  'password.length': '{length} von {min} Zeichen',
  'password.new': 'Neues Passwort',
  'register.sent':
    'Wir haben eine E-Mail an {email} gesendet. Öffnen Sie den Link darin, um die Registrierung abzuschließen; er gilt 24 Stunden.',
  'register.submit': 'Registrieren',
  'register.text':
    'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, über den Sie Ihren Namen angeben und ein Passwort festlegen.',
  'register.title': 'Registrieren',
  'reject.confirm': 'Bestätigen: {count, plural, one {# Anfrage} other {# Anfragen}} ablehnen',
  'reject.reason': 'Grund (optional)',
  'reject.reasonHint': 'Er steht in der E-Mail und im Profil der Person.',
  'reject.text':
    '{count, plural, one {Diese Person bleibt} other {Diese Personen bleiben}} ohne Konto registriert, {count, plural, one {wird} other {werden}} per E-Mail informiert und {count, plural, one {kann} other {können}} nach 7 Tagen erneut anfragen.',
  'reject.title.many': '{count, plural, one {# Anfrage} other {# Anfragen}} ablehnen?',
  'reject.title.one': 'Anfrage von {name} ablehnen?',
  'resetPassword.sent':
    'Wenn Sie sich mit {email} hier per Passwort anmelden, ist ein Link unterwegs. Er gilt einmal und 60 Minuten lang. Keine E-Mail? Sehen Sie im Spam-Ordner nach. Wenn Sie sich über Ihre Organisation anmelden, hilft deren IT-Abteilung.',
  'resetPassword.submit': 'Link senden',
  'resetPassword.text':
    'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link für ein neues Passwort.',
  'resetPassword.title': 'Passwort vergessen?',
  'undoEmail.done':
    'Erledigt: Sie melden sich wieder mit {email} an. Das bisherige Passwort gilt nicht mehr; wir haben Ihnen einen Link für ein neues gesendet.',
  'undoEmail.submit': 'Änderung zurücknehmen',
  'undoEmail.text':
    'Sie melden sich wieder mit {email} an, und alle, die gerade als Sie angemeldet sind, werden abgemeldet. Das Passwort gilt dann nicht mehr; Sie erhalten einen Link für ein neues.',
  'undoEmail.title': 'Adressänderung zurücknehmen',
  'verifyEmail.askToJoin': 'Beitritt zum Konto mit der Nummer {number} anfragen',
  'verifyEmail.askToJoinHint':
    'Die Nummer stammt von der Person, die diese E-Mail angefordert hat. Haken Sie das Kästchen nur an, wenn Sie die Nummer von Ihrer Organisation kennen.',
  'verifyEmail.joined': 'Bestätigt. Sie gehören jetzt zu {account}. Melden Sie sich mit Ihrem Passwort an.',
  'verifyEmail.submit': 'Registrierung abschließen',
  'verifyEmail.text': '{email} gehört Ihnen. Sagen Sie uns, wer Sie sind, und legen Sie ein Passwort fest.',
  'verifyEmail.title': 'Registrierung abschließen',
  'verifyEmail.unaffiliated':
    'Bestätigt. Sie gehören noch zu keinem Konto. Melden Sie sich an: In Ihrem Profil steht, wie Sie einem Konto beitreten.',
  'verifyEmail.waiting':
    'Bestätigt. Ihre Anfrage wartet auf die Genehmigung durch {account}. Sobald entschieden ist, steht es auf dieser Seite, und Sie erhalten eine E-Mail. Sie können sich schon jetzt anmelden.',
} satisfies Record<keyof typeof en, string>;
