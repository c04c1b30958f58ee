import type { EntitlementInUse } from '@roster/contract/entitlements';
import { Fragment } from 'react';
import { CellLink } from '../../list/CellLink.tsx';
import type { Column } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';
import { entitlementColumns } from './entitlement-columns.tsx';
import { joined, licenseFigures, licensesText, figuresOfUse, type Figure } from './entitlement-words.ts';
import { SeatBar } from './SeatBar.tsx';

/** What those see who read what their account bought: each figure leads to what it counts. */
export const columnsInUse: Column<EntitlementInUse>[] = [
  ...entitlementColumns.map((column): Column<EntitlementInUse> =>
    column.id === 'licenses'
      ? {
          ...column,
          cell: (entitlement, say) => (
            <SeatBar seats={entitlement.seats} use={entitlement.use}>
              {entitlement.seats ? (
                <Figures figures={licenseFigures(entitlement, say)} of={entitlement} />
              ) : (
                licensesText(entitlement, say)
              )}
            </SeatBar>
          ),
        }
      : column,
  ),
  {
    id: 'use',
    label: 'entitlement.use',
    labelled: true,
    min: 150,
    important: true,
    text: (entitlement, say) => joined(figuresOfUse(entitlement, say)),
    cell: (entitlement, say) => <Figures figures={figuresOfUse(entitlement, say)} of={entitlement} />,
  },
];

const Figures = ({ figures, of }: { figures: readonly Figure[]; of: EntitlementInUse }) => (
  <span>
    {figures.map(({ text, found }, nth) => (
      <Fragment key={text}>
        {nth > 0 && ' · '}
        <CellLink to={placeOf(of, found)}>{text}</CellLink>
      </Fragment>
    ))}
  </span>
);

/** A pooled entitlement has no licenses; the usage page says who used its product. */
const placeOf = ({ id, product, seats }: EntitlementInUse, found: Figure['found']) =>
  seats ? paths.entitlementWith(id, found) : paths.usageWith({ product: product.id, ...found });
