import { Select } from '@mantine/core';
import { exceptionEffects, type ExceptionEffect } from '@roster/domain/exceptions';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { useAccountProducts } from '../../form/use-account-products.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { LookupField } from '../../ui/Lookup.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useText } from '../../words/text.ts';
import { all, type TypedException } from './use-typed-exception.ts';

/** What, until when, and why. */
export function ExceptionFields({ typed }: { typed: TypedException }) {
  const t = useText();
  const lookup = useAccountProducts();
  const products = lookup.data?.products ?? [];
  return (
    <>
      <SegmentedControl
        aria-label={t('exception.effect')}
        value={typed.effect}
        onChange={(effect) => typed.setEffect(effect as ExceptionEffect)}
        data={exceptionEffects
          .toReversed()
          .map((value) => ({ value, label: t(`exception.choose.${value}`) }))}
      />
      <LookupField label={t('exception.product')} lookup={lookup}>
        <Select
          label={t('exception.product')}
          withAsterisk
          aria-required
          data={[
            { value: all, label: t('exception.allProducts') },
            ...products.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          searchable
          nothingFoundMessage={t('form.nothingFound')}
          value={typed.product}
          onChange={typed.setProduct}
        />
      </LookupField>
      <DayInput
        label={t('exception.endsOn')}
        description={t('exception.endsOnHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={typed.wrongDay && t('form.date')}
        value={typed.lastDay}
        onChange={typed.setLastDay}
      />
      <LimitedTextarea
        label={t('exception.reason')}
        description={t('exception.reasonHint')}
        limit={500}
        autosize
        minRows={2}
        value={typed.reason}
        onChange={(event) => typed.setReason(event.currentTarget.value)}
      />
    </>
  );
}
