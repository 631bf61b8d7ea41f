import type { PersonChange } from '../person/person-queries.ts'
import type { PersonRow } from './use-people.ts'

type Field = {
  value: (row: PersonRow) => string | null
  put: (row: PersonRow, value: string | null) => PersonRow
  body: (row: PersonRow) => PersonChange
}

const first = (value: string | null, [, ...rest]: readonly string[]) => (value === null ? rest : [value, ...rest])

/** Fields of people that are changed in the list, each as the row shows it and as the API takes it. */
export const peopleFields = {
  name: {
    value: ({ name }) => name,
    // Nobody is without a name.
    put: (row, value) => ({ ...row, name: value ?? row.name }),
    body: ({ name }) => ({ name }),
  },
  title: {
    value: ({ title }) => title,
    put: (row, title) => ({ ...row, title }),
    body: ({ title }) => ({ title }),
  },
  // The first of them stands in the list; the others stay behind it.
  email: {
    value: ({ emails }) => emails[0] ?? null,
    put: (row, value) => ({ ...row, emails: first(value, row.emails) }),
    body: ({ emails }) => ({ emails }),
  },
  phone: {
    value: ({ phones }) => phones[0] ?? null,
    put: (row, value) => ({ ...row, phones: first(value, row.phones) }),
    body: ({ phones }) => ({ phones }),
  },
  tags: {
    value: ({ tags }) => tags.join(', ') || null,
    put: (row, value) => ({ ...row, tags: wordsOf(value) }),
    body: ({ tags }) => ({ tags }),
  },
  owner: {
    value: ({ owner }) => owner?.id ?? null,
    put: (row, value) => ({ ...row, owner: value === null ? null : { id: value, name: null } }),
    body: ({ owner }) => ({ owner: owner?.id ?? null }),
  },
} as const satisfies Record<string, Field>

/** Tags as they are typed, between commas, each once. */
function wordsOf(value: string | null): string[] {
  const words = (value ?? '').split(',').flatMap((word) => word.trim() || [])
  return [...new Set(words)]
}
