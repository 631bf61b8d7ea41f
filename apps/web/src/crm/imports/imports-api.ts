import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'

export type Import = paths['/api/imports/{id}']['get']['responses'][200]['content']['application/json']
export type Look = NonNullable<Import['look']>
export type LookedAtTable = Look['tables'][number]
export type ExampleRow = Look['rows']['accepted'][number]
export type ColumnMapping = Import['mapping'][number]

export const bases = ['invitation', 'contract', 'legitimate-interest', 'consent'] as const
export type Basis = (typeof bases)[number]
export const entities = ['person', 'company', 'deal'] as const
export type Entity = (typeof entities)[number]

/** What the reader chose for a list; what is left out is found out. */
export interface ImportChoices {
  basis: Basis
  sheet: string | undefined
  entity: Entity | undefined
  country: string | undefined
  assessment: string | undefined
}

export interface ListToSend {
  file: File
  mapping: readonly ColumnMapping[] | undefined
  choices: ImportChoices
}

/** A preview, which keeps nothing, with rows to look at. */
export type Preview = Import & { look: Look }

/**
 * What would become of a list.
 * @throws ApiProblem where the file, its columns or the basis are refused
 */
export async function previewList(list: ListToSend, signal?: AbortSignal): Promise<Preview> {
  return (await sendList(list, true, signal)) as Preview
}

/** Hands the list over; it is brought in from then on, whatever becomes of this page. */
export function importList(list: ListToSend): Promise<Import> {
  return sendList(list, false)
}

async function sendList({ file, mapping, choices }: ListToSend, isPreview: boolean, signal?: AbortSignal) {
  const form = new FormData()
  form.append('file', file, file.name)
  if (mapping) form.append('mapping', new Blob([JSON.stringify(mapping)], { type: 'application/json' }))
  const { basis, sheet, entity, country, assessment } = choices
  const query = {
    basis,
    ...(sheet && { sheet }),
    ...(entity && { entity }),
    ...(country && { country }),
    ...(assessment && basis === 'legitimate-interest' && { assessment }),
    ...(isPreview && { preview: 'true' as const }),
  }
  // The description of the API gives a file no schema, so its type has none.
  const options = { params: { query }, body: form, bodySerializer: (body: FormData) => body, ...(signal && { signal }) }
  const asked = api.POST('/api/imports', options as unknown as { params: { query: typeof query } })
  return (await answer(asked)) as Import
}
