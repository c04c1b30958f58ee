import type { userRequests as en } from '../en/user-requests.ts';

export const userRequests = {
  'ask.allAsked': 'Sie haben alles angefragt, was Sie hier anfragen können. Warten Sie auf die Antworten.',
  'ask.kind.country': 'Ein anderes Land der Nutzungsrechte',
  'ask.kind.release': 'Austritt aus dem Konto',
  'ask.kind.role': 'Eine Rolle',
  'ask.message': 'Nachricht (optional)',
  'ask.releaseText':
    'Wenn Ihr Austritt genehmigt wird, enden Ihre Rollen, Gruppen und Lizenzen in diesem Konto. Sie bleiben registriert, und ein anderes Konto kann Sie hinzufügen.',
  'ask.role': 'Rolle',
  'ask.submit': 'Anfrage senden',
  'ask.text':
    'Ihre Anfrage geht an alle Administratoren Ihres Kontos. Die Antwort erhalten Sie per E-Mail; sie steht auch hier.',
  'ask.title': 'Anfrage an meine Administratoren',
  'ask.what': 'Was brauchen Sie?',
  'requests.answered': 'Beantwortet',
  'requests.asks.country': 'Möchte {country} als Land der Nutzungsrechte',
  'requests.asks.release': 'Möchte aus dem Konto austreten',
  'requests.asks.role': 'Möchte die Rolle {role}',
  'requests.asks.unlock': 'Möchte entsperrt werden',
  'requests.answerTo': '{name} antworten',
  'requests.write': 'Mit Nachricht antworten',
  'requests.column.asks': 'Anfrage',
  'requests.column.message': 'Nachricht',
  'requests.column.askedAt': 'Angefragt',
  'requests.column.answer': 'Antwort',
  'requests.decline': 'Ablehnen',
  'requests.empty.text':
    'Fragt ein Benutzer eine Rolle, ein anderes Land, die Entsperrung oder den Austritt an, erscheint die Anfrage hier.',
  'requests.empty.title': 'Keine Anfragen',
  'requests.grant.country': 'Land festlegen',
  'requests.grant.release': 'Austritt genehmigen',
  'requests.grant.role': 'Rolle zuweisen',
  'requests.grant.unlock': 'Entsperren',
  'requests.message': 'Antwort (optional)',
  'requests.open': 'Offen',
  'requests.state.closed': 'Geschlossen',
  'requests.state.declined': 'Abgelehnt',
  'requests.state.granted': 'Genehmigt',
  'requests.state.open': 'Offen',
  'requests.text':
    'Was Benutzer Ihres Kontos anfragen. Genehmigen Sie eine Anfrage, führt Roster die Änderung aus.',
} satisfies Record<keyof typeof en, string>;
