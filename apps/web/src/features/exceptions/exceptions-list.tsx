import type { Exception } from '@roster/contract/exceptions';
import { exceptionEffects, exceptionStates } from '@roster/domain/exceptions';
import { userStatuses } from '@roster/domain/users';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useAccountProducts } from '../../form/use-account-products.ts';
import type { Column, Filter, ListDescription, Say } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { paths } from '../../paths.ts';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { Time, timeText } from '../../ui/Time.tsx';
import { useText } from '../../words/text.ts';
import { lastDayText, productText } from './exception-words.ts';

const userColumns: Column<Exception>[] = [
  {
    id: 'name',
    label: 'exception.user',
    sort: 'name',
    min: 140,
    beside: pictureWidth,
    important: true,
    text: ({ user }) => user.name,
  },
  { id: 'email', label: 'users.column.email', min: 130, text: ({ user }) => user.email },
];

const effectSign = ({ effect, state }: Exception, { t }: Say) => (
  <Sign
    icon={effect === 'allow' ? IconCircleCheck : IconCircleX}
    tone={state === 'ended' ? 'quiet' : effect === 'allow' ? 'good' : 'bad'}
  >
    {t(`exception.effect.${effect}`)}
  </Sign>
);

const whatColumns: Column<Exception>[] = [
  {
    id: 'product',
    label: 'exception.product',
    sort: 'product',
    min: 120,
    important: true,
    text: productText,
  },
  {
    id: 'effect',
    label: 'exception.effect',
    sort: 'effect',
    min: 110,
    beside: 22,
    important: true,
    text: ({ effect }, { t }) => t(`exception.effect.${effect}`),
    cell: effectSign,
  },
  {
    id: 'endsOn',
    label: 'exception.endsOn',
    labelled: true,
    sort: 'endsOn',
    min: 110,
    beside: 22,
    important: true,
    text: (exception, say) =>
      exception.state === 'ended'
        ? `${lastDayText(exception, say)} · ${say.t('exception.state.ended')}`
        : lastDayText(exception, say),
    cell: (exception, say) =>
      exception.state === 'ended' ? (
        <Sign icon={IconCircleDashed} tone="quiet">
          {`${lastDayText(exception, say)} · ${say.t('exception.state.ended')}`}
        </Sign>
      ) : (
        lastDayText(exception, say)
      ),
  },
  {
    id: 'reason',
    label: 'exception.reasonColumn',
    labelled: true,
    min: 120,
    cutFirst: true,
    text: ({ reason }) => reason.replaceAll(/\s+/g, ' '),
    inFull: ({ reason }) => reason,
  },
  {
    id: 'createdAt',
    label: 'exception.since',
    sort: 'createdAt',
    min: 100,
    text: ({ createdAt }, { intl }) => timeText(createdAt, intl),
    cell: ({ createdAt }) => <Time at={createdAt} />,
  },
  { id: 'by', label: 'exception.by', min: 110, text: ({ createdBy }) => createdBy ?? '' },
];

const filters: Filter[] = [
  {
    name: 'product',
    label: 'exception.product',
    kind: 'one',
    useOptions: () => {
      const t = useText();
      const lookup = useAccountProducts();
      if (!lookup.data) return lookup;
      return [
        { value: 'all', label: t('exception.allProducts') },
        ...lookup.data.products.map(({ id, name }) => ({ value: id, label: name })),
      ];
    },
  },
  {
    name: 'effect',
    label: 'exception.effect',
    kind: 'one',
    useOptions: () => {
      const t = useText();
      return exceptionEffects.map((value) => ({ value, label: t(`exception.effect.${value}`) }));
    },
  },
  {
    name: 'state',
    label: 'exception.state',
    kind: 'one',
    useOptions: () => {
      const t = useText();
      return exceptionStates.map((value) => ({ value, label: t(`exception.state.${value}`) }));
    },
  },
  {
    name: 'status',
    label: 'exception.userStatus',
    kind: 'one',
    useOptions: () => {
      const t = useText();
      return userStatuses.map((value) => ({ value, label: t(`users.status.${value}`) }));
    },
  },
];

/** E1: the exceptions of the account. */
export const exceptionsList: ListDescription<Exception> = {
  id: 'exceptions',
  label: 'exceptions.title',
  idOf: ({ id }) => id,
  nameOf: ({ user }) => user.name,
  linkOf: ({ user }) => paths.user(user.id),
  pictureOf: ({ user }) => <Picture person={user} />,
  columns: [...userColumns, ...whatColumns],
  sort: '-createdAt',
  search: 'exceptions.search',
  filters,
  card: ['email', ['product', 'effect'], 'endsOn', 'reason'],
};
