export const failures = {
  'notAllowed.title': 'Kein Zugriff auf diese Seite',
  'notAllowed.text':
    'Ihre Rollen umfassen diese Seite nicht. Ein Administrator Ihres Kontos kann Ihnen helfen oder Ihnen eine passende Rolle zuweisen.',
  'notAllowed.administrator':
    'Ihr Konto enthält diese Seite nicht. Sie gehört dem Plattformbetreiber oder zu einer Rolle, die Sie zuweisen können.',
  'notAllowed.noAccount':
    'Sie gehören keinem Konto an, daher gibt Ihnen keine Rolle Zugriff auf diese Seite.',
  'notAllowed.findAdministrator': 'Meinen Administrator finden',
  'failures.newTotal': 'Mit neuer Anzahl fortfahren',
};
