export const approvalRefusals = [
  'approvals.notFound',
  'approvals.alreadyDecided',
  'approvals.noLongerWaiting',
  'approvals.notRejected',
  'join.alreadyAffiliated',
  'join.alreadyWaiting',
  'join.accountNotFound',
  'join.tooEarly',
  'join.notWaiting',
  'join.domainNotVerified',
] as const;

export const requestStates = ['open', 'approved', 'rejected', 'noLongerWaiting'] as const;
export type RequestState = (typeof requestStates)[number];

/** P1, A6, S2: why a request ended that no one decided. */
export const requestEndings = [
  'withdrawn',
  'joined',
  'addressChanged',
  'accountClosed',
  'domainMoved',
] as const;
export type RequestEnding = (typeof requestEndings)[number];
/** What the log of the account says: the request of someone who is erased goes with them. */
export const recordedEndings = [...requestEndings, 'erased'] as const;

/** How a request was made: by the verified domain of the address, or by a typed account number. */
export const requestSources = ['domain', 'accountNumber'] as const;
export type RequestSource = (typeof requestSources)[number];

/** P3: how an approver is notified of requests. */
export const approvalMailChoices = ['instant', 'daily', 'none'] as const;
export type ApprovalMail = (typeof approvalMailChoices)[number];

/** P2: a rejected user may ask again after this many days. */
export const askAgainDays = 7;
/** P3: all Account Administrators are reminded once of a request that stayed open for this many days. */
export const untouchedDays = 14;

export type RequestFacts = ReadonlyMap<string, { state: RequestState }>;

/** P2: a request is decided once; if another administrator decided first, that decision stands. */
export function decideRequest(
  id: string,
  requests: RequestFacts,
): 'approvals.notFound' | 'approvals.noLongerWaiting' | 'approvals.alreadyDecided' | null {
  const request = requests.get(id);
  if (!request) return 'approvals.notFound';
  if (request.state === 'noLongerWaiting') return 'approvals.noLongerWaiting';
  return request.state === 'open' ? null : 'approvals.alreadyDecided';
}

/** Whose the domain of a person is at the moment; `none` also where its account is closed. */
export type DomainNow = { owner: 'mine' | 'other' | 'none'; federated: boolean };

export type ApprovableFacts = ReadonlyMap<
  string,
  { state: RequestState; source: RequestSource; domain: DomainNow }
>;

/**
 * P1, P2, A2: a request is approved by the facts of that moment. One that a domain led here no longer waits where the domain
 * is another account's by now; and no one joins whose domain another account federates.
 */
export function decideApprove(
  id: string,
  requests: ApprovableFacts,
): ReturnType<typeof decideRequest> | 'users.domainOwnedByOther' {
  const refusal = decideRequest(id, requests);
  const request = requests.get(id);
  if (refusal || request?.domain.owner !== 'other') return refusal;
  if (request.domain.federated) return 'users.domainOwnedByOther';
  return request.source === 'domain' ? 'approvals.noLongerWaiting' : null;
}

/** P2: an approver lets a rejected user ask again before the time is over. */
export function decideAllowAgain(
  id: string,
  requests: RequestFacts,
): 'approvals.notFound' | 'approvals.notRejected' | null {
  const request = requests.get(id);
  if (!request) return 'approvals.notFound';
  return request.state === 'rejected' ? null : 'approvals.notRejected';
}

/** P1: never for someone this account rejected or removed. */
export function isApprovedAtOnce(facts: {
  autoApproval: boolean;
  rejectedHere: boolean;
  departedHere: boolean;
}): boolean {
  return facts.autoApproval && !facts.rejectedHere && !facts.departedHere;
}

/** What an account remembers of the mailbox of someone who comes to it. */
export type JoinHistory = { rejectedHere: boolean; departedHere: boolean; askAgainAt: Date | null };

/**
 * P1, P2: what becomes of someone whose domain an account has verified, whether they have just registered or ask again. The
 * seven days after a rejection hold for the mailbox.
 */
export function decideComeIn(
  facts: JoinHistory & { autoApproval: boolean },
  now: Date,
): { standing: 'joined' } | { standing: 'waiting' } | { standing: 'tooEarly'; askAgainAt: Date } {
  if (isApprovedAtOnce(facts)) return { standing: 'joined' };
  const { askAgainAt } = facts;
  return askAgainAt && askAgainAt > now ? { standing: 'tooEarly', askAgainAt } : { standing: 'waiting' };
}

export type JoinFacts = {
  affiliated: boolean;
  operator: boolean;
  waiting: boolean;
  /** Another account federates the domain of the address. */
  federatedElsewhere: boolean;
  account: { closed: boolean; mayAskAgainAt: Date | null } | null;
};

/**
 * P1: an unaffiliated user may ask the account that has verified the domain of their address, without its number, as someone
 * who registers does: after withdrawing right away, after a rejection when that is over.
 */
export function decideAskByDomain(facts: {
  affiliated: boolean;
  operator: boolean;
  waiting: boolean;
  verified: boolean;
}): 'join.alreadyAffiliated' | 'join.alreadyWaiting' | 'join.domainNotVerified' | null {
  if (facts.affiliated || facts.operator) return 'join.alreadyAffiliated';
  if (facts.waiting) return 'join.alreadyWaiting';
  return facts.verified ? null : 'join.domainNotVerified';
}

/** P1: an unaffiliated user may ask to join an account, one at a time. */
export function decideAskToJoin(
  facts: JoinFacts,
  now: Date,
):
  | 'join.alreadyAffiliated'
  | 'join.alreadyWaiting'
  | 'join.accountNotFound'
  | 'join.tooEarly'
  | 'users.domainOwnedByOther'
  | null {
  if (facts.affiliated || facts.operator) return 'join.alreadyAffiliated';
  if (facts.waiting) return 'join.alreadyWaiting';
  if (!facts.account || facts.account.closed) return 'join.accountNotFound';
  if (facts.federatedElsewhere) return 'users.domainOwnedByOther';
  const { mayAskAgainAt } = facts.account;
  return mayAskAgainAt && mayAskAgainAt > now ? 'join.tooEarly' : null;
}
