import { describe, expect, test } from 'vitest';
import { widthsOf } from './widths.ts';

const column = (
  id: string,
  need: number,
  more: {
    min?: number;
    least?: number;
    usual?: number;
    usually?: number;
    chosen?: number;
    important?: boolean;
    yields?: boolean;
    all?: number;
  } = {},
) => ({
  id,
  need,
  all: more.all ?? need,
  ofTexts: (share: number) => (share < 0.9 ? (more.usual ?? need) : need),
  min: more.min ?? 80,
  usual: more.usually ?? more.min ?? 80,
  least: more.least ?? more.min ?? 80,
  chosen: more.chosen,
  important: more.important ?? false,
  yields: more.yields ?? true,
});
const sum = (widths: ReadonlyMap<string, number>) => [...widths.values()].reduce((a, b) => a + b, 0);

describe('the widths of columns', () => {
  test('cut nothing where there is room for all', () => {
    const widths = widthsOf([column('name', 150), column('email', 260), column('roles', 90)], 700);
    expect(widths.get('email')).toBeGreaterThanOrEqual(260);
    expect(widths.get('name')).toBeGreaterThanOrEqual(150);
    expect(sum(widths)).toBe(700);
  });

  test('give what is left over to the longest text before they spread it', () => {
    const widths = widthsOf([column('what', 300), column('change', 340, { all: 420 })], 800);
    expect(widths.get('change')).toBeGreaterThanOrEqual(420);
    expect(sum(widths)).toBe(800);
  });

  test('stay within the room also where it is too little for what is never cut', () => {
    const all = [column('name', 120, { min: 80 }), column('status', 150, { min: 60, least: 150 })];
    const widths = widthsOf(all, 150);
    expect(sum(widths)).toBe(150);
    expect(Math.min(...widths.values())).toBeGreaterThanOrEqual(60);
  });

  test('take from the longest first where there is not: a long name pushes no other column out', () => {
    const widths = widthsOf([column('name', 900), column('email', 260), column('status', 90)], 500);
    expect(widths.get('status')).toBe(90);
    expect(widths.get('email')).toBeGreaterThan(200);
    expect(Math.abs((widths.get('name') ?? 0) - (widths.get('email') ?? 0))).toBeLessThanOrEqual(3);
    expect(sum(widths)).toBe(500);
  });

  test('give an address its room before one long role among short ones', () => {
    const widths = widthsOf([column('email', 230), column('roles', 200, { usual: 90 })], 330);
    expect(widths.get('email')).toBeGreaterThanOrEqual(230);
    expect(sum(widths)).toBe(330);
  });

  test('cut roles down to their label before a name, an address or a status is cut (B1)', () => {
    const firm = { important: true, yields: false };
    const all = [
      column('name', 190, { ...firm, usual: 165 }),
      column('email', 300, { ...firm, usual: 245 }),
      column('status', 110, firm),
      column('roles', 240, { important: true, usual: 90, least: 56 }),
      column('lastSignIn', 106, firm),
    ];
    const widths = widthsOf(all, 685);
    expect(widths.get('roles')).toBeLessThan(60);
    for (const [id, whole] of [
      ['name', 165],
      ['email', 245],
      ['status', 110],
      ['lastSignIn', 106],
    ] as const)
      expect(widths.get(id), id).toBeGreaterThanOrEqual(whole);
    expect(sum(widths)).toBe(685);
  });

  test('give no room to what is empty while an address is cut', () => {
    const all = [column('email', 230, { min: 120 }), column('roles', 60, { min: 100, least: 60 })];
    expect([...widthsOf(all, 290).entries()]).toEqual([
      ['email', 230],
      ['roles', 60],
    ]);
    // Whether there is room for a column at all does not depend on the rows of a page.
    expect([...widthsOf(all, 200).keys()]).toEqual(['email']);
  });

  test('leave no room only to columns that are not important, from the end', () => {
    const all = [
      column('name', 100, { important: true }),
      column('groups', 100),
      column('country', 100),
      column('lastSignIn', 100, { important: true }),
    ];
    expect([...widthsOf(all, 330).keys()]).toEqual(['name', 'groups', 'country', 'lastSignIn']);
    expect([...widthsOf(all, 250).keys()]).toEqual(['name', 'groups', 'lastSignIn']);
    expect([...widthsOf(all, 170).keys()]).toEqual(['name', 'lastSignIn']);
    expect([...widthsOf(all, 90).keys()]).toEqual(['name']);
  });

  test('leave no room to a column that is not important while an address would be cut', () => {
    const all = [
      column('name', 100, { important: true }),
      column('email', 240, { important: true, usually: 240 }),
      column('groups', 100),
    ];
    expect([...widthsOf(all, 399).keys()]).toEqual(['name', 'email']);
    expect([...widthsOf(all, 400).keys()]).toEqual(['name', 'email', 'groups']);
    // An important one stays as long as there is room for the least of it.
    expect([...widthsOf(all, 160).keys()]).toEqual(['name', 'email']);
  });

  test('are what the reader chose, as far as the others keep their least', () => {
    const all = [column('name', 150), column('email', 150, { chosen: 300 }), column('roles', 100)];
    expect(widthsOf(all, 700).get('email')).toBe(300);
    const tight = widthsOf(all, 400);
    expect(tight.get('email')).toBe(240);
    expect(sum(tight)).toBe(400);
  });

  test('fill the room also when all of them are chosen', () => {
    const all = [column('name', 150, { chosen: 150 }), column('email', 150, { chosen: 150 })];
    expect(sum(widthsOf(all, 500))).toBe(500);
  });
});
