import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'

export type Import = paths['/api/imports/{id}']['get']['responses'][200]['content']['application/json']
export type Basis = 'invitation' | 'contract' | 'consent' | 'legitimate-interest'

export interface ListToSend {
  file: File
  basis: Basis
  /** Headers that are left out, by their place. */
  leftOut: ReadonlySet<number>
  mapping: Import['mapping'] | undefined
}

/**
 * Sends a list, for a preview that changes nothing or to be imported.
 * @throws ApiProblem where the file, its columns or the basis are refused
 */
export async function sendList({ file, basis, leftOut, mapping }: ListToSend, isPreview: boolean): Promise<Import> {
  const form = new FormData()
  form.append('file', file, file.name)
  if (mapping && leftOut.size > 0)
    form.append(
      'mapping',
      new Blob([JSON.stringify(mapping.map((column, at) => (leftOut.has(at) ? { ...column, field: null } : column)))], {
        type: 'application/json',
      }),
    )
  const query = { basis, ...(isPreview && { preview: 'true' as const }) }
  // The description of the API gives a file no schema, so its type has none.
  const options = { params: { query }, body: form, bodySerializer: (body: FormData) => body }
  return answer(api.POST('/api/imports', options as unknown as { params: { query: typeof query } })) as Promise<Import>
}
