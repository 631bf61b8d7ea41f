import { useMemo } from 'react'
import type { Filter } from '../../platform/filters/filter.ts'
import { type FilterField, valuesField } from '../../platform/filters/filter-field.ts'
import { ownerField, recordedField } from '../filters/common-fields.ts'
import { useFieldTools } from '../filters/use-field-tools.ts'

const dueTimes = ['overdue', 'today', 'week', 'later', 'none'] as const

/**
 * What tasks can be narrowed by.
 * @param areMine whose they are is said already
 */
export function useTaskFields(filter: Filter, areMine: boolean): readonly FilterField[] {
  const tools = useFieldTools(filter)
  return useMemo(() => {
    const { t, either } = tools
    return [
      valuesField({
        field: 'due',
        label: t('due'),
        choices: dueTimes.map((value) => ({ value, label: t(`due-${value}`) })),
        sentence: (words, not) => t(not ? 'dueIsNot' : 'dueIs', { values: either(words) }),
      }),
      ...(areMine ? [] : [ownerField(tools, 'assignee')]),
      recordedField(tools),
    ]
  }, [tools, areMine])
}
