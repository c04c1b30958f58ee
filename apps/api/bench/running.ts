import type pg from 'pg';

/** The product and the floor as they run beside each other, with the account that is measured. */
export type Running = {
  api: string;
  floor: string;
  cookie: string;
  pid: number;
  floorPid: number;
  owner: pg.Client;
  account: string;
  size: string;
};
