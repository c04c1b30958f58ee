import {
  answerDevice,
  offlineOf,
  signInOf,
  type DeviceAnswer,
  type DeviceFacts,
  type RunnableProduct,
  type StoppedProduct,
} from './devices.ts';
import type { AccessFacts } from './entitlements.ts';
import { accessTo } from './product-access.ts';
import type { policyKinds, StopReason } from './policies.ts';

/** A product as policies name it. */
export type NamedProduct = {
  id: string;
  name: string;
  features: readonly { key: string; name: string }[];
  versions: readonly string[];
};

type Named = { name: string; email: string };

/** All that decides what a device is answered, and what its document says. */
export type PolicyFacts = Pick<DeviceFacts, 'now' | 'signedOut' | 'member' | 'locked' | 'token' | 'last'> & {
  /** The portal's address, and the id that the policy gets. */
  issuer: string;
  policyId: string;
  device: { id: string; thumbprint: string };
  user: { id: string; name: string; email: string };
  account: { id: string; name: string } | null;
  administrators: readonly Named[];
  /** E3: who can give the user a license. */
  licenseGivers: readonly Named[];
  version: number;
  epoch: number;
  access: AccessFacts;
  /** When each day that can end access is over, in the account's time zone. */
  endOfDay: (day: string) => Date;
  /** The products that the account bought, and those of the device's last policy. */
  products: readonly NamedProduct[];
};

/** What is signed. Times are seconds since 1970. */
export type PolicyDocument = {
  iss: string;
  sub: string;
  jti: string;
  iat: number;
  device: string;
  cnf: { jkt: string };
  kind: (typeof policyKinds)[number];
  why: StopReason | null;
  user: { name: string; email: string };
  account: { id: string; name: string } | null;
  country: string | null;
  version: number;
  epoch: number;
  offlineUntil: number | null;
  products: (NamedProduct & { until: number })[];
  /** What a stop has taken of the policy before, and why each. */
  stopped: { id: string; name: string; why: StoppedProduct['why'] }[];
  /**
   * Since when sign-in is locked, by a closed account if it says so, and whether the device has to sign in again before it gets
   * a new policy.
   */
  signIn: { lockedSince: number | null; accountClosed: boolean; mustSignInAgain: boolean };
  administrators: Named[];
  licenseGivers: Named[];
};

/** A document that is to be signed, and what of it is kept. */
export type Issue = {
  kind: PolicyDocument['kind'];
  products: RunnableProduct[];
  offlineUntil: Date | null;
  document: PolicyDocument;
};

/** E4: what a device is answered by these facts, and nothing else: a document, that the user is locked, or a refusal. */
export function policyDocument(
  facts: PolicyFacts,
): Issue | Extract<DeviceAnswer, { kind: 'locked' | 'refused' }> {
  const answer = answerDevice({ ...facts, runs: runsOf(facts), denied: deniedOf(facts) });
  if (answer.kind === 'locked' || answer.kind === 'refused') return answer;
  const offlineUntil = offlineOf({ left: answer.products }, facts.now);
  return {
    kind: answer.kind,
    products: answer.products,
    offlineUntil,
    document: documentOf(facts, answer, offlineUntil),
  };
}

type Signed = Extract<DeviceAnswer, { products: RunnableProduct[] }>;

/** E1: what the user may run today, and when it ends by what is known today. */
const runsOf = ({ access, products, endOfDay }: PolicyFacts): DeviceFacts['runs'] =>
  products.flatMap(({ id }) => {
    const found = accessTo(id, access);
    if (!found.runs) return [];
    return { productId: id, endsAt: found.endsOn === null ? null : endOfDay(found.endsOn) };
  });

const deniedOf = ({ access, products }: PolicyFacts): DeviceFacts['denied'] =>
  products.flatMap(({ id }) => {
    const found = accessTo(id, access);
    return !found.runs && found.why === 'denied' ? id : [];
  });

function documentOf(facts: PolicyFacts, answer: Signed, offlineUntil: Date | null): PolicyDocument {
  const { now, user, account, device } = facts;
  const { lockedSince, ...signIn } = signInOf(facts);
  return {
    iss: facts.issuer,
    sub: user.id,
    jti: facts.policyId,
    iat: seconds(now),
    device: device.id,
    cnf: { jkt: device.thumbprint },
    kind: answer.kind,
    why: answer.kind === 'stop' ? answer.why : null,
    user: { name: user.name, email: user.email },
    account: account && { id: account.id, name: account.name },
    country: facts.access.country,
    version: facts.version,
    epoch: facts.epoch,
    offlineUntil: offlineUntil && seconds(offlineUntil),
    products: answer.products.flatMap(({ productId, until }) => {
      const product = facts.products.find(({ id }) => id === productId);
      if (!product) return [];
      const { id, name, features, versions } = product;
      return { id, name, features, versions, until: seconds(until) };
    }),
    stopped: (answer.kind === 'stop' ? answer.stopped : []).flatMap(({ productId, why }) => {
      const product = facts.products.find(({ id }) => id === productId);
      return product ? { id: product.id, name: product.name, why } : [];
    }),
    signIn: { lockedSince: lockedSince && seconds(lockedSince), ...signIn },
    administrators: facts.administrators.map(({ name, email }) => ({ name, email })),
    licenseGivers: facts.licenseGivers.map(({ name, email }) => ({ name, email })),
  };
}

/** Rounded down: a policy ends rather a moment too early. */
const seconds = (time: Date) => Math.floor(time.getTime() / 1_000);
