import type { usage as en } from '../en/usage.ts';

export const usage = {
  'overview.showChart': 'Diagramm anzeigen',
  'overview.showData': 'Daten anzeigen',
  'overview.chart': 'Balkendiagramm; der höchste Wert ist {most}.',
  'usage.text':
    'Was Lizenzwerkzeuge gemeldet haben: wer welches Produkt wann ausgeführt hat. Offline-Nutzung kommt hinzu, sobald ein Gerät wieder Kontakt hat.',
  'usage.zone': 'Tage in der Zeitzone {zone}.',
  'usage.period': 'Zeitraum',
  'usage.period.last7Days': '7 Tage',
  'usage.period.last30Days': '30 Tage',
  'usage.period.last90Days': '90 Tage',
  'usage.period.all': 'Alles',
  'usage.products': 'Nach Produkt',
  'usage.product': 'Produkt',
  'usage.users': 'Benutzer',
  'usage.time': 'Nutzungszeit',
  'usage.peak': 'Höchstens zugleich',
  'usage.byDay': '{product} nach Tagen',
  'usage.peakText':
    'Balken: Benutzer des Tages, und wie viele davon zugleich. Der Höchstwert wird spätestens eine Minute nach einer Meldung neu gezählt.',
  'usage.onDay':
    '{day}: {users, plural, one {# Benutzer} other {# Benutzer}}, bis zu {peak, number} zugleich, {time}',
  'usage.exportByDay': 'Nach Tagen exportieren',
  'usage.list': 'Wer was genutzt hat',
  'usage.search': 'Nach Benutzer suchen',
  'usage.user': 'Benutzer',
  'usage.lastUsed': 'Zuletzt genutzt',
  'usage.days': 'Tage mit Nutzung',
  'usage.usedOn': 'Genutzt am',
  'usage.former': '{name} (nicht mehr im Konto)',
  'usage.unknownUser': 'Unbekannter Benutzer',
  'usage.empty.title': 'Keine Nutzung in diesem Zeitraum',
  'usage.empty.text':
    'Kein Lizenzwerkzeug dieses Kontos hat in diesem Zeitraum etwas gemeldet. Wählen Sie einen längeren, oder sehen Sie nach, wer Lizenzen hat.',
  'usage.emptyAll':
    'Bisher hat kein Lizenzwerkzeug dieses Kontos etwas gemeldet. Sehen Sie nach, wer Lizenzen hat.',
} satisfies Record<keyof typeof en, string>;
