import { Button, NativeSelect, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'
import { EmptyState, FaultState, Waiting } from '../../../platform/page/states.tsx'
import { controllerQuery } from '../../../platform/session/controller.ts'
import { useInstallation } from '../../../platform/session/installation.ts'
import { useSession } from '../../../platform/session/session.ts'
import { useLanguage } from '../../../platform/texts/language.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { plusDays, todayIn } from '../../today/days.ts'
import { calledName } from '../card/called-name.ts'
import { Invited } from '../invited.tsx'
import { Composer } from '../notes/composer.tsx'
import { type TimelineItem, timelineQuery } from '../person-queries.ts'
import { personRoute, timelineFilters } from '../person-screen.ts'
import { usePersonView } from '../person-view.ts'
import type { ItemWords } from './describe-item.ts'
import { foldItems } from './fold-items.ts'
import styles from './timeline.module.css'
import { TimelineItemView } from './timeline-item.tsx'
import { TimelineRun } from './timeline-run.tsx'
import { timelineTexts } from './timeline-texts.ts'
import { TimelineTogether } from './timeline-together.tsx'

type Filter = (typeof timelineFilters)[number]

const isDay = (period: string) => period.length === 'YYYY-MM-DD'.length

/** What happened with the person, the latest first; a new note stands above it. */
export function Timeline({ desk }: { desk: 'seller-desk' | 'marketing' | 'rights' }) {
  const { person, work } = usePersonView()
  const t = useTexts(timelineTexts)
  const formats = useFormats()
  const { only, write } = personRoute.useSearch()
  const navigate = useNavigate({ from: '/people/$personId' })
  const words = useItemWords()
  const timeZone = useInstallation()?.timeZone ?? 'UTC'
  const feed = useFeedKeys()
  const query = useInfiniteQuery(timelineQuery(person.id, desk, only))
  const show = (filter: Filter | undefined) =>
    void navigate({ search: (before) => ({ ...before, only: filter }), replace: true })
  const items = (query.data?.pages.flatMap((page) => page.items) ?? []).filter(isToldOnce)
  const today = todayIn(timeZone)
  const weekAgo = plusDays(today, -7)
  // A week back each day is told by itself; before that a month is enough, and each item says its day.
  const periodOf = (moment: string) => {
    const day = todayIn(timeZone, new Date(moment))
    return day >= weekAgo ? day : day.slice(0, 7)
  }
  const named = (period: string) => {
    if (period === today) return t('today')
    if (period === plusDays(today, -1)) return t('yesterday')
    return isDay(period) ? formats.day(period) : formats.month(`${period}-01`)
  }
  return (
    <section aria-label={t('title')} className={styles.timeline}>
      {person.card.awaiting && <Invited />}
      {work && !person.card.awaiting && (
        <Composer
          key={person.id}
          desk={work}
          write={write}
          {...(write && {
            onEnd: () => void navigate({ search: (before) => ({ ...before, write: undefined }), replace: true }),
          })}
        />
      )}
      <Filters desk={desk} only={only} onShow={show} />
      {query.data === undefined && query.error ? (
        <FaultState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <Waiting>
          <Bars />
        </Waiting>
      ) : items.length === 0 ? (
        only ? (
          <EmptyState title={t('noHit')} actions={<Button onClick={() => show(undefined)}>{t('showAll')}</Button>} />
        ) : (
          <EmptyState title={t('empty')} {...(work && { text: t('emptyWhy') })} />
        )
      ) : (
        <div ref={feed} className={styles.feed}>
          {foldItems(items, periodOf).map(({ period, lines }) => (
            <div key={period} className={styles.day}>
              <h2 className={styles.dayName}>{named(period)}</h2>
              {lines.map((line) =>
                line.kind === 'one' ? (
                  <TimelineItemView
                    key={`${line.item.kind} ${line.item.id}`}
                    item={line.item}
                    words={words}
                    isOld={!isDay(period)}
                  />
                ) : line.kind === 'together' ? (
                  <TimelineTogether
                    key={`together ${line.id}`}
                    items={line.items}
                    words={words}
                    isOld={!isDay(period)}
                  />
                ) : (
                  <TimelineRun key={`run ${line.id}`} items={line.items} words={words} isOld={!isDay(period)} />
                ),
              )}
            </div>
          ))}
          {query.hasNextPage && (
            <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
              {t('older')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

/** A basis that a consent opened is told by the consent itself. */
function isToldOnce({ kind, details }: TimelineItem): boolean {
  return !((kind === 'basis-opened' || kind === 'basis-closed') && details.basis === 'consent')
}

function Filters({
  desk,
  only,
  onShow,
}: {
  desk: string
  only: Filter | undefined
  onShow: (filter: Filter | undefined) => void
}) {
  const t = useTexts(timelineTexts)
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false
  // Who reads no notes is offered no filter for them.
  const offered = timelineFilters.filter(
    (filter) => desk !== 'marketing' || filter === 'consents' || filter === 'mails',
  )
  if (isPhone)
    return (
      <NativeSelect
        aria-label={t('filter')}
        value={only ?? ''}
        onChange={(event) => onShow(offered.find((one) => one === event.currentTarget.value))}
        data={[{ value: '', label: t('all') }, ...offered.map((value) => ({ value, label: t(value) }))]}
      />
    )
  return (
    <fieldset className={styles.filters}>
      <legend className="only-for-readers">{t('filter')}</legend>
      {[undefined, ...offered].map((filter) => (
        <button
          key={filter ?? 'all'}
          type="button"
          className={styles.filter}
          aria-pressed={only === filter}
          onClick={() => onShow(filter)}
        >
          {t(filter ?? 'all')}
        </button>
      ))}
    </fieldset>
  )
}

function Bars() {
  return (
    <div className={styles.bars}>
      {Array.from({ length: 5 }, (_, index) => (
        <Skeleton key={`bar-${String(index)}`} height={40} />
      ))}
    </div>
  )
}

/** Page down and up go from item to item, as in every feed (ARIA practices). */
function useFeedKeys(): RefObject<HTMLDivElement | null> {
  const feed = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return
      const all = [...(feed.current?.querySelectorAll<HTMLElement>('article') ?? [])]
      const at = all.findIndex((item) => item.contains(document.activeElement))
      const next = at < 0 ? undefined : all[at + (event.key === 'PageDown' ? 1 : -1)]
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  }, [])
  return feed
}

/** @returns what sentences about this person's items need */
export function useItemWords(): ItemWords {
  const language = useLanguage()
  const { id } = useSession()
  const { person } = usePersonView()
  const controller = useQuery({ ...controllerQuery, staleTime: 5 * 60_000 })
  const topics = controller.data?.topics ?? []
  return {
    language,
    reader: id,
    person: calledName(person),
    topic: (topic) => topics.find((one) => one.id === topic)?.[language] ?? topic,
  }
}
