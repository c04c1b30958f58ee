import type { session as en } from '../en/session.ts';

export const session = {
  'shell.identity.other': 'In einem anderen Tab sind Sie jetzt als {name} angemeldet',
  'shell.identity.otherText':
    'Diese Seite zeigt noch, was zu {before} gehört. Speichern lässt sich darauf nichts mehr. Kopieren Sie, was Sie eingegeben haben, wenn Sie es noch brauchen, und laden Sie die Seite dann neu.',
  'shell.identity.signedOut': 'Sie wurden in einem anderen Tab abgemeldet',
  'shell.sessionEnds': 'Wegen Inaktivität werden Sie in weniger als {minutes} Minuten abgemeldet.',
  'shell.sessionIsOver':
    'Eine Sitzung dauert höchstens {hours} Stunden. Ihre endet in weniger als {minutes} Minuten; melden Sie sich dann neu an.',
  'shell.staySignedIn': 'Angemeldet bleiben',
  'shell.passIsOver':
    'Dieser Zugriff dauert höchstens {total, number} Minuten. Er endet in weniger als {minutes, number} Minuten; melden Sie sich dann neu an, wenn Sie ihn noch brauchen.',
  'signInAgain.title': 'Melden Sie sich wieder an',
  'signInAgain.text':
    'Ihre Sitzung ist beendet. Was Sie eingegeben haben, ist noch da: Melden Sie sich an und machen Sie weiter.',
  'signInAgain.leave': 'Seite verlassen',
  'proof.title': 'Geben Sie Ihr Passwort noch einmal ein',
  'proof.text':
    'Diese Änderung ist wichtig, und Ihre letzte Passworteingabe ist über {minutes} Minuten her. Was Sie eingegeben haben, bleibt stehen.',
  'proof.submit': 'Weiter',
  'session.closed.title': 'Dieses Konto ist geschlossen',
  'session.closed.text':
    'Bis zum {until} können Sie seine Daten lesen und exportieren. Ändern lässt sich nichts. Danach verlassen alle das Konto, und die Lizenzen enden.',
  'session.closed.audit': 'Prüfprotokoll exportieren',
} satisfies Record<keyof typeof en, string>;
