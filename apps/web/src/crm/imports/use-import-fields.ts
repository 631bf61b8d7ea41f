import { useMemo } from 'react'
import type { Filter } from '../../platform/filters/filter.ts'
import { daysField, type FilterField, fitting, valuesField } from '../../platform/filters/filter-field.ts'
import { useMay } from '../../platform/session/session.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { FieldTools } from '../filters/common-fields.ts'
import { useFieldTools } from '../filters/use-field-tools.ts'
import { colleaguesQuery } from '../person/person-queries.ts'
import { importTexts } from './import-texts.ts'
import { bases } from './imports-api.ts'

const states = ['running', 'done', 'undone', 'failed'] as const

/** What imports can be narrowed by. Only an officer sees those of others, and imports on another basis than an invitation. */
export function useImportFields(filter: Filter): readonly FilterField[] {
  const tools = useFieldTools(filter)
  const words = useTexts(importTexts)
  const isOfficer = useMay('officer')
  return useMemo(() => {
    const { t, either } = tools
    const state = valuesField({
      field: 'state',
      label: words('state'),
      choices: states.map((value) => ({ value, label: t(`import-${value}`) })),
      sentence: (values, not) => t(not ? 'importStateIsNot' : 'importStateIs', { values: either(values) }),
    })
    const basis = valuesField({
      field: 'basis',
      label: words('basis'),
      choices: bases.map((value) => ({ value, label: words(`basis-${value}`) })),
      sentence: (values, not) => t(not ? 'basisIsNot' : 'basisIs', { values: either(values) }),
    })
    const when = daysField({
      field: 'recorded',
      part: 'withinDays',
      label: words('when'),
      sentence: (count) => t('fromLast', { count }),
    })
    return [state, when, ...(isOfficer ? [basis, byField(tools, words('by'))] : [])]
  }, [tools, words, isOfficer])
}

/** The field of who imported a list: a colleague, or whoever has the machine. */
function byField({ t, either, client, nameOf }: FieldTools, label: string): FilterField {
  const word = (id: string) => (id === 'me' ? t('me') : id === 'operator' ? t('operations') : (nameOf(id) ?? '–'))
  return valuesField({
    field: 'by',
    label,
    word,
    choices: async (text) => {
      const { items } = await client.ensureQueryData(colleaguesQuery)
      const colleagues = items.flatMap(({ id, name }) => (name ? [{ value: id, label: name }] : []))
      const special = (['me', 'operator'] as const).map((value) => ({ value, label: word(value) }))
      return fitting([...special, ...colleagues], text)
    },
    sentence: (values, not) => t(not ? 'importedByNot' : 'importedBy', { values: either(values) }),
  })
}
