import { changeEntitlement, CreateEntitlementBody } from '@roster/contract/entitlements';
import { maxSeats } from '@roster/domain/entitlements';
import * as z from 'zod';

/** A number as it is typed; an empty field is none. */
const Typed = z
  .string()
  .trim()
  .regex(/^\d*$/)
  .transform((text) => (text === '' ? null : Number(text)))
  .pipe(z.int().max(maxSeats).nullable());

export const NewEntitlementForm = CreateEntitlementBody.extend({ seats: Typed });

export const EntitlementTermsForm = changeEntitlement.body.omit({ version: true }).extend({ seats: Typed });
