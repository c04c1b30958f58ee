import type { ToolWords } from '@roster/i18n/licensing-tool';

/** The exit codes, as `help` and docs/licensing.md list them. `run` otherwise ends with the code of its command. */
export const exits = {
  ok: 0,
  failed: 1,
  usage: 2,
  notSignedIn: 3,
  notAllowed: 4,
  ranOut: 5,
  portalAway: 6,
  untrusted: 7,
} as const;

/** Every reason for which the tool says no, with its exit code. Each has a sentence `tool.no.<reason>`. */
export const reasons = {
  unexpected: exits.failed,
  busy: exits.failed,
  folderFailed: exits.failed,
  commandNotFound: exits.failed,
  signInTimedOut: exits.failed,
  refusedByPortal: exits.failed,
  usageGoingOn: exits.failed,
  usageWaiting: exits.failed,
  unknownCommand: exits.usage,
  unknownOption: exits.usage,
  unexpectedWord: exits.usage,
  productMissing: exits.usage,
  commandMissing: exits.usage,
  portalMissing: exits.usage,
  portalInvalid: exits.usage,
  languageUnknown: exits.usage,
  notSignedIn: exits.notSignedIn,
  signedOut: exits.notSignedIn,
  signInAgain: exits.notSignedIn,
  tokenReused: exits.notSignedIn,
  deviceUnknown: exits.notSignedIn,
  refusedByUser: exits.notAllowed,
  codeExpired: exits.notAllowed,
  tooManyDevices: exits.notAllowed,
  keyKnown: exits.notAllowed,
  lockedSignIn: exits.notAllowed,
  closedSignIn: exits.notAllowed,
  locked: exits.notAllowed,
  closed: exits.notAllowed,
  removed: exits.notAllowed,
  denied: exits.notAllowed,
  noLonger: exits.notAllowed,
  notInPolicy: exits.notAllowed,
  featureMissing: exits.notAllowed,
  noProducts: exits.notAllowed,
  ranOut: exits.ranOut,
  portalAway: exits.portalAway,
  portalNotFound: exits.portalAway,
  proxyUnused: exits.portalAway,
  notAPortal: exits.portalAway,
  tooManyRequests: exits.portalAway,
  answerLost: exits.portalAway,
  signInLost: exits.portalAway,
  clockSetBack: exits.untrusted,
  clockWrong: exits.untrusted,
  clockAhead: exits.untrusted,
  notTrusted: exits.untrusted,
  documentInvalid: exits.untrusted,
  keyUnknown: exits.untrusted,
  otherPortal: exits.untrusted,
  otherDevice: exits.untrusted,
  otherKey: exits.untrusted,
  older: exits.untrusted,
  fileUnreadable: exits.untrusted,
  fileChanged: exits.untrusted,
  folderOther: exits.untrusted,
  folderNotOwn: exits.untrusted,
  folderOpen: exits.untrusted,
} as const satisfies Record<ReasonWithSentence, number>;

type ReasonWithSentence = keyof ToolWords extends infer Id
  ? Id extends `tool.no.${infer Name}`
    ? Name
    : never
  : never;

export type Reason = keyof typeof reasons;
export type Values = Record<string, string | number | Date>;

/** The tool stops with a sentence and an exit code. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  constructor(
    readonly reason: Reason,
    readonly values: Values = {},
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
  get exit(): number {
    return reasons[this.reason];
  }
}

/** What a command has to say: lines for people, and the same as data for scripts. */
export type Outcome = {
  exit: number;
  /** The signal that ended the command that was run. */
  signal?: NodeJS.Signals | null;
  lines: string[];
  data: Record<string, unknown>;
};
