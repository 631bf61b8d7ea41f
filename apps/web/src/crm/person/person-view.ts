import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { ApiProblem } from '../../platform/api/problem.ts'
import { fieldTexts } from '../../platform/fields/field-texts.ts'
import { useMay } from '../../platform/session/session.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import type { Desk } from './desks.ts'
import type { Person, PersonChange, SeenPerson } from './person-queries.ts'
import { personTexts } from './person-texts.ts'

/** What the parts of a person's page share. */
export interface PersonView extends SeenPerson {
  /** Under which the person is worked with: notes, tasks, fields; nothing where this desk only looks. */
  work: 'seller-desk' | 'rights' | undefined
  /** Under which a timeline is read. */
  reads: Exclude<Desk, 'invitation'> | undefined
  /** Puts what the server answered into the page at once. */
  show: (person: Person) => void
}

export const PersonContext = createContext<PersonView | null>(null)

/** @returns the person whose page it is */
export function usePersonView(): PersonView {
  const view = useContext(PersonContext)
  if (!view) throw new Error('a part of a person’s page stands outside it')
  return view
}

/**
 * @param queryKey of the query that read the person
 * @returns the view that the parts of a page, or of a look beside a list, share
 */
export function useViewOf({ person, desk }: SeenPerson, queryKey: QueryKey): PersonView {
  const client = useQueryClient()
  const show = useCallback(
    (changed: Person) =>
      client.setQueryData<SeenPerson>(queryKey, (before) => before && { ...before, person: changed }),
    [client, queryKey],
  )
  return useMemo(
    () => ({
      person,
      desk,
      work: desk === 'seller-desk' || desk === 'rights' ? desk : undefined,
      reads: desk === 'invitation' ? undefined : desk,
      show,
    }),
    [person, desk, show],
  )
}

/** Asks anew for everything that concerns the person. */
export function useRefreshPerson(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await Promise.all([['people'], ['tasks'], ['counters']].map((queryKey) => client.invalidateQueries({ queryKey })))
  }
}

/** Whether the reader is an officer, who acts under `rights` whichever desk the page shows. */
export const useIsOfficer = (): boolean => useMay('officer')

/**
 * Changes fields of the person, at once, with the way back.
 * @returns nothing where this desk changes nothing
 */
export function useChangePerson() {
  const { person, work, show } = usePersonView()
  const t = useTexts(personTexts)
  const inField = useTexts(fieldTexts)
  const client = useQueryClient()
  if (!work) return undefined
  const send = async (body: PersonChange, tag: string) => {
    const changed = await answer(
      api.PATCH('/api/people/{id}', {
        params: { path: { id: person.id } },
        headers: { 'if-match': tag, 'diskret-purpose': work },
        body,
      }),
    )
    show(changed)
    void client.invalidateQueries({ queryKey: ['people', person.id, 'timeline'] })
    return changed
  }
  /**
   * @param label what the field is called
   * @param before what brings the old value back
   * @param now reads the value that stands there, for when somebody else changed it meanwhile
   */
  return async (label: string, body: PersonChange, before: PersonChange, now?: (person: Person) => string | null) => {
    try {
      const changed = await send(body, person.etag)
      showDone({ text: t('changed', { label }), undo: () => send(before, changed.etag) })
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'changed-meanwhile')) throw error
      const current = await answer(
        api.GET('/api/people/{id}', { params: { path: { id: person.id } }, headers: { 'diskret-purpose': work } }),
      )
      show(current)
      throw new ApiProblem({
        status: error.status,
        type: 'urn:diskret:problem:changed-meanwhile',
        detail: inField('clash', { now: now?.(current) ?? '–' }),
      })
    }
  }
}
