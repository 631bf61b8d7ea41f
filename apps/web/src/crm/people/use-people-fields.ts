import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import type { Filter } from '../../platform/filters/filter.ts'
import { daysField, type FilterField, fitting, valuesField } from '../../platform/filters/filter-field.ts'
import { type Channel, channels, purposeNames, purposes } from '../../platform/purposes/purpose-names.ts'
import { useMay } from '../../platform/session/session.ts'
import { inSentence } from '../../platform/texts/in-sentence.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import {
  cityField,
  countryField,
  type FieldTools,
  importField,
  ownerField,
  recordedField,
} from '../filters/common-fields.ts'
import { useFieldTools } from '../filters/use-field-tools.ts'

type Word = 'company-contact' | 'sole-trader' | 'consumer' | Channel | 'open' | 'overdue' | 'today' | 'week'

/** What people can be narrowed by: as much as the reader's roles may see. */
export function usePeopleFields(filter: Filter): readonly FilterField[] {
  const tools = useFieldTools(filter)
  const purposeName = useTexts(purposeNames)
  const isSeller = useMay('seller', 'officer')
  return useMemo(() => {
    const { t, either } = tools
    const words = (...values: readonly Word[]) => values.map((value) => ({ value, label: t(value) }))
    const all: (FilterField | false)[] = [
      isSeller && ownerField(tools),
      cityField(tools, 'city'),
      purposeField(tools, (purpose) => inSentence(purposeName(purpose))),
      isSeller &&
        valuesField({
          field: 'tag',
          label: t('tag'),
          choices: async (text, signal) => {
            const { items } = await answer(api.GET('/api/tags', { signal }))
            return fitting(
              items.map(({ tag }) => ({ value: tag, label: tag })),
              text,
            )
          },
          sentence: (tags, not) => t(not ? 'tagIsNot' : 'tagIs', { values: either(tags) }),
        }),
      isSeller &&
        daysField({
          field: 'lastContact',
          part: 'silentDays',
          label: t('silentFor'),
          sentence: (count) => t('silent', { count }),
        }),
      companyField(tools),
      isSeller &&
        valuesField({
          field: 'task',
          label: t('task'),
          isSingle: true,
          choices: words('open', 'overdue', 'today', 'week'),
          sentence: (tasks, not) => t(not ? 'taskIsNot' : 'taskIs', { values: either(tasks) }),
        }),
      {
        ...valuesField({
          field: 'state',
          label: t('state'),
          choices: (['ending-soon', 'awaiting-answer'] as const).map((value) => ({ value, label: t(value) })),
          sentence: (states) => either(states.map((state, index) => (index === 0 ? state : state.toLowerCase()))),
        }),
        canBeNot: false,
      },
      valuesField({
        field: 'reach',
        label: t('reach'),
        choices: words(...channels),
        sentence: (ways, not) => t(not ? 'reachIsNot' : 'reachIs', { values: either(ways) }),
      }),
      valuesField({
        field: 'kind',
        label: t('kind'),
        choices: words('company-contact', 'sole-trader', 'consumer'),
        sentence: (kinds, not) => t(not ? 'kindIsNot' : 'kindIs', { values: either(kinds) }),
      }),
      countryField(tools),
      recordedField(tools),
      isSeller &&
        daysField({
          field: 'lastContact',
          part: 'withinDays',
          label: t('contactedWithin'),
          sentence: (count) => t('contacted', { count }),
        }),
      importField(tools),
    ]
    return all.filter((field) => field !== false)
  }, [tools, purposeName, isSeller])
}

/** News may be permitted on one channel and not on another: such a choice has both. */
function purposeField({ t, either }: FieldTools, nameOf: (purpose: (typeof purposes)[number]) => string): FilterField {
  const by = { email: 'byEmail', telephone: 'byTelephone', post: 'byPost' } as const
  const choices = purposes.flatMap((purpose) => [
    { value: purpose as string, label: nameOf(purpose) },
    ...(purpose === 'marketing'
      ? channels.map((channel) => ({
          value: `${purpose} ${channel}`,
          label: t(by[channel], { purpose: nameOf(purpose) }),
        }))
      : []),
  ])
  const wordOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value
  const field = valuesField({
    field: 'purpose',
    label: t('purpose'),
    choices,
    isSingle: true,
    sentence: (words, not) => t(not ? 'purposeIsNot' : 'purposeIs', { values: either(words) }),
  })
  const valuesOf: FilterField['valuesOf'] = ({ is = [], channel }) =>
    is.map((purpose) => (channel ? `${purpose} ${channel}` : purpose))
  return {
    ...field,
    valuesOf,
    make: ([value = ''], not) => {
      const [purpose = '', channel] = value.split(' ')
      return { field: 'purpose', is: [purpose], ...(channel && { channel }), ...(not && { not }) }
    },
    sentence: (condition) =>
      t(condition.not ? 'purposeIsNot' : 'purposeIs', { values: either(valuesOf(condition).map(wordOf)) }),
  }
}

function companyField({ t, either, nameOf }: FieldTools): FilterField {
  return valuesField({
    field: 'company',
    label: t('company'),
    word: (id) => nameOf(id) ?? '–',
    choices: async (text, signal) => {
      const query = { limit: 30, ...(text.trim() && { search: text.trim() }) }
      const { items } = await answer(api.GET('/api/companies', { params: { query }, signal }))
      return items.map(({ id, name }) => ({ value: id, label: name }))
    },
    sentence: (names, not) => t(not ? 'companyIsNot' : 'companyIs', { values: either(names) }),
  })
}
