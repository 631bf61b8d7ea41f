import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, Unreachable } from '../api/problem.ts'
import { fieldTexts } from '../fields/field-texts.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone, showFault } from '../toasts/toasts.tsx'
import { patchRow, type RowPages } from './patch-row.ts'
import { tableTexts } from './table-texts.ts'

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

interface Waiting<Row, Body> {
  row: Row
  field: RowField<Row, Body>
  value: string | null
}

/**
 * Changes rows where they stand: shown at once everywhere they are listed, taken back by mod+Z, told where somebody else was
 * faster, and kept until there is a connection again.
 */
export function useRowChanges<Row extends { id: string; etag: string }, Body>(changes: RowChanges<Row, Body>) {
  const client = useQueryClient()
  const t = useTexts(tableTexts)
  const inField = useTexts(fieldTexts)
  const [waiting, setWaiting] = useState<ReadonlyMap<string, Waiting<Row, Body>>>(new Map())
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
      try {
        await send(row, field, value)
      } catch (error) {
        if (error instanceof Unreachable) {
          show(field.put(row, value))
          setWaiting((before) => new Map(before).set(`${row.id} ${field.label}`, { row, field, value }))
          return
        }
        if (!(error instanceof ApiProblem && error.code === 'changed-meanwhile')) throw error
        const current = await latest.current.read(row)
        show(current)
        throw new ApiProblem({
          status: error.status,
          type: 'urn:diskret:problem:changed-meanwhile',
          detail: inField('clash', { now: field.value(current) ?? '–' }),
        })
      }
    },
    [send, show, inField],
  )
  useEffect(() => {
    if (waiting.size === 0) return
    const sendAll = () => {
      const all = [...waiting.values()]
      setWaiting(new Map())
      void all
        .reduce(async (before, { row, field, value }) => {
          await before
          // An earlier change of the same row has given it another tag.
          const now = await latest.current.read(row)
          if (now.etag !== row.etag && field.value(now) !== field.value(row)) return showFault(clashed(field, now))
          await send(now, field, value)
        }, Promise.resolve())
        .catch(showFault)
    }
    const clashed = (field: RowField<Row, Body>, now: Row) =>
      new ApiProblem({ status: 412, detail: t('clashed', { label: field.label, now: field.value(now) ?? '–' }) })
    window.addEventListener('online', sendAll)
    return () => window.removeEventListener('online', sendAll)
  }, [waiting, send, t])
  const waits = useCallback((row: Row, label: string) => waiting.has(`${row.id} ${label}`), [waiting])
  return { change, waits }
}
