import { Button, Progress, Skeleton } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState, Load } from '../../platform/page/states.tsx'
import { saving } from '../../platform/shell/save-state.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { caseNumber } from '../cases/case-number.ts'
import card from '../text-card.module.css'
import styles from './erasures.module.css'
import { erasureRoute } from './erasures-screen.ts'
import { erasuresTexts } from './erasures-texts.ts'
import { type Decision, PlaceCard, type Places, placeId } from './place-card.tsx'

/** One erasure: the texts about others in which the person may still stand, and what was decided about them (ERA-9). */
export function ErasurePage() {
  const { erasureId } = erasureRoute.useParams()
  const t = useTexts(erasuresTexts)
  const query = useQuery({
    queryKey: ['erasures', erasureId, 'places'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/erasures/{id}/places', { params: { path: { id: erasureId } }, signal })),
    // Each reading stands in the audit.
    refetchOnWindowFocus: false,
  })
  return (
    <Page
      title={t('one', { number: caseNumber(erasureId) })}
      above={[{ label: t('title'), to: '/erasures' }]}
      width="settings"
    >
      <Load query={query} skeleton={<Skeleton height={220} />}>
        {(places) => <Desk erasureId={erasureId} places={places} />}
      </Load>
    </Page>
  )
}

function Desk({ erasureId, places: { items, decided, erasedAt } }: { erasureId: string; places: Places }) {
  const t = useTexts(erasuresTexts)
  const { day } = useFormats()
  const client = useQueryClient()
  const [staged, setStaged] = useState<ReadonlyMap<string, Decision>>(new Map())
  const [faults, setFaults] = useState<ReadonlyMap<string, unknown>>(new Map())
  const [current, setCurrent] = useState<string | undefined>(undefined)
  const cards = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    items.findIndex((place) => placeId(place) === current),
  )
  const chosen = items[at]
  const run = useMutation({
    mutationFn: async () => {
      const refused = new Map<string, unknown>()
      let done = 0
      for (const place of items) {
        const decision = staged.get(placeId(place))
        if (!decision) continue
        const { table, id } = place
        const body =
          decision.decision === 'keep'
            ? ({ table, id, decision: 'keep', reason: decision.reason.trim() } as const)
            : ({ table, id, decision: 'redact', ...('text' in decision && { text: decision.text.trim() }) } as const)
        try {
          await saving(answer(api.POST('/api/erasures/{id}/places', { params: { path: { id: erasureId } }, body })))
          done += 1
        } catch (error) {
          refused.set(placeId(place), error)
        }
      }
      return { refused, done }
    },
    onSuccess: async ({ refused, done }) => {
      setFaults(refused)
      setStaged(new Map([...staged].filter(([id]) => refused.has(id))))
      if (done > 0) showDone({ text: t('ran', { count: done }) })
      await Promise.all(
        [['erasures'], ['counters'], ['requests'], ['due']].map((queryKey) => client.invalidateQueries({ queryKey })),
      )
    },
  })
  const stage = (id: string, decision: Decision | undefined) => {
    const next = new Map(staged)
    if (decision) next.set(id, decision)
    else next.delete(id)
    setStaged(next)
    setFaults(new Map([...faults].filter(([one]) => one !== id)))
  }
  const go = (index: number) => {
    const next = items[Math.max(0, Math.min(items.length - 1, index))]
    if (!next) return
    setCurrent(placeId(next))
    cards.current
      ?.querySelector<HTMLElement>(`[data-place="${CSS.escape(placeId(next))}"] [data-answer]`)
      ?.focus({ preventScroll: false })
  }
  const press = (key: 'w' | 'r' | 'd') => {
    if (!chosen) return
    const card = cards.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(placeId(chosen))}"]`)
    const button = card?.querySelector<HTMLElement>(`[data-answer="${key}"]`)
    button?.click()
    // Words are written where they stand; the other answers go on to the next place.
    if (button && key !== 'w') go(at + 1)
  }
  const isReady = [...staged.values()].every(
    (one) =>
      one.decision === 'redact' ||
      (one.decision === 'keep' ? one.reason.trim().length >= 3 : one.text.trim().length > 0),
  )
  const submit = () => {
    if (isReady && !run.isPending) run.mutate()
  }
  useKeyAction('list.next', items.length > 0 && (() => go(at + 1)))
  useKeyAction('list.previous', items.length > 0 && (() => go(at - 1)))
  useKeyAction('queue.reword', chosen && (() => press('w')))
  useKeyAction('queue.redact', chosen && (() => press('r')))
  useKeyAction('queue.dismiss', chosen && (() => press('d')))
  useKeyAction('save', staged.size > 0 && submit)
  const total = items.length + decided.length
  return (
    <>
      {items.length > 0 && <p className={styles.quiet}>{t('lead', { day: day(erasedAt) })}</p>}
      {total > 0 && (
        <div className={styles.progress}>
          <Progress
            value={(decided.length / total) * 100}
            aria-label={t('progressOf')}
            transitionDuration={0}
            className={styles.track}
          />
          <span className="figures" role="status">
            {t('progress', { done: decided.length, total })}
          </span>
        </div>
      )}
      {items.length === 0 && (
        <EmptyState
          title={t(total === 0 ? 'nothingFound' : 'finished')}
          text={t('finishedWhy')}
          actions={
            <Button component={Link} to="/erasures">
              {t('toList')}
            </Button>
          }
        />
      )}
      <div ref={cards}>
        {items.map((place) => {
          const id = placeId(place)
          return (
            <PlaceCard
              key={id}
              place={place}
              isCurrent={place === chosen}
              staged={staged.get(id)}
              fault={faults.get(id)}
              onFocus={() => setCurrent(id)}
              onDecide={(decision) => stage(id, decision)}
            />
          )
        })}
      </div>
      {staged.size > 0 && (
        <div className={card.bar}>
          <span className="figures">{t('staged', { count: staged.size })}</span>
          <Button variant="filled" loading={run.isPending} onClick={submit} {...keyShortcuts('save')}>
            {t('run', { count: staged.size })}
          </Button>
        </div>
      )}
      {decided.length > 0 && <Decided decided={decided} />}
    </>
  )
}

function Decided({ decided }: { decided: Places['decided'] }) {
  const t = useTexts(erasuresTexts)
  const language = useLanguage()
  const { moment } = useFormats()
  return (
    <section aria-labelledby="decided" className={styles.decided}>
      <h2 id="decided">{t('decided')}</h2>
      <ul>
        {decided.map((one) => (
          <li key={placeId(one)}>
            <span>
              {one.label[language]}:{' '}
              {one.decision === 'redacted' ? t('redacted') : t('kept', { reason: one.reason ?? '' })}
            </span>
            <time dateTime={one.at}>{moment(one.at)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
