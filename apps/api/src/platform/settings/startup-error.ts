/** A problem of the surroundings that only a person can solve. Its message is one sentence for them. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
