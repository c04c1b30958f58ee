export const exporting = {
  'export.title': 'Export user list',
  'export.text':
    'A CSV file for Excel with every column of the list and more. The export is recorded in the audit log.',
  'export.scope': 'Users to export',
  'export.scope.selected': 'Selected: {count}',
  'export.scope.filtered': 'Users who match the filters: {count}',
  'export.scope.all': 'All users of the account',
  'export.delimiter': 'Separator',
  'export.delimiter.comma': 'Comma',
  'export.delimiter.semicolon': 'Semicolon (Excel in Spanish and German)',
  'export.save': 'Save .csv file',
  'export.done': 'User list saved.',
};
