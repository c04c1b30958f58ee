/** What the platform itself refuses, whatever the request is for. */
export const platformRefusals = [
  'request.malformed',
  'request.invalid',
  'request.tooLarge',
  'request.unsupportedMediaType',
  'request.crossSite',
  'request.wrongAddress',
  'request.notFound',
  'request.invalidCursor',
  'request.keyReused',
  'request.tooMany',
  'platform.unavailable',
  'platform.busy',
  'platform.failed',
  'permission.missing',
] as const;
