import { useMemo } from 'react'
import type { Filter } from '../../platform/filters/filter.ts'
import { type FilterField, valuesField } from '../../platform/filters/filter-field.ts'
import { ownerField, recordedField } from '../filters/common-fields.ts'
import { useFieldTools } from '../filters/use-field-tools.ts'

const dueTimes = ['overdue', 'today', 'week', 'later', 'none'] as const

/** What tasks can be narrowed by. */
export function useTaskFields(filter: Filter): readonly FilterField[] {
  const tools = useFieldTools(filter)
  return useMemo(() => {
    const { t, either } = tools
    const isDone = valuesField({
      field: 'done',
      label: t('taskDone'),
      isSingle: true,
      choices: (['yes', 'no'] as const).map((value) => ({ value, label: t(`done-${value}`) })),
      sentence: (words) => either(words),
    })
    return [
      valuesField({
        field: 'due',
        label: t('due'),
        choices: dueTimes.map((value) => ({ value, label: t(`due-${value}`) })),
        sentence: (words, not) => t(not ? 'dueIsNot' : 'dueIs', { values: either(words) }),
      }),
      ownerField(tools, 'assignee'),
      { ...isDone, canBeNot: false },
      recordedField(tools),
    ]
  }, [tools])
}
