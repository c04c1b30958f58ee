import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMay } from '../session/session.ts';
import { RefusalAlert } from './RefusalAlert.tsx';

type Props = {
  take: { mutate: () => void; isPending: boolean; error: Error | null };
  children: ReactNode;
};

/** B3: takes what a list shows as a file; for those who may export what licenses and usage say. */
export function ExportButton({ take, children }: Props) {
  if (!useMay('usage.export')) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileExport size={17} aria-hidden />}
        loading={take.isPending}
        onClick={() => take.mutate()}
      >
        {children}
      </Button>
      <RefusalAlert error={take.error} />
    </>
  );
}
