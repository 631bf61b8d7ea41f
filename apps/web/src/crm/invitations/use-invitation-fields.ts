import { useMemo } from 'react'
import type { Filter } from '../../platform/filters/filter.ts'
import { daysField, type FilterField, valuesField } from '../../platform/filters/filter-field.ts'
import { importField, recordedField } from '../filters/common-fields.ts'
import { useFieldTools } from '../filters/use-field-tools.ts'

/** What invitations can be narrowed by. */
export function useInvitationFields(filter: Filter): readonly FilterField[] {
  const tools = useFieldTools(filter)
  return useMemo(() => {
    const { t, either } = tools
    const informed = valuesField({
      field: 'informed',
      label: t('informed'),
      isSingle: true,
      choices: [
        { value: 'yes', label: t('informedYes') },
        { value: 'no', label: t('informedNo') },
      ],
      sentence: (words) => either(words),
    })
    return [
      { ...informed, canBeNot: false },
      daysField({
        field: 'ends',
        part: 'withinDays',
        label: t('endsWithin'),
        sentence: (count) => t('ends', { count }),
      }),
      importField(tools),
      recordedField(tools),
    ]
  }, [tools])
}
