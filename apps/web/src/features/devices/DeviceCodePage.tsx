import { isCode, normalCode } from '@roster/domain/device-sign-ins';
import { useEffect, useState } from 'react';
import { PublicPage } from '../../shell/PublicPage.tsx';
import { useText } from '../../words/text.ts';
import { CodeForm } from './CodeForm.tsx';
import { ComparedCode } from './ComparedCode.tsx';

/** For a device without a browser (RFC 8628): its code is typed here, or came with the address, behind the #. */
export function Component() {
  const t = useText();
  const [code, setCode] = useState(codeInAddress);
  // A second link opened in the same tab differs behind the # alone, and the page is not loaded again.
  useEffect(() => {
    const onMove = () => setCode((before) => codeInAddress() || before);
    window.addEventListener('hashchange', onMove);
    return () => window.removeEventListener('hashchange', onMove);
  }, []);
  const again = () => {
    window.history.replaceState(window.history.state, '', window.location.pathname);
    setCode('');
  };
  return (
    <PublicPage title={t('devices.codeTitle')}>
      {code === '' ? <CodeForm onCode={setCode} /> : <ComparedCode key={code} code={code} onAgain={again} />}
    </PublicPage>
  );
}

function codeInAddress(): string {
  const code = normalCode(decodeURIComponent(window.location.hash.slice(1)));
  return isCode(code) ? code : '';
}
