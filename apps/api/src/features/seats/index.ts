export { findSeats, reassignSeats } from './seats.store.ts';
