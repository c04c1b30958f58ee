import { Alert, List, Stack, Text } from '@mantine/core';
import type { createExceptions } from '@roster/contract/exceptions';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { ExceptionEffect } from '@roster/domain/exceptions';
import type { IntlShape } from 'react-intl';
import { ChangesOfMany } from '../../people/ChangesOfMany.tsx';
import { useText } from '../../words/text.ts';

type Effect = NonNullable<Response<typeof createExceptions>['effects']>[number];
type Props = {
  effect: ExceptionEffect;
  effects: readonly Effect[];
  intl: IntlShape;
  /** What changes is said beside it already, as for one user; what does not is left. */
  said: boolean;
};

const shown = 10;

/** What the exception would change, and what it would not although one may think so. */
export function ExceptionEffects({ effect, effects, intl, said }: Props) {
  const t = useText();
  if (effects.length === 0) return null;
  const lacking = effects.flatMap(({ id, name, lacks }) => lacks.map((one) => ({ id, name, ...one })));
  const keeping = effects.filter(({ keeps }) => keeps.length > 0);
  if (said && lacking.length + keeping.length === 0) return null;
  const products = listed(intl);
  return (
    <Stack gap="xs" role="status">
      {!said && (
        <ChangesOfMany
          changes={effects}
          nothing={
            effect === 'allow'
              ? t('access.onMany.nothing')
              : t('exceptions.does.nothing.deny', { count: effects.length })
          }
        />
      )}
      <Warning title={t('exceptions.does.lacks')} count={lacking.length}>
        {lacking.slice(0, shown).map(({ id, name, product, why }) => (
          <List.Item key={`${id} ${product}`}>
            {t('exceptions.does.lacksOne', { name, product, why: t(`exceptions.lacks.${why}`) })}
          </List.Item>
        ))}
      </Warning>
      <Warning title={t('exceptions.does.keeps')} count={keeping.length}>
        {keeping.slice(0, shown).map(({ id, name, keeps }) => (
          <List.Item key={id}>
            {t('exceptions.does.keepsOne', { name, products: products([keeps]) })}
          </List.Item>
        ))}
      </Warning>
    </Stack>
  );
}

const listed = (intl: IntlShape) => (some: readonly string[][]) =>
  intl.formatList([...new Set(some.flat())].sort(), { type: 'unit' });

function Warning({ title, count, children }: { title: string; count: number; children: React.ReactNode }) {
  const t = useText();
  if (count === 0) return null;
  return (
    <Alert color="yellow" title={title}>
      <List fz="sm">{children}</List>
      {count > shown && <Text fz="sm">{t('users.andMore', { count: count - shown })}</Text>}
    </Alert>
  );
}
