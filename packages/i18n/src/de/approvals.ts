import type { approvals as en } from '../en/approvals.ts';

export const approvals = {
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
  'reject.confirm': 'Bestätigen: {count, plural, one {# Anfrage} other {# Anfragen}} ablehnen',
  'reject.reason': 'Grund (optional)',
  'reject.reasonHint': 'Er steht in der E-Mail und im Profil der Person.',
  'reject.text':
    '{count, plural, one {Diese Person bleibt} other {Diese Personen bleiben}} ohne Konto registriert, {count, plural, one {wird} other {werden}} per E-Mail informiert und {count, plural, one {kann} other {können}} nach 7 Tagen erneut anfragen.',
  'reject.title.many': '{count, plural, one {# Anfrage} other {# Anfragen}} ablehnen?',
  'reject.title.one': 'Anfrage von {name} ablehnen?',
} satisfies Record<keyof typeof en, string>;
