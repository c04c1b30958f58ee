import type { exceptionRefusals } from '@roster/domain/exceptions';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const exceptions = {
  'exceptions.notFound': { status: 404 },
  'exceptions.alreadyThere': { status: 409 },
  'exceptions.alreadyEnded': { status: 409 },
  'exceptions.cannotDenyYourself': { status: 409 },
  'exceptions.notAboutYourself': { status: 403 },
  'exceptions.lastDayPast': { status: 409 },
  'exceptions.changedMeanwhile': { status: 409 },
} as const satisfies RefusalTable<(typeof exceptionRefusals)[number]>;
