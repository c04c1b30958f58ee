export { DevicesCard } from './DevicesCard.tsx';
export { UserDevices } from './UserDevices.tsx';
