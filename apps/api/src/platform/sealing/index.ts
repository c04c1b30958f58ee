export { seal, unseal } from './seal.ts';
export { loadSealKeys, type SealKeys, sealKeys } from './seal-keys.ts';
