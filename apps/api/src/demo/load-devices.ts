import { createHash, randomBytes } from 'node:crypto';
import { offlineDays } from '@roster/domain/policies';
import type { Write } from './insert-users.ts';

/** Whose machine got a policy, how many days ago, and for which product. Lena is locked and can still work for a while. */
const machines = [
  {
    email: 'lena.brandt@harbor.example',
    name: 'Lena’s workstation',
    platform: 'Windows x64',
    product: 'Structural Suite',
    daysAgo: 2,
  },
  {
    email: 'dev.patel@harbor.example',
    name: 'dev-laptop',
    platform: 'Linux x64',
    product: 'Rail Designer',
    daysAgo: 0.5,
  },
];

/** E4: machines of the cast, which nobody has; what they were given is what the screens say of offline use (L1). */
export async function loadDevices({ client, now }: Write): Promise<void> {
  const rows = machines.map((machine) => ({ ...machine, ...newKey() }));
  await client.query(
    `with wanted as (
       select m.*, u.id as user_id, u.account_id, p.id as product_id, $2::timestamptz - m."daysAgo" * interval '1 day' as at
       from jsonb_to_recordset($1) as m (email text, name text, platform text, product text, "daysAgo" float8,
         "publicKey" jsonb, thumbprint text)
       join users u on u.email = m.email join products p on p.name = m.product
     ), device as (
       insert into devices (user_id, name, platform, public_key, thumbprint, signed_in_at, last_seen_at)
       select user_id, name, platform, "publicKey", thumbprint, at - interval '30 days', at from wanted
       returning id, user_id
     ), issued as (
       insert into issued_policies (device_id, user_id, account_id, key_id, kind, version, epoch, issued_at, offline_until, products)
       select d.id, w.user_id, w.account_id, k.id, 'policy', 1, 1, w.at, w.at + $3 * interval '1 day',
         jsonb_build_array(jsonb_build_object('productId', w.product_id, 'until', w.at + $3 * interval '1 day'))
       from wanted w join device d on d.user_id = w.user_id join signing_keys k on k.signs_until is null
       returning user_id, issued_at, offline_until, products
     )
     update users u set policy_refreshed_at = i.issued_at, offline_until = i.offline_until,
       offline_products = array[(i.products #>> '{0,productId}')::uuid], offline_product_untils = array[i.offline_until]
     from issued i where i.user_id = u.id`,
    [JSON.stringify(rows), now, offlineDays],
  );
}

/** A public key whose other half nobody has. */
function newKey() {
  const publicKey = { crv: 'Ed25519', kty: 'OKP', x: randomBytes(32).toString('base64url') };
  const thumbprint = createHash('sha256').update(JSON.stringify(publicKey)).digest('base64url');
  return { publicKey, thumbprint };
}
