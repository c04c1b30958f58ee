import type { forms as en } from '../en/forms.ts';

export const forms = {
  'form.date': 'Geben Sie ein gültiges Datum ein.',
  'form.email': 'Geben Sie eine gültige E-Mail-Adresse ein.',
  'form.invalid': 'Dieser Wert ist ungültig. Prüfen Sie Ihre Eingabe.',
  'dialog.discardTitle': 'Eingaben verwerfen?',
  'dialog.discardText': 'Sie sind noch nicht gespeichert.',
  'dialog.keepEditing': 'Weiter bearbeiten',
  'dialog.discard': 'Verwerfen',
  'conflict.title': 'Jemand aus Ihrem Team hat dieselben Felder geändert',
  'conflict.theirs': '{field}: dort steht jetzt „{value}“',
  'conflict.empty': '(nichts)',
  'conflict.takeTheirs': 'Neuen Wert nehmen',
  'conflict.choose': 'Wählen Sie zuerst, welche Werte gelten sollen.',
  'conflict.keepMine': 'Meinen behalten',
  'form.nothingFound': 'Nichts gefunden',
  'form.incomplete': 'Füllen Sie zuerst die Pflichtfelder aus.',
  'form.nothingChanged': 'Sie haben noch nichts geändert.',
  'form.required': 'Füllen Sie dieses Feld aus.',
  'form.save': 'Speichern',
  'form.dayFormat': 'TT.MM.JJJJ',
  'form.saved': 'Änderungen gespeichert.',
  'form.text.broken':
    'Dieser Text enthält ein beschädigtes Zeichen. Löschen Sie es und geben Sie es neu ein.',
  'form.text.control':
    'Dieser Text enthält ein Steuerzeichen, das nicht zu sehen ist. Löschen Sie den Text und geben Sie ihn neu ein.',
  'form.text.direction':
    'Dieser Text enthält ein verborgenes Zeichen, das die Schreibrichtung ändert. Löschen Sie den Text und geben Sie ihn neu ein.',
  'form.text.domain': 'Geben Sie eine E-Mail-Domain ein, zum Beispiel example.org.',
  'form.text.invisible':
    'In diesem Feld ist nichts zu sehen. Geben Sie mindestens einen Buchstaben, eine Ziffer oder ein Zeichen ein.',
  'form.text.letter': 'Ein Name braucht mindestens einen Buchstaben.',
  'form.text.link': 'Ein Name kann keine Webadresse enthalten.',
  'form.text.nameRequired': 'Geben Sie einen Vornamen, einen Nachnamen oder beides ein.',
  'form.text.oneLine': 'Dieser Text muss in eine Zeile passen. Entfernen Sie die Zeilenumbrüche.',
  'form.text.tooLongBy': 'Dieser Text hat {length, number} Zeichen. Möglich sind bis zu {limit, number}.',
  'form.text.tooLong': 'Dieser Text ist zu lang. Möglich sind bis zu {limit, number} Zeichen.',
  'form.text.tooManyWords': 'Eine Suche kann bis zu {limit, number} Wörter haben. Kürzen Sie sie.',
  'form.text.tooShort': 'Geben Sie mindestens {limit, number} Zeichen ein.',
  'person.firstName': 'Vorname',
  'person.lastName': 'Nachname',
  'refusal.by': 'Von {name} am {at}.',
  'refusal.notBefore': 'Erneut möglich ab dem {date}.',
  'refusal.retryAt': 'Erneut möglich ab {time} Uhr.',
  'form.wholeNumber': 'Geben Sie eine ganze Zahl von 1 bis {most, number} ein.',
  'refusal.licensesFor':
    'Das Konto hat nur Lizenzen für andere Länder ({countries}), nicht für das Land, das hier zählt: {country}.',
  'refusal.freeLicensesFor':
    'Freie gibt es nur für andere Länder ({countries}), nicht für das Land, das hier zählt: {country}.',
  'refusal.holders':
    '{count, plural, one {# Lizenz ist zugewiesen: {names}} other {# Lizenzen sind zugewiesen: {names}}}',
} satisfies Record<keyof typeof en, string>;
