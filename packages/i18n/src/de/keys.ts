export const keys = {
  'signingKeys.text':
    'Richtlinien werden mit einem dieser Schlüssel signiert, und Geräte prüfen sie mit seinem öffentlichen Teil. Der private Teil verlässt den Server nie und wird gelöscht, sobald der Schlüssel nicht mehr signiert.',
  'signingKeys.rotate': 'Schlüssel wechseln',
  'signingKeys.rotateTitle': 'Schlüssel für Richtlinien wechseln?',
  'signingKeys.rotateConfirm': 'Bestätigen: wechseln',
  'signingKeys.rotateText':
    'Ein neuer Schlüssel wird jetzt veröffentlicht und signiert in {hours} Stunden; der heutige Schlüssel bürgt für ihn. Dieser bleibt danach noch {days} Tage veröffentlicht, bis die letzte von ihm signierte Richtlinie abgelaufen ist. Benutzer und Geräte bemerken davon nichts.',
  'signingKeys.state.next': 'Veröffentlicht, signiert später',
  'signingKeys.state.signing': 'Signiert Richtlinien',
  'signingKeys.state.published': 'Veröffentlicht, signiert nicht mehr',
  'signingKeys.state.retired': 'Nicht mehr verwendet',
  'signingKeys.createdAt': 'Erstellt',
  'signingKeys.signsFrom': 'Signiert ab',
  'signingKeys.signsUntil': 'Signiert bis',
  'signingKeys.publishedUntil': 'Veröffentlicht bis',
  'signingKeys.untilRotated': 'Zum nächsten Wechsel',
  'signingKeys.untilRunOut': 'Zum Ablauf seiner letzten Richtlinie',
};
