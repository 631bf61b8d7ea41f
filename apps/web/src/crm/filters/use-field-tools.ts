import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { type Filter, placesOf } from '../../platform/filters/filter.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { colleaguesQuery } from '../person/person-queries.ts'
import { type FieldTools, idsOf } from './common-fields.ts'
import { filterSentenceTexts } from './filter-sentences-texts.ts'

/** Words, formats, and the names of what stands in the filter by its id. */
export function useFieldTools(filter: Filter): FieldTools {
  const t = useTexts(filterSentenceTexts)
  const { either } = useFormats()
  const language = useLanguage()
  const client = useQueryClient()
  const conditions = placesOf(filter).map(({ condition }) => condition)
  const owners = ['owner', 'assignee', 'by']
    .flatMap((field) => idsOf(conditions, field))
    .filter((id) => !['me', 'none', 'operator'].includes(id))
  const colleagues = useQuery({ ...colleaguesQuery, enabled: owners.length > 0 }).data?.items
  const companies = useQueries({
    queries: idsOf(conditions, 'company').map((id) => ({
      queryKey: ['companies', id, 'name'],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const { name } = await answer(api.GET('/api/companies/{id}', { params: { path: { id } }, signal }))
        return { id, name }
      },
    })),
    combine: (found) => JSON.stringify(found.flatMap(({ data }) => data ?? [])),
  })
  const imports = useQueries({
    queries: idsOf(conditions, 'import').map((id) => ({
      queryKey: ['imports', id, 'name'],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const { file } = await answer(api.GET('/api/imports/{id}', { params: { path: { id } }, signal }))
        return { id, name: file.name }
      },
    })),
    combine: (found) => JSON.stringify(found.flatMap(({ data }) => data ?? [])),
  })
  return useMemo(() => {
    const named = [companies, imports].flatMap((found) => JSON.parse(found) as { id: string; name: string }[])
    const all = [...named, ...(colleagues ?? [])]
    const names = new Map(all.map(({ id, name }) => [id, name ?? undefined]))
    return { t, either, language, client, nameOf: (id) => names.get(id) }
  }, [t, either, language, client, companies, imports, colleagues])
}
