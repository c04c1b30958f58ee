import type { DeviceKey } from '@roster/contract/keys';
import { useEffect, useState } from 'react';

/** RFC 7638. Null until it is known, and where the browser cannot tell: by plain http on another machine. */
export function useThumbprint({ crv, kty, x }: DeviceKey): string | null {
  const [thumbprint, setThumbprint] = useState<string | null>(null);
  useEffect(() => {
    const bytes = new TextEncoder().encode(JSON.stringify({ crv, kty, x }));
    void globalThis.crypto.subtle?.digest('SHA-256', bytes).then((hash) => setThumbprint(base64url(hash)));
  }, [crv, kty, x]);
  return thumbprint;
}

const base64url = (hash: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(hash)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
