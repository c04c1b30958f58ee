import type { SeatFilters } from '@roster/contract/seats';
import { ExportButton } from '../../ui/ExportButton.tsx';
import { useText } from '../../words/text.ts';
import { useExportSeats } from './seats.queries.ts';

type Props = { entitlementId: string; filters: SeatFilters };

/** B3: exports what the list shows. */
export function ExportSeats({ entitlementId, filters }: Props) {
  const t = useText();
  return <ExportButton take={useExportSeats(entitlementId, filters)}>{t('seats.export')}</ExportButton>;
}
