import { getMailQueue as endpoint } from '@roster/contract/operator-mails';
import { implement } from '../../platform/implement.ts';
import { read } from './try-mail-queue-now.ts';

export const getMailQueue = implement(endpoint, (_request, { platform, now }) =>
  read(platform.database.app, now),
);
