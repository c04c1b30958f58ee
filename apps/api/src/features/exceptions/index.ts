import { changeException } from './change-exception.ts';
import { createExceptions } from './create-exceptions.ts';
import { endExceptions } from './end-exceptions.ts';
import { listExceptions } from './list-exceptions.ts';

export { denyAccess, endDenials, findDenied, findEndableDenials } from './denials.ts';
export { findChangedExceptions, takeExceptionsBack, undoExceptions } from './undo-exceptions.ts';

export const actions = [listExceptions, createExceptions, changeException, endExceptions];
