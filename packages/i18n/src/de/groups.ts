import type { groups as en } from '../en/groups.ts';

export const groups = {
  'changeGroups.title.one': 'Gruppen von {name}',
  'changeGroups.title.many': 'Gruppen von {count, plural, one {# Benutzer} other {# Benutzern}}',
  'changeGroups.confirm':
    'Bestätigen: Gruppen von {count, plural, one {# Benutzer} other {# Benutzern}} ändern',
  'changeGroups.search': 'Gruppe suchen',
  'group.new': 'Neue Gruppe',
  'group.edit': 'Gruppe bearbeiten',
  'group.name': 'Name der Gruppe',
  'group.description': 'Beschreibung',
  'group.delete': 'Gruppe löschen',
  'group.deleteTitle': 'Die Gruppe {name} löschen?',
  'group.deleteText':
    '{count, plural, =0 {Die Gruppe hat keine Mitglieder.} one {Das einzige Mitglied verliert, was die Gruppe gibt, und bleibt im Konto.} other {# Mitglieder verlieren, was die Gruppe gibt, und bleiben im Konto.}}',
  'group.deleteConfirm': 'Bestätigen: Gruppe löschen',
  'group.addMembers': 'Mitglieder hinzufügen',
  'group.addTitle': 'Mitglieder zu {name} hinzufügen',
  'group.addConfirm': 'Bestätigen: {count, plural, one {# Benutzer} other {# Benutzer}} hinzufügen',
  'group.removeTitle.one': '{user} aus der Gruppe {name} entfernen?',
  'group.removeTitle.many':
    '{count, plural, one {# Benutzer} other {# Benutzer}} aus der Gruppe {name} entfernen?',
  'group.removeText': '{count, plural, one {Der Benutzer bleibt} other {Die Benutzer bleiben}} im Konto.',
  'group.removeConfirm': 'Bestätigen: {count, plural, one {# Benutzer} other {# Benutzer}} entfernen',
  'group.takeOut': 'Aus der Gruppe entfernen',
  'group.members': 'Mitglieder',
  'group.noMembers': 'Diese Gruppe hat noch keine Mitglieder.',
  'group.nobodyFound': 'Kein Mitglied entspricht Ihrer Suche.',
  'groups.empty.text':
    'Gruppen fassen Benutzer zusammen, die mit denselben Produkten arbeiten. Legen Sie eine an und fügen Sie Mitglieder hinzu.',
  'groups.empty.read': 'Gruppen fassen Benutzer zusammen, die mit denselben Produkten arbeiten.',
  'groups.empty.title': 'Noch keine Gruppen',
  'groups.search': 'Gruppe suchen',
  'groups.givenOnAdd': 'Standard für neue Benutzer',
  'groups.members': '{count, plural, one {# Mitglied} other {# Mitglieder}}',
  'groups.column.given': 'Neue Benutzer',
  'groups.showMembers': 'Mitglieder in der Benutzerliste',
  'group.noMembers.title': 'Noch keine Mitglieder',
  'group.products': 'Erlaubte Produkte',
  'group.productsHint':
    'Leer: Diese Gruppe begrenzt nicht, was ihre Mitglieder verwenden können. In mehreren Gruppen zählen die Produkte zusammen, und eine Gruppe ohne Produkte hebt die Grenze auf.',
  'group.productsLimit': 'Erlaubte Produkte: {products}',
  'groups.noLimit': 'Begrenzt keine Produkte',
  'group.lookedAt': 'Betrachtet wurden nur die ersten {lookedAt, number} von {members, number} Mitgliedern.',
} satisfies Record<keyof typeof en, string>;
