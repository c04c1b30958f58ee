/**
 * What a server can be started with although it is doubtful, and the values that each sentence about it fills in.
 * The console of the start and the operator’s page both say what is in this list; the words are in packages/i18n.
 */
export const startWarnings = {
  demoUsersUnused: [],
  inboxPortUnused: [],
  dataFolderUnused: [],
  unknownSetting: ['setting'],
  misspelledSetting: ['setting', 'meant'],
  unsealedLog: [],
  powerfulLogin: [],
  inboxPortTaken: ['port', 'page'],
  noTrustedProxy: [],
} as const;

export type StartWarningCode = keyof typeof startWarnings;
export const startWarningCodes = Object.keys(startWarnings) as StartWarningCode[];

export type StartWarning = { code: StartWarningCode; values: Record<string, string> };

type Values<Code extends StartWarningCode> = Record<(typeof startWarnings)[Code][number], string>;

/** A warning with the values that its sentence needs, no more and no fewer. */
export const startWarning = <Code extends StartWarningCode>(
  code: Code,
  ...[values]: (typeof startWarnings)[Code] extends readonly [] ? [] : [Values<Code>]
): StartWarning => ({ code, values: { ...values } });
