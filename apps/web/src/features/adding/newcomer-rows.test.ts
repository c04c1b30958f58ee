import { describe, expect, test } from 'vitest';
import { sendInTurn, withPasted, withPastedList, type Row } from './newcomer-rows.ts';

const row = (name: string): Row => ({
  id: `${name}@example.org`,
  email: `${name}@example.org`,
  firstName: name,
  lastName: '',
  busy: false,
  outcome: null,
  failed: false,
});

describe('while several are saved, one after the other (X6)', () => {
  /** Saves three. After the first, the rows are what `then` makes of them. Returns the names that were sent. */
  async function sent(then: (rows: Row[]) => Row[]): Promise<string[]> {
    let rows = ['ada', 'bo', 'cy'].map(row);
    const names: string[] = [];
    await sendInTurn(
      rows.map(({ id }) => id),
      () => rows,
      async ({ firstName }) => {
        if (names.push(firstName) === 1) rows = then(rows);
      },
    );
    return names;
  }

  test('all are sent', async () => {
    expect(await sent((rows) => rows)).toEqual(['ada', 'bo', 'cy']);
  });

  test('one that is left out is not sent', async () => {
    expect(await sent((rows) => rows.filter(({ firstName }) => firstName !== 'bo'))).toEqual(['ada', 'cy']);
  });

  test('one that is corrected is sent as corrected', async () => {
    const correct = (one: Row) => (one.firstName === 'cy' ? { ...one, firstName: 'Cyril' } : one);
    expect(await sent((rows) => rows.map(correct))).toEqual(['ada', 'bo', 'Cyril']);
  });

  test('one whose name is taken out again waits', async () => {
    const empty = (one: Row) => (one.firstName === 'bo' ? { ...one, firstName: ' ' } : one);
    expect(await sent((rows) => rows.map(empty))).toEqual(['ada', 'cy']);
  });

  test('nothing more is sent once the form is closed', async () => {
    expect(await sent(() => [])).toEqual(['ada']);
  });
});

describe('one pasted address', () => {
  const pasted = { email: 'ana.weber@example.org', firstName: 'Ana', lastName: 'Weber' };

  test('brings the names that it suggests', () => {
    expect(withPasted({ email: 'old', firstName: '', lastName: ' ' }, pasted)).toEqual(pasted);
  });

  test('leaves a name that was typed before as it is (X6)', () => {
    const typed = { email: '', firstName: 'Ana María', lastName: '', country: 'ES' };
    expect(withPasted(typed, pasted)).toEqual({ ...pasted, firstName: 'Ana María', country: 'ES' });
  });
});

describe('a pasted list over what was typed (X6)', () => {
  const pasted = {
    people: [
      { email: 'ana.weber@example.org', firstName: 'Ana', lastName: 'Weber' },
      { email: 'bo@example.org', firstName: 'Bo', lastName: '' },
    ],
    unreadable: ['x@'],
    duplicates: [],
  };

  test('keeps the name that was typed for one of its addresses', () => {
    const typed = { email: ' Ana.Weber@Example.org', firstName: 'Ana María', lastName: '' };
    const { pasted: kept, typedBefore } = withPastedList(typed, pasted);
    expect(kept).toEqual({
      ...pasted,
      people: [{ ...pasted.people[0], firstName: 'Ana María' }, pasted.people[1]],
    });
    expect(typedBefore).toBe('');
  });

  test.each([
    ['a name without an address', { email: '', firstName: 'Cy', lastName: 'Lund' }, 'Cy Lund'],
    ['another address', { email: 'cy@example.org', firstName: '' }, 'cy@example.org'],
    ['both', { email: 'cy@example.org', lastName: 'Lund' }, 'Lund, cy@example.org'],
    ['nothing', { email: ' ', firstName: ' ' }, ''],
  ])('changes nothing in the list for %s, and says what was typed', (_what, typed, typedBefore) => {
    expect(withPastedList(typed, pasted)).toEqual({ pasted, typedBefore });
  });
});
