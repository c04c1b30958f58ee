/** RFC 5321 §4.5.3.1: 64 octets before the @, 254 in all. */
const maxLocalLength = 64;
const maxLength = 254;
/** RFC 5322 dot-atom: what is accepted before the @. Quoted local parts are refused. */
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainLabel = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * The one form in which e-mail addresses are stored and compared: ASCII local part, domain as A-labels (UTS 46, by the
 * platform's URL), all lower case. Returns null if the text is not an address.
 */
export function canonicalEmail(typed: string): string | null {
  const trimmed = typed.trim();
  const at = trimmed.lastIndexOf('@');
  const typedLocal = trimmed.slice(0, at);
  // Lower case turns the Kelvin sign into a k, and so one mailbox into another.
  const local = isAscii(typedLocal) ? typedLocal.toLowerCase() : '';
  const domain = at > 0 ? asciiDomain(trimmed.slice(at + 1)) : null;
  if (!domain || local.length > maxLocalLength || !localPart.test(local)) return null;

  const email = `${local}@${domain}`;
  return email.length <= maxLength ? email : null;
}

/** The part behind the @ of a canonical address. */
export const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);

/**
 * The one form in which mail domains are stored and compared: that of the domain of a canonical address, so that everyone with
 * an address there is found. Returns null if no address can be in it.
 */
export const canonicalDomain = (typed: string): string | null => {
  const email = canonicalEmail(`a@${typed.trim().replace(/\.$/, '')}`);
  return email && domainOf(email);
};

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

function asciiDomain(domain: string): string | null {
  // URL would read these as a port, a path or an IPv4 address, so they are not mail domains. It would also drop control
  // characters at the end.
  if (/[\p{Cc}\s/:?#@\\%[\]_]/u.test(domain)) return null;
  if (!URL.canParse(`http://${domain}`)) return null;
  const ascii = new URL(`http://${domain}`).hostname;
  const labels = ascii.split('.');
  const topLevel = labels.at(-1) ?? '';
  const wellFormed = labels.length >= 2 && labels.every((label) => domainLabel.test(label));
  return wellFormed && !/^\d+$/.test(topLevel) ? ascii : null;
}
