import type { adding as en } from '../en/adding.ts';

export const adding = {
  'add.addToAccount': 'Zum Konto hinzufügen',
  'add.copied': 'Kopiert',
  'add.copy': 'Anleitung kopieren',
  'add.couldNotCreate': 'Der Benutzer konnte nicht erstellt werden',
  'add.invited': '{name} hinzugefügt und eingeladen.',
  'add.done': '{name} hinzugefügt.',
  'add.doneHeldBack':
    '{name} hinzugefügt. Die Einladung wurde nicht gesendet: Für dieses Postfach oder für Ihr Konto ist die Höchstzahl pro Stunde erreicht. Senden Sie sie später unter „Einladungen“.',
  'add.doneForLater':
    '{name} hinzugefügt, aber noch nicht eingeladen. Die Einladung können Sie unter „Einladungen“ senden.',
  'add.doneFederated':
    '{name} hinzugefügt. Die Anmeldung läuft über Ihre Organisation; deshalb wurde keine Einladung gesendet. Bei der ersten Anmeldung wäre die Person ohnehin angelegt worden.',
  'add.emailHint': 'Für mehrere Personen fügen Sie hier alle Adressen ein.',
  'add.entitlementHint':
    'Wo die Nutzungsrechte gesucht werden. Ohne Angabe gilt das Land der Person, sonst das Hauptland des Kontos.',
  'add.instructions':
    'Guten Tag,\n\nich möchte Sie ({email}) zu unserem Konto hinzufügen, aber Sie gehören bereits zu einem anderen Konto, und jeder Benutzer kann nur einem angehören.\n\n1. Melden Sie sich an und öffnen Sie Ihr Profil: {page}\n2. Dort stehen Ihre derzeitigen Administratoren. Bitten Sie einen von ihnen, Sie aus dem Konto zu entfernen. Wenn Sie sich über Ihre Organisation anmelden, wenden Sie sich stattdessen an Ihre IT-Abteilung.\n3. Geben Sie mir Bescheid, wenn das erledigt ist; dann füge ich Sie hinzu.',
  'add.invite': 'Einladung jetzt senden',
  'add.inviteHint': 'Sonst können Sie sie später unter „Einladungen“ senden.',
  'add.joined.title': 'Einrichtung abschließen',
  'add.language': 'Sprache der Einladung',
  'add.many.addressOf': 'Adresse in der Zeile von {email}',
  'add.many.close': 'Fertig',
  'add.many.added': '{done} von {total} erledigt',
  'add.many.done': 'Erledigt',
  'add.many.leaveOut': '{email} weglassen',
  'add.many.nameOf': '{field} für {email}',
  'add.many.save': '{count, plural, one {# Benutzer} other {# Benutzer}} speichern',
  'add.many.next': '{count, plural, one {Nächster # Benutzer} other {Nächste # Benutzer}}',
  'add.many.tooMany':
    'Bis zu {max} Benutzer werden auf einmal hinzugefügt. {count, plural, one {# weiterer folgt} other {# weitere folgen}} danach.',
  'add.many.typedBefore': 'Das haben Sie vorher eingegeben, und es steht nicht in der Liste: {typed}',
  'add.many.text':
    '{count, plural, one {# Person} other {# Personen}} hinzufügen. Prüfen Sie die Namen. Land und Angaben unten gelten für alle.',
  'add.mismatch':
    'Ihr Konto hat keine Nutzungsrechte für dieses Land: {country}. Sie können die Person trotzdem hinzufügen; legen Sie ein Land der Nutzungsrechte fest, damit Produkte ihre Lizenzen finden.',
  'add.more': 'Rollen, Gruppen, Land und Einladung',
  'add.openUser': 'Benutzer öffnen',
  'add.restore': 'Mit Rollen wiederherstellen',
  'add.saveAndAnother': 'Speichern und neuer Benutzer',
  'add.step.again': 'Danach fügen Sie die Person hier erneut hinzu und wählen „Zum Konto hinzufügen“.',
  'add.step.ask':
    'Die Person wendet sich an ihre derzeitigen Administratoren, die in ihrem Profil stehen. Meldet sie sich über ihre Organisation an, wendet sie sich an deren IT-Abteilung.',
  'add.step.removed': 'Dort wird sie aus dem Konto entfernt.',
  'add.title': 'Benutzer hinzufügen',
  'add.unlock': 'Anmeldung sofort entsperren',
  'setup.allDone': 'Alles erledigt.',
  'setup.do.entitlementCountry': '{country} festlegen',
  'setup.do.refreshPolicy': 'E-Mail senden',
  'setup.do.roles': '{role} zuweisen',
  'setup.do.unlock': 'Entsperren',
  'setup.doAll': 'Alles erledigen',
  'setup.done': '(erledigt)',
  'setup.entitlementCountry': 'Ein Land der Nutzungsrechte festlegen, in dem Ihr Konto welche hat',
  'setup.finish': 'Schließen',
  'setup.open': '(offen)',
  'setup.putAway': 'Liste ausblenden',
  'setup.refreshPolicy': 'Um Aktualisierung der Richtlinie bitten',
  'setup.roles': 'Rollen zuweisen, falls nötig',
  'setup.text': '{name} war bereits registriert und gehört jetzt zu Ihrem Konto. Was noch zu tun ist:',
  'setup.title': 'Einrichtung abschließen',
  'setup.unlock': 'Benutzer entsperren: Beim Verlassen des früheren Kontos aus Sicherheitsgründen gesperrt',
} satisfies Record<keyof typeof en, string>;
