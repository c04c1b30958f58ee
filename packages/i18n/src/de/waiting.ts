import type { waiting as en } from '../en/waiting.ts';

export const waiting = {
  'ask.closed': 'Eine Ihrer Anfragen wurde geschlossen.',
  'ask.declined.country':
    'Ihre Administratoren haben Ihre Anfrage zum Land der Nutzungsrechte {country} abgelehnt.',
  'ask.declined.license':
    'Ihre Administratoren haben Ihre Anfrage nach einer Lizenz für {product} abgelehnt.',
  'ask.declined.release': 'Ihre Administratoren haben Ihren Austritt aus dem Konto abgelehnt.',
  'ask.declined.role': 'Ihre Administratoren haben Ihre Anfrage nach der Rolle {role} abgelehnt.',
  'ask.declined.unlock': 'Ihre Administratoren haben Ihre Entsperrung abgelehnt.',
  'ask.granted.country': 'Ihre Administratoren haben {country} als Ihr Land der Nutzungsrechte festgelegt.',
  'ask.granted.license':
    'Sie haben jetzt eine Lizenz für {product}. Aktualisieren Sie die Richtlinie in Ihrem Lizenzwerkzeug.',
  'ask.granted.release': 'Ihre Administratoren haben Ihren Austritt aus dem Konto genehmigt.',
  'ask.granted.role': 'Ihre Administratoren haben Ihnen die Rolle {role} zugewiesen.',
  'ask.granted.unlock': 'Ihre Administratoren haben Ihre Entsperrung genehmigt.',
  'link.next.expired.emailChange':
    'Ihre Anmeldeadresse ist unverändert. Um sie zu ändern, melden Sie sich an und geben Sie die neue Adresse unter „Meine Einstellungen“ noch einmal ein.',
  'link.next.expired.emailUndo':
    'Die Adressänderung lässt sich hier nicht mehr rückgängig machen. Wenn sie nicht von Ihnen stammt, kontaktieren Sie den Support.',
  'link.next.expired.notMyOrganization':
    'Wenn {account} nicht Ihre Organisation ist, lassen Sie sich von einem ihrer Administratoren entfernen oder kontaktieren Sie den Support.',
  'link.next.used.emailChange': 'Damit wurde die Adresse {email} bestätigt. Melden Sie sich mit {email} an.',
  'link.next.used.emailUndo':
    'Damit wurde die Adresse {email} wiederhergestellt. In unserer E-Mail finden Sie den Link, mit dem Sie ein neues Passwort festlegen.',
  'link.next.used.emailVerification':
    'Die Registrierung von {email} ist abgeschlossen. Melden Sie sich mit dem Passwort an, das Sie gewählt haben.',
  'link.next.used.invitation':
    'Das Passwort für {email} ist festgelegt. Melden Sie sich damit an. Wenn Sie es nicht kennen, wählen Sie dort „Passwort vergessen?“.',
  'link.next.used.notMyOrganization':
    'Damit wurde {email} aus {account} entfernt. Sie müssen nichts weiter tun.',
  'link.next.used.passwordReset':
    'Damit wurde ein neues Passwort für {email} festgelegt. Melden Sie sich damit an. Wenn Sie es nicht kennen, wählen Sie dort „Passwort vergessen?“.',
  'profile.joined': 'Es ist entschieden: Sie gehören jetzt zu {account}.',
  'signIn.locked.declined':
    'Ihre Administratoren haben Ihre Entsperrung abgelehnt. Die Antwort steht in der E-Mail, die wir Ihnen gesendet haben.',
  'signIn.locked.noLongerAsked':
    'Ihre Anfrage ist nicht mehr offen. Melden Sie sich noch einmal an; dann sehen Sie, warum Sie gesperrt sind.',
  'signIn.locked.unlocked': 'Sie wurden entsperrt. Melden Sie sich jetzt an.',
  'signIn.otherUser':
    'Angemeldet sind Sie als {current}. Wenn Sie als {name} fortfahren, wird {current} in diesem Browser abgemeldet.',
  'support.nowAnswered': 'Der Support hat geantwortet. Die Antwort steht weiter oben.',
  'signIn.released':
    'Ihre Administratoren haben Ihren Austritt aus dem Konto genehmigt; deshalb wurden Sie abgemeldet. Melden Sie sich wieder an, um einem anderen beizutreten.',
  'verifyEmail.approved': 'Genehmigt. Sie gehören jetzt zu {account}. Melden Sie sich mit Ihrem Passwort an.',
  'verifyEmail.ended':
    'Ihre Anfrage wartet nicht mehr auf Genehmigung. Melden Sie sich an, um den Stand zu sehen.',
  'verifyEmail.rejected':
    '{account} hat Ihre Anfrage nicht genehmigt. Melden Sie sich an: In Ihrem Profil steht, warum und ab wann Sie erneut anfragen können.',
  'waiting.untold':
    'Diese Seite prüft den Stand nicht mehr. Melden Sie sich an, um zu sehen, ob über Ihre Anfrage entschieden wurde.',
} satisfies Record<keyof typeof en, string>;
