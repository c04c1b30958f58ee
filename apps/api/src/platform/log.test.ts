import { expect, test } from 'vitest';
import { faultOf } from './log.ts';

test('what PostgreSQL repeats of a row is in no log, and what tells where the fault is stays', () => {
  const error = Object.assign(new Error('duplicate key value violates unique constraint "users_email_key"'), {
    code: '23505',
    table: 'users',
    constraint: 'users_email_key',
    detail: 'Key (email)=(ana@harbor.example) already exists.',
    where: 'COPY users, line 1: ana@harbor.example',
  });
  for (const wrapped of [
    error,
    new Error('failed', { cause: error }),
    new AggregateError([error], 'failed'),
  ]) {
    const line = JSON.stringify(faultOf(wrapped));
    expect(line).not.toContain('ana@harbor.example');
    expect(line).toContain('users_email_key');
    expect(line).toContain('23505');
  }
});
