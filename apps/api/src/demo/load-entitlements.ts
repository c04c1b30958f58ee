import type { Write } from './insert-users.ts';

const products = [
  {
    name: 'Structural Suite',
    description: 'Design and check bridges and buildings',
    features: [
      { key: 'steel', name: 'Steel' },
      { key: 'concrete', name: 'Concrete' },
      { key: 'export.dxf', name: 'DXF export' },
    ],
    versions: ['2025', '2026'],
  },
  {
    name: 'Rail Designer',
    description: 'Tracks, turnouts and signals',
    features: [{ key: 'signals', name: 'Signals' }],
    versions: ['2025', '2026'],
  },
  { name: 'Survey Field', description: 'Measure on site', features: [], versions: ['2026'] },
  { name: 'Bridge Viewer', description: 'Look at models', features: [], versions: ['2024'] },
];

/** What Harbor Bridge bought, with the first and the last day as days from today. */
const bought = [
  { product: 'Structural Suite', country: 'DE', kind: 'named', from: -210, to: 155 },
  { product: 'Rail Designer', country: 'DE', kind: 'pooled', from: -400, to: null },
  { product: 'Survey Field', country: 'ES', kind: 'pooled', from: -90, to: 275 },
  { product: 'Bridge Viewer', country: 'DE', kind: 'pooled', from: -400, to: -35 },
];

const seats = 10;
/** D3: imported with holders who are not users. */
const lostHolders = ['j.moreau@harbor.example', 'Karl Weiss'];

/** The catalogue, and four entitlements of Harbor Bridge. The cast takes some of the seats. */
export async function loadEntitlements({ client, now }: Write, accountId: string): Promise<void> {
  await client.query(
    `insert into products (name, description, features, versions)
     select name, description, features, versions
     from jsonb_to_recordset($1) as p (name text, description text, features jsonb, versions text[])`,
    [JSON.stringify(products)],
  );
  await client.query(
    `insert into entitlements (account_id, product_id, country, kind, starts_on, ends_on)
     select $1, p.id, b.country, b.kind, $3::timestamptz::date + b."from", $3::timestamptz::date + b."to"
     from jsonb_to_recordset($2) as b (product text, country text, kind text, "from" integer, "to" integer)
     join products p on p.name = b.product`,
    [accountId, JSON.stringify(bought), now],
  );
  await client.query(
    `insert into seats (account_id, product_id, entitlement_id, lost_holder, assigned_at)
     select $1, e.product_id, e.id, l.name, case when l.name is not null then $4::timestamptz - interval '200 days' end
     from entitlements e cross join generate_series(1, $3) as nth
     left join unnest($2::text[]) with ordinality as l (name, nth) using (nth)
     where e.account_id = $1 and e.kind = 'named'`,
    [accountId, lostHolders, seats, now],
  );
}
