/** Sorts keys, because jsonb does not keep their order and the hash must not depend on it. What is in order is not copied. */
export function sortKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  const inOrder = keys.every((key, nth) => nth === 0 || (keys[nth - 1] ?? '') < key);
  if (inOrder && keys.every((key) => record[key] === null || typeof record[key] !== 'object')) return value;
  const sorted: Record<string, unknown> = {};
  for (const key of inOrder ? keys : keys.sort()) sorted[key] = sortKeys(record[key]);
  return sorted;
}
