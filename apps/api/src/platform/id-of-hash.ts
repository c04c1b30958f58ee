/** A UUID made of a hash (RFC 9562 §5.8, version 8), as the database makes it of an audit event. */
export function idOfHash(hash: Buffer): string {
  const hex = hash.toString('hex', 0, 16);
  const variant = ((hash.readUInt8(8) & 0x3f) | 0x80).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(18, 20)];
  return `${parts.join('-')}-${hex.slice(20)}`;
}
