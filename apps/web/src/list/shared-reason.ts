type Refusable = { reason: string | null };

/** Why nothing, or next to nothing, can be done here: it is said once instead of beside each action. Null if it differs. */
export function sharedReason(actions: readonly Refusable[]): string | null {
  const reasons = actions.map(({ reason }) => reason);
  const shares = (reason: string | null) => {
    const count = reasons.filter((one) => one === reason).length;
    return reason !== null && count > 1 && count >= actions.length - 1;
  };
  return reasons.find(shares) ?? null;
}
