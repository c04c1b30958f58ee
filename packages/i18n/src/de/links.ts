import type { links as en } from '../en/links.ts';

export const links = {
  'link.continueAs': 'Als {name} fortfahren',
  'link.otherUser':
    'Dieser Link ist für {person}. Angemeldet sind Sie als {current}. Wenn Sie als {name} fortfahren, wird {current} in diesem Browser abgemeldet.',
  'link.renew': 'Neuen Link an {email} senden',
  'link.renewed': 'Ein neuer Link ist unterwegs an {email}. Öffnen Sie ihn in der neuen E-Mail.',
  'link.stayAs': 'Als {current} bleiben',
  'link.toSignIn': 'Zur Anmeldung',
} satisfies Record<keyof typeof en, string>;
