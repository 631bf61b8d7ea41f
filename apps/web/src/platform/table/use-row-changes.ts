import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { ApiProblem, Unreachable } from '../api/problem.ts'
import { fieldTexts } from '../fields/field-texts.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone, showFault } from '../toasts/toasts.tsx'
import { patchRow, type RowPages } from './patch-row.ts'
import { tableTexts } from './table-texts.ts'
import { dropWaiting, keepWaiting, useWaiting } from './waiting-changes.ts'

/** How the rows of a list are changed on the server. */
interface RowChanges<Row, Body> {
  /** Under which its lists are kept: `['people', 'list']`. */
  queryKey: QueryKey
  /** @returns the row as it is now. @throws ApiProblem changed-meanwhile where it is not as it was read */
  send: (row: Row, body: Body) => Promise<Row>
  /** @returns the row as it is now */
  read: (row: Row) => Promise<Row>
}

/** One field of a row. */
export interface RowField<Row, Body> {
  label: string
  value: (row: Row) => string | null
  /** The row with another value. */
  put: (row: Row, value: string | null) => Row
  /** What the API takes for the value that stands in a row. */
  body: (row: Row) => Body
}

/**
 * Changes rows where they stand: shown at once everywhere they are listed, taken back by mod+Z, told where somebody else was
 * faster, and kept until there is a connection again.
 */
export function useRowChanges<Row extends { id: string; etag: string }, Body>(changes: RowChanges<Row, Body>) {
  const client = useQueryClient()
  const t = useTexts(tableTexts)
  const words = useRef(t)
  words.current = t
  const inField = useTexts(fieldTexts)
  const isWaiting = useWaiting()
  const latest = useRef(changes)
  latest.current = changes
  const show = useCallback(
    (row: Row) => {
      client.setQueriesData<RowPages<Row>>(
        { queryKey: latest.current.queryKey },
        (pages) => pages && patchRow(pages, row),
      )
      void client.invalidateQueries({ queryKey: [latest.current.queryKey[0], row.id] })
    },
    [client],
  )
  const send = useCallback(
    async (row: Row, field: RowField<Row, Body>, value: string | null) => {
      const changed = await latest.current.send(row, field.body(field.put(row, value)))
      show(changed)
      const undo = async () => show(await latest.current.send(changed, field.body(row)))
      showDone({ text: t('changed', { label: field.label }), undo })
    },
    [show, t],
  )
  const change = useCallback(
    async (row: Row, field: RowField<Row, Body>, value: string | null) => {
      const key = keyOf(row.id, field.label)
      try {
        await send(row, field, value)
        dropWaiting(key)
      } catch (error) {
        if (error instanceof Unreachable) {
          show(field.put(row, value))
          const deliver = async (base: string | null) => {
            // An earlier change of the same row has given it another tag.
            const now = await latest.current.read(row)
            if (now.etag === row.etag || field.value(now) === base) return send(now, field, value)
            show(now)
            throw clashed(words.current('clashed', { label: field.label, now: field.value(now) ?? '–' }))
          }
          return keepWaiting(key, { base: field.value(row), deliver }, showFault)
        }
        if (!(error instanceof ApiProblem && error.code === 'changed-meanwhile')) throw error
        const current = await latest.current.read(row)
        // Another field of the row was changed: this one is as it was read.
        if (field.value(current) === field.value(row)) return send(current, field, value)
        show(current)
        throw clashed(inField('clash', { now: field.value(current) ?? '–' }))
      }
    },
    [send, show, inField],
  )
  const waits = useCallback((row: Row, label: string) => isWaiting(keyOf(row.id, label)), [isWaiting])
  return { change, waits }
}

const keyOf = (id: string, label: string) => `${id} ${label}`

const clashed = (detail: string) =>
  new ApiProblem({ status: 412, type: 'urn:diskret:problem:changed-meanwhile', detail })
