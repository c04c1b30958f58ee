import { expect, test } from 'vitest';
import { stateOfJoining, stateOfRelease, stateOfUnlock } from './waiting.ts';

test('being unlocked ends the wait, with or without an answer to the request', () => {
  expect(stateOfUnlock({ lockReasons: [], latest: 'open' })).toBe('granted');
  expect(stateOfUnlock({ lockReasons: [], latest: 'granted' })).toBe('granted');
});

test('a locked person waits until their request is declined, or is no longer there', () => {
  const lockReasons = ['administrator'] as const;
  expect(stateOfUnlock({ lockReasons, latest: 'open' })).toBe('waiting');
  expect(stateOfUnlock({ lockReasons, latest: 'declined' })).toBe('declined');
  expect(stateOfUnlock({ lockReasons, latest: 'closed' })).toBe('ended');
  expect(stateOfUnlock({ lockReasons, latest: null })).toBe('ended');
  expect(stateOfUnlock({ lockReasons: ['operator'], latest: 'open' })).toBe('ended');
  // Added to an account with the lock kept, they wait; once removed from it, their request was closed.
  expect(stateOfUnlock({ lockReasons: ['unaffiliated'], latest: 'open' })).toBe('waiting');
  expect(stateOfUnlock({ lockReasons: ['unaffiliated'], latest: 'closed' })).toBe('ended');
});

test('joining any account ends the wait for one; a rejection says so', () => {
  expect(stateOfJoining({ affiliated: true, latest: 'noLongerWaiting' })).toBe('granted');
  expect(stateOfJoining({ affiliated: false, latest: 'open' })).toBe('waiting');
  expect(stateOfJoining({ affiliated: false, latest: 'rejected' })).toBe('declined');
  expect(stateOfJoining({ affiliated: false, latest: 'noLongerWaiting' })).toBe('ended');
  expect(stateOfJoining({ affiliated: false, latest: null })).toBe('ended');
});

test('leaving ends the wait to be released, and only being released grants it', () => {
  expect(stateOfRelease({ departure: null, latest: 'open' })).toBe('waiting');
  expect(stateOfRelease({ departure: 'released', latest: null })).toBe('granted');
  expect(stateOfRelease({ departure: 'removed', latest: null })).toBe('ended');
  expect(stateOfRelease({ departure: null, latest: 'declined' })).toBe('declined');
  expect(stateOfRelease({ departure: null, latest: null })).toBe('ended');
});
