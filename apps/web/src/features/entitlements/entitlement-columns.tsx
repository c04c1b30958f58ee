import type { AccountEntitlement } from '@roster/contract/entitlements';
import { IconCircleCheck, IconClockHour4, IconClockX, type Icon } from '@tabler/icons-react';
import type { Column } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { licensesText, termText } from './entitlement-words.ts';
import { SeatBar } from './SeatBar.tsx';

const signs: Record<AccountEntitlement['term'], { icon: Icon; tone: 'good' | 'quiet' | 'bad' }> = {
  running: { icon: IconCircleCheck, tone: 'good' },
  coming: { icon: IconClockHour4, tone: 'quiet' },
  ended: { icon: IconClockX, tone: 'bad' },
};

/** What a list of entitlements shows of each. */
export const entitlementColumns: Column<AccountEntitlement>[] = [
  {
    id: 'product',
    label: 'entitlement.product',
    min: 140,
    important: true,
    text: ({ product }) => product.name,
  },
  {
    id: 'country',
    label: 'users.column.country',
    min: 100,
    important: true,
    text: ({ country }, { intl }) => intl.formatDisplayName(country, { type: 'region' }) ?? country,
  },
  {
    id: 'kind',
    label: 'entitlement.kind',
    min: 100,
    text: ({ kind }, { t }) => t(`entitlement.kind.${kind}`),
  },
  {
    id: 'term',
    label: 'entitlement.term',
    min: 120,
    beside: 22,
    important: true,
    text: termText,
    cell: (entitlement, say) => <Sign {...signs[entitlement.term]}>{termText(entitlement, say)}</Sign>,
  },
  {
    id: 'licenses',
    label: 'entitlement.licenses',
    min: 180,
    beside: 72,
    important: true,
    text: licensesText,
    cell: (entitlement, say) => <SeatBar seats={entitlement.seats}>{licensesText(entitlement, say)}</SeatBar>,
  },
];
