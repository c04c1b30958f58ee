export { type Env, isLoopback, readEnv } from './env.ts';
export { sentenceOf } from './start-warnings.ts';
export { StartupError } from './startup-error.ts';
