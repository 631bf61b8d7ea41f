import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { useMay } from '../../platform/session/session.ts'
import type { CellEdit } from '../../platform/table/cell-edit.ts'
import { useRowChanges } from '../../platform/table/use-row-changes.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { colleaguesQuery, type Person, type PersonChange } from '../person/person-queries.ts'
import { peopleFields } from './people-fields.ts'
import { peopleTexts } from './people-texts.ts'
import type { PersonRow } from './use-people.ts'

type Name = keyof typeof peopleFields

const asRow = (row: PersonRow, { name, title, company, companyId, emails, phones, owner, tags, etag }: Person) => ({
  ...row,
  name,
  title,
  company,
  companyId,
  emails,
  phones,
  owner,
  tags,
  etag,
})

/** How the cells of the list of people are changed; nothing for whoever may not. */
export function usePeopleChanges(): Partial<Record<Name, CellEdit<PersonRow>>> {
  const t = useTexts(peopleTexts)
  const may = useMay('seller', 'officer')
  const colleagues = useQuery({ ...colleaguesQuery, enabled: may }).data?.items
  const { change, waits } = useRowChanges<PersonRow, PersonChange>({
    queryKey: ['people', 'list'],
    send: async (row, body) =>
      asRow(
        row,
        await answer(
          api.PATCH('/api/people/{id}', {
            params: { path: { id: row.id } },
            headers: { 'if-match': row.etag },
            body,
          }),
        ),
      ),
    read: async (row) => asRow(row, await answer(api.GET('/api/people/{id}', { params: { path: { id: row.id } } }))),
  })
  return useMemo(() => {
    if (!may) return {}
    const choices = (colleagues ?? []).map(({ id, name }) => ({ value: id, label: name ?? '–' }))
    const owners = (row: PersonRow, value: string | null) => {
      const name = choices.find((one) => one.value === value)?.label ?? null
      return { ...row, owner: value === null ? null : { id: value, name } }
    }
    const edit = (name: Name) => {
      const field = {
        ...peopleFields[name],
        ...(name === 'owner' && { put: owners }),
        label: t(name === 'title' ? 'jobTitle' : name),
      }
      return {
        value: field.value,
        save: (row: PersonRow, value: string | null) => change(row, field, value),
        waits: (row: PersonRow) => waits(row, field.label),
      }
    }
    return {
      name: { kind: 'text', ...edit('name') },
      title: { kind: 'text', ...edit('title') },
      email: { kind: 'text', inputMode: 'email', ...edit('email') },
      phone: { kind: 'text', inputMode: 'tel', ...edit('phone') },
      tags: { kind: 'text', hint: t('tagsHint'), ...edit('tags') },
      owner: { kind: 'choice', choices, none: t('noOwner'), ...edit('owner') },
    }
  }, [may, t, change, waits, colleagues])
}
