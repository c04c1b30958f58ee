export const downloads = {
  'downloads.text':
    'Files for the products of your account. An interrupted download resumes where it stopped; the checksum shows whether a file is complete.',
  'downloads.search': 'Search by title, product or version',
  'downloads.file': 'File',
  'downloads.fileName': 'File name',
  'downloads.description': 'Description',
  'downloads.product': 'Product',
  'downloads.version': 'Version',
  'downloads.size': 'Size',
  'downloads.changed': 'Changed',
  'downloads.checksum': 'SHA-256',
  'downloads.computing': 'Being calculated',
  'downloads.access': 'Access',
  'downloads.open': 'Available to you',
  'downloads.needsRole': 'Needs the role {role}',
  'downloads.forAll': 'All users',
  'downloads.role': 'Role',
  'downloads.get': 'Download',
  'downloads.ask': 'Ask for the role {role}',
  'downloads.assign': 'Assign myself the role {role}',
  'downloads.assignConfirm': 'Confirm: assign role',
  'downloads.assignTitle': 'Assign yourself the role {role}?',
  'downloads.askedOther':
    'You asked for the role {role}. You can ask for another one when your administrators have answered.',
  'downloads.empty.title': 'No downloads',
  'downloads.empty.text':
    'The platform operator offers no files at the moment. If you expected one, ask support.',
  'home.downloads.text': 'The licensing tool, and files for your products.',
  'operatorDownloads.text':
    'Files in the folder {folder}. Its file {manifest} says which of them are offered and which role they need. Changes appear here right away.',
  'operatorDownloads.manifest.missing':
    'The folder has no file {manifest}, so only the licensing tool is offered. The help article shows how to write it.',
  'operatorDownloads.manifest.unreadable':
    'The file {manifest} cannot be read, so only the licensing tool is offered. Check its syntax, its roles and its file names.',
  'operatorDownloads.state': 'State',
  'operatorDownloads.offered': 'Offered',
  'operatorDownloads.fault.fileMissing': 'Described, but not in the folder',
  'operatorDownloads.fault.fileRefused': 'Not a plain file, so not offered',
  'operatorDownloads.fault.notDescribed': 'Not described, so not offered',
  'operatorDownloads.empty.title': 'The folder is empty',
  'operatorDownloads.empty.text': 'Put files and their description into the folder. They then appear here.',
};
