import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import { shownCode } from '@roster/domain/device-sign-ins';
import { IconCheck } from '@tabler/icons-react';
import { Time } from '../../ui/Time.tsx';
import { LookupFailure } from '../../ui/Lookup.tsx';
import { useText } from '../../words/text.ts';
import { LetInForm } from './LetInForm.tsx';
import { useAskingDevice, useDecideDeviceCode } from './devices.queries.ts';

/** The code is always compared: a link that someone else sent has the code of their device. */
export function ComparedCode({ code, onAgain }: { code: string; onAgain: () => void }) {
  const t = useText();
  const asking = useAskingDevice(code);
  const decide = useDecideDeviceCode();
  if (decide.data)
    return (
      <Stack>
        <Alert
          color={decide.data.decision === 'allowed' ? 'green' : 'gray'}
          icon={<IconCheck aria-hidden />}
          role="status"
        >
          {t(`devices.${decide.data.decision}ByCode`, { name: decide.data.name })}
        </Alert>
        <Button variant="default" onClick={onAgain}>
          {t('devices.codeAgain')}
        </Button>
      </Stack>
    );
  if (asking.isPending) return <Skeleton height={260} />;
  if (!asking.data)
    return (
      <Stack>
        <LookupFailure lookup={asking} />
        <Button variant="default" onClick={onAgain}>
          {t('devices.codeAgain')}
        </Button>
      </Stack>
    );
  const { name, platform, thumbprint, askedFrom, sameNetwork, askedAt } = asking.data;
  return (
    <Stack>
      <Text>{t('devices.compare')}</Text>
      <Text ta="center" fz={32} fw={700} ff="monospace" data-code>
        {shownCode(code)}
      </Text>
      <LetInForm
        device={{ name, platform, thumbprint }}
        facts={[
          [
            t('devices.askedFrom'),
            t(sameNetwork ? 'devices.sameNetwork' : 'devices.otherNetwork', { network: askedFrom }),
          ],
          [t('devices.askedAt'), <Time key="asked" at={askedAt} />],
        ]}
        error={decide.error}
        pending={decide.isPending}
        onAllow={(replaces) =>
          decide.mutate({ userCode: code, decision: 'allowed', ...(replaces && { replaces }) })
        }
        onRefuse={() => decide.mutate({ userCode: code, decision: 'refused' })}
      />
    </Stack>
  );
}
