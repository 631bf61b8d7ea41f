import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { type Narrowing, narrowedBody, useNarrowedList } from '../../platform/lists/use-narrowed-list.ts'
import type { Import } from './imports-api.ts'
import type { importSorts } from './imports-screen.ts'

type Body = paths['/api/imports/count']['post']['requestBody']['content']['application/json']

const bodyOf = narrowedBody<NonNullable<Body['filter']>>

/** @returns how many imports there are of this kind */
export function countImports(narrowing: Narrowing, signal: AbortSignal) {
  return answer(api.POST('/api/imports/count', { body: bodyOf(narrowing), signal }))
}

/** Reads the imports that the reader may see, and how many they are. */
export function useImports(narrowing: Narrowing, sort: (typeof importSorts)[number]) {
  return useNarrowedList<Import, typeof sort, ReturnType<typeof bodyOf>>({
    name: 'imports',
    narrowing,
    sort,
    bodyOf,
    page: (query, _body, signal) => answer(api.GET('/api/imports', { params: { query }, signal })),
    count: countImports,
  })
}
