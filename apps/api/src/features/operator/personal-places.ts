import { raw, sql, type Sql } from '../../platform/postgres/index.ts';
/** The person as the statements look for them. */
export type Erased = {
  id: string;
  /** Every address they had, unless someone else has it now. */
  addresses: readonly string[];
  /** A pattern for what names them, wherever anyone wrote it. */
  mention: string;
  /** A pattern for their names and addresses in a text that is about them. */
  words: string;
  /** Every name and address, as patterns of LIKE: what is mentioned nowhere needs no look at its borders. */
  likely: readonly string[];
};

/**
 * Whether a text names the person. A regular expression is slow and all emails are looked at, so LIKE sorts
 * most of them out. Upper case of lower case is one for all letters that the expression takes for each other.
 */
// SQL: regular expressions of PostgreSQL.
export const mentions = ({ mention, likely }: Pick<Erased, 'mention' | 'likely'>, text: string): Sql =>
  sql`(upper(lower(${raw(text)})) like any (array(select upper(lower(one)) from unnest(${likely}::text[]) as one))
    and ${raw(text)} ~* ${mention})`;

type Place = {
  /** Columns that may hold something about a person. */
  holds?: readonly string[];
  /** Columns that never do: codes, states, hashes, and names that an organization gives to things of its own. */
  nothing?: readonly string[];
  /** How the columns that hold something are cleared, unless their rows go with the row of the user. */
  clear?: (person: Erased) => Sql[];
};

/** Stands where a text was. */
const gone = raw(`'…'`);

/** Emails to others: what the person wrote, and what was written about them. */
const textsOfMails = ['subject', 'text', 'reason', 'message', 'note'];

/**
 * Every text and JSON column of the database; a test compares this list with the tables, so a new column has to be put
 * here. Erasing a person works through it from top to bottom; the user's own row goes last, since the others lead there.
 */
// SQL: regular expressions of PostgreSQL, across accounts.
export const personalPlaces: Record<string, Place> = {
  accounts: {
    nothing: [
      ...[
        'number',
        'number_key',
        'name',
        'main_country',
        'entitled_countries',
        'default_language',
        'time_zone',
      ],
      'default_roles',
    ],
  },
  account_domains: { nothing: ['domain', 'provider_name'] },
  groups: { nothing: ['name', 'description', 'entitlement_country'] },
  products: { nothing: ['name', 'description', 'features', 'versions'] },
  entitlements: { nothing: ['country', 'kind'] },
  platform_settings: { nothing: ['name'] },
  signing_keys: { nothing: ['id', 'public_key', 'vouched_for'] },
  // Its products are ids and times; the document itself is kept nowhere.
  issued_policies: { nothing: ['key_id', 'kind', 'products'] },
  // What ran: ids and times. It goes with the row of the user.
  usage_events: { nothing: ['feature'] },
  download_checksums: { nothing: ['file', 'sha256'] },
  downloads_begun: { nothing: ['sha256'] },
  mail_queue: {
    holds: ['reason'],
    nothing: ['fault'],
    // The words of a mail server, which may repeat an address.
    clear: (person) => [
      sql`update mail_queue set reason = regexp_replace(reason, ${person.mention}, ${gone}, 'gi')
          where ${mentions(person, 'reason')}`,
    ],
  },
  throttles: { nothing: ['key'] },
  throttle_reservations: { nothing: ['key'] },
  // What a row says of its subject goes; so does what the person typed, such as the reason for what they did to others.
  audit_personal: {
    holds: ['data'],
    clear: ({ id, ...person }) => [
      sql`delete from audit_personal p where p.subject_id = ${id} or ${mentions(person, 'p.data::text')}`,
      sql`delete from audit_personal p using audit_events e
          where e.actor_id = ${id} and e.sequence = p.sequence and e.account_id is not distinct from p.account_id
            and (p.subject_id is null or p.data ? 'reason')`,
    ],
  },
  // Never changed; everything personal is in the table above.
  audit_events: { nothing: ['actor_kind', 'event', 'details', 'key_id'] },
  mails: {
    holds: ['to_address', 'to_name', 'mailbox', 'content', 'last_error'],
    nothing: ['language', 'template', 'state', 'failure', 'links'],
    clear: ({ id, addresses, ...person }) => [
      sql`delete from mails where user_id = ${id}`,
      // By the index of mailboxes: one mailbox has many addresses.
      sql`delete from mails where mailbox = any(array(select mailbox_of(one) from unnest(${addresses}::text[]) as one))
            and to_address = any(${addresses})`,
      sql`update mails set
            last_error = regexp_replace(last_error, ${person.mention}, ${gone}, 'gi'),
            content = regexp_replace(content::text, ${person.mention}, ${gone}, 'gi')::jsonb || coalesce(
              (select jsonb_object_agg(key, ${gone}) from jsonb_object_keys(content) as key
                where key = any(${textsOfMails})), '{}')
          where ${mentions(person, 'content::text')} or ${mentions(person, 'last_error')} or content ->> 'requestPage' in (
              select '/service-requests/' || r.id from service_requests r where r.user_id = ${id} or r.email = any(${addresses}))
            or (content ?| ${textsOfMails} and exists (
              select from jsonb_each_text(content) as c where c.key = any(${textsOfMails}) and c.value in (
                select reason from approval_requests where decided_by = ${id}
                union all select answer from user_requests where answered_by = ${id})))`,
    ],
  },
  // Responses that name them, to the user who asked.
  idempotency_keys: {
    holds: ['answer', 'progress', 'undo'],
    nothing: ['key', 'endpoint'],
    clear: ({ id, addresses, ...person }) => [
      sql`update idempotency_keys set progress = regexp_replace(progress::text, ${person.mention}, ${gone}, 'gi')::jsonb
          where ${mentions(person, 'progress::text')}`,
      sql`delete from idempotency_keys k where k.answer is not null and (k.actor_id = ${id}
          or strpos(k.answer::text, ${id}::text) > 0 or ${mentions(person, 'k.answer::text')}
          or strpos(k.undo::text, ${id}::text) > 0 or ${mentions(person, 'k.undo::text')}
          or k.answer::text like any (array(select '%' || r.id || '%' from service_requests r
            where r.user_id = ${id} or r.email = any(${addresses}))))`,
    ],
  },
  saved_views: {
    holds: ['name', 'query'],
    nothing: ['list'],
    clear: ({ id, ...person }) => [
      sql`delete from saved_views
          where (owner_id = ${id} and not shared) or ${mentions(person, 'name')} or ${mentions(person, 'query::text')}`,
    ],
  },
  // The messages come first, since they are found by the requests.
  service_request_messages: {
    holds: ['text'],
    nothing: ['author'],
    clear: ({ id, addresses }) => [
      sql`update service_request_messages set text = ${gone} where author_id = ${id} or request_id = any (array(
          select id from service_requests where user_id = ${id} or email = any(${addresses})))`,
    ],
  },
  // Nobody is left to answer, so they are closed.
  service_requests: {
    holds: ['email', 'name', 'subject'],
    nothing: ['language', 'category', 'state'],
    clear: ({ id, addresses }) => [
      sql`update service_requests set email = '', name = '', subject = ${gone}, state = 'closed'
          where user_id = ${id} or email = any(${addresses})`,
    ],
  },
  registrations: {
    holds: ['email'],
    nothing: ['language', 'account_number'],
    clear: ({ addresses }) => [sql`delete from registrations where email = any(${addresses})`],
  },
  tokens: {
    holds: ['email'],
    nothing: ['purpose'],
    clear: ({ addresses }) => [sql`delete from tokens where email = any(${addresses})`],
  },
  approval_requests: {
    holds: ['message', 'reason', 'first_name', 'last_name', 'email', 'country'],
    nothing: ['state', 'source', 'ended_because'],
    clear: ({ id }) => [sql`update approval_requests set reason = null where decided_by = ${id}`],
  },
  user_requests: {
    holds: ['message', 'answer', 'role', 'country'],
    nothing: ['kind', 'state'],
    clear: ({ id }) => [sql`update user_requests set answer = null where answered_by = ${id}`],
  },
  kept_counts: { nothing: ['kind', 'value'] },
  locks: {
    holds: ['note'],
    nothing: ['reason'],
    clear: ({ id }) => [sql`update locks set note = null where locked_by = ${id}`],
  },
  exceptions: {
    holds: ['reason'],
    nothing: ['effect'],
    clear: ({ id }) => [sql`update exceptions set reason = '' where created_by = ${id}`],
  },
  seats: {
    holds: ['lost_holder', 'holder_sort'],
    clear: (person) => [
      sql`update seats set lost_holder = ${gone} where lost_holder is not null and ${mentions(person, 'lost_holder')}`,
    ],
  },
  departures: { holds: ['snapshot', 'first_name', 'last_name', 'email'], nothing: ['kind'] },
  // The mailbox is a hash: it outlives the person, so that an account that removed them approves them itself (P1).
  mailbox_history: { nothing: ['kind'] },
  sessions: { holds: ['device'] },
  devices: { holds: ['name', 'platform'], nothing: ['public_key', 'thumbprint'] },
  device_sign_ins: {
    holds: ['name', 'platform', 'asked_from'],
    nothing: ['kind', 'user_code', 'challenge', 'public_key', 'thumbprint', 'decision'],
  },
  sign_in_attempts: { holds: ['device'], nothing: ['result'] },
  fulfillment_contacts: { nothing: ['country'] },
  users: {
    holds: [
      ...['email', 'first_name', 'last_name', 'sort_name', 'search_text', 'country', 'entitlement_country'],
      ...['employee_number', 'department', 'note', 'password_hash'],
    ],
    nothing: ['language', 'lock_reasons', 'source', 'roles', 'approval_mail', 'status'],
    clear: ({ id }) => [sql`delete from users where id = ${id}`],
  },
};
