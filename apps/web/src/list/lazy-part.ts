import { lazy } from 'react';

/** A part that is loaded when it is needed, and stays generic. */
export const lazyPart = <Part>(load: () => Promise<{ default: Part }>): Part =>
  lazy(load as never) as unknown as Part;
