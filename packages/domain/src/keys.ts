export const keyRefusals = ['keys.rotationUnderWay'] as const;

/**
 * A key that signs policies: published before it signs; signing; published until the last policy it signed has run out;
 * and at last of the past.
 */
export const keyStates = ['next', 'signing', 'published', 'retired'] as const;
export type KeyState = (typeof keyStates)[number];
