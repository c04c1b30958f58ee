import { getProfile } from './get-profile.ts';
import { updateProfile } from './update-profile.ts';

export const profile = [getProfile, updateProfile];
