import { describe, expect, test } from 'vitest';
import { decideDownload, downloadRoles, isFileName, isNewDownload, sameDownloadHours } from './downloads.ts';
import { roleKeys, type RoleKey } from './roles.ts';

const member = (roles: readonly RoleKey[]) => ({ accountId: 'a1', roles });

describe('R1: a file', () => {
  test('is for those who hold its role, and no other role opens it', () => {
    for (const role of downloadRoles)
      for (const held of roleKeys)
        expect([role, held, decideDownload(member([held]), { role })]).toEqual([
          role,
          held,
          role === held ? null : 'downloads.roleMissing',
        ]);
  });

  test('without a role is for every member', () => {
    expect(decideDownload(member([]), { role: null })).toBe(null);
    expect(decideDownload(member(roleKeys), null)).toBe('downloads.notFound');
    for (const role of [null, ...downloadRoles])
      expect(decideDownload({ accountId: null, roles: roleKeys }, { role })).toBe('downloads.notFound');
  });
});

describe('X1: a download', () => {
  const now = new Date('2026-11-26T12:00:00Z');
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

  test('is new whenever the whole file is fetched, and never when nothing is', () => {
    expect(isNewDownload('all', { begunAt: hoursAgo(0), now })).toBe(true);
    expect(isNewDownload('nothing', { begunAt: null, now })).toBe(false);
  });

  test('is the same for all its parts within a day, and a part that nobody began is one', () => {
    expect(isNewDownload('part', { begunAt: hoursAgo(sameDownloadHours), now })).toBe(false);
    expect(isNewDownload('part', { begunAt: hoursAgo(sameDownloadHours + 1), now })).toBe(true);
    expect(isNewDownload('part', { begunAt: null, now })).toBe(true);
  });
});

test('a file name is plain: no path, no hidden file, nothing to quote, and not the description', () => {
  for (const name of ['suite-2026.1.zip', 'a', 'A_b+c.tar.gz'])
    expect([name, isFileName(name)]).toEqual([name, true]);
  for (const name of [
    '',
    '.',
    '..',
    '.hidden',
    '../a',
    'a/b',
    'a\\b',
    'a..b',
    'a b',
    'a"b',
    'ä.zip',
    'a\n',
    'downloads.json',
    'Downloads.JSON',
    'x'.repeat(151),
  ])
    // prettier-ignore
    expect([name, isFileName(name)]).toEqual([name, false]);
});
