import { checkRequest } from './check-request.ts';

export { giveTicket } from './tickets.ts';

export const actions = [checkRequest];
