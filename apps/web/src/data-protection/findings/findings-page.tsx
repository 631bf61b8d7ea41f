import { Button, Skeleton } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { answer, api } from '../../platform/api/client.ts'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState, FaultState, Waiting } from '../../platform/page/states.tsx'
import { useList } from '../../platform/table/use-list.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import card from '../text-card.module.css'
import { type Decision, type Finding, FindingCard } from './finding-card.tsx'
import { findingTexts } from './finding-texts.ts'
import styles from './findings.module.css'
import { FindingsOverview } from './findings-overview.tsx'
import { runDecisions } from './run-decisions.ts'

/** The officer's queue: each text gets an answer, and the answers are carried out together. */
export function FindingsPage() {
  const t = useTexts(findingTexts)
  const client = useQueryClient()
  const list = useList<Finding>(['text-findings'], (cursor, signal) =>
    answer(api.GET('/api/text-findings', { params: { query: { limit: 20, ...(cursor && { cursor }) } }, signal })),
  )
  const statistics = useQuery({
    queryKey: ['text-findings', 'statistics'],
    queryFn: ({ signal }) => answer(api.GET('/api/text-findings/statistics', { signal })),
  }).data
  const [staged, setStaged] = useState<ReadonlyMap<string, Decision>>(new Map())
  const [faults, setFaults] = useState<ReadonlyMap<string, unknown>>(new Map())
  const [current, setCurrent] = useState<string | undefined>(undefined)
  const cards = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    list.rows.findIndex(({ id }) => id === current),
  )
  const chosen = list.rows[at]
  const stage = (id: string, decision: Decision | undefined) =>
    setStaged((before) => {
      const next = new Map(before)
      if (decision) next.set(id, decision)
      else next.delete(id)
      return next
    })
  const run = useMutation({
    mutationFn: () => runDecisions(staged, list.rows),
    onSuccess: ({ refused, done, left, undo }) => {
      setFaults(refused)
      setStaged(new Map([...staged].filter(([id]) => refused.has(id))))
      const refresh = () =>
        Promise.all(['text-findings', 'people'].map((key) => client.invalidateQueries({ queryKey: [key] })))
      const text = [done > 0 && t('done', { count: done }), left > 0 && t('stayed', { count: left })]
      if (done > 0)
        showDone({
          text: text.filter(Boolean).join(' '),
          ...(undo && { undo: () => undo().finally(refresh) }),
        })
      return refresh()
    },
  })
  const inAll = list.rows.filter(({ id }) => staged.get(id)?.equal)
  const covered = new Set(inAll.map(({ text }) => text))
  const isOpen = ({ id, text }: Finding) => staged.has(id) || !covered.has(text)
  const reach = [...staged.keys()].length + inAll.reduce((sum, { equal }) => sum + equal, 0)
  const move = (by: number) => {
    const others = by > 0 ? list.rows.slice(at + 1) : list.rows.slice(0, at).toReversed()
    const next = others.find(isOpen)
    if (!next) return
    setCurrent(next.id)
    cards.current?.querySelector<HTMLElement>(`[data-finding="${next.id}"] [data-answer]`)?.focus()
  }
  const latestMove = useRef(move)
  latestMove.current = move
  const press = (key: 'w' | 'r' | 'b' | 'd') => {
    const button = cards.current?.querySelector<HTMLElement>(`[data-finding="${chosen?.id}"] [data-answer="${key}"]`)
    // Which goes with which is known before the next is looked for.
    flushSync(() => button?.click())
    latestMove.current(1)
  }
  useKeyAction('list.next', () => move(1))
  useKeyAction('list.previous', () => move(-1))
  useKeyAction('queue.reword', chosen && (() => press('w')))
  useKeyAction('queue.redact', chosen && (() => press('r')))
  useKeyAction('queue.vault', chosen && (() => press('b')))
  useKeyAction('queue.dismiss', chosen && (() => press('d')))
  useKeyAction('save', staged.size > 0 && !run.isPending && (() => run.mutate()))
  return (
    <Page
      title={t('title')}
      width="settings"
      actions={
        <Button renderRoot={(props) => <Link to={'/findings/overview' as string} {...props} />}>
          {t('toOverview')}
        </Button>
      }
    >
      {list.error && list.rows.length === 0 ? (
        <FaultState error={list.error} onRetry={list.refetch} />
      ) : list.isPending ? (
        <Waiting>
          <Skeleton height={220} />
        </Waiting>
      ) : list.rows.length === 0 ? (
        <EmptyState title={t('empty')} text={t('emptyWhy')} />
      ) : (
        <>
          <p className={styles.intro}>{t('intro')}</p>
          {statistics && <FindingsOverview statistics={statistics} />}
          <div ref={cards} className={styles.cards}>
            {list.rows.map((finding) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                isCurrent={finding.id === chosen?.id}
                staged={staged.get(finding.id)}
                isCovered={covered.has(finding.text)}
                fault={faults.get(finding.id)}
                onFocus={() => setCurrent(finding.id)}
                onDecide={(decision) => stage(finding.id, decision)}
              />
            ))}
          </div>
          {list.hasMore && (
            <Button onClick={list.loadMore} loading={list.isLoadingMore}>
              {t('more')}
            </Button>
          )}
          {staged.size > 0 && (
            <div className={card.bar}>
              <span>{t('staged', { count: reach })}</span>
              <Button variant="filled" onClick={() => run.mutate()} loading={run.isPending} {...keyShortcuts('save')}>
                {t('run', { count: reach })}
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  )
}
