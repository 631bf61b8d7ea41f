import { Checkbox, Menu, Skeleton } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { ButtonMenu } from '../../../platform/menus/button-menu.tsx'
import { useSession } from '../../../platform/session/session.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { NoteText } from '../notes/note-text.tsx'
import type { TimelineItem } from '../person-queries.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { VaultLine } from '../vault/vault-line.tsx'
import { describeItem, type ItemWords } from './describe-item.ts'
import styles from './timeline.module.css'
import { timelineIcons } from './timeline-icons.ts'
import { timelineTexts } from './timeline-texts.ts'
import { useItemActs } from './use-item-acts.ts'

const TaskForm = lazy(async () => ({ default: (await import('../../tasks/task-form.tsx')).TaskForm }))
const NoteWriter = lazy(async () => ({ default: (await import('../notes/note-writer.tsx')).NoteWriter }))

const isNote = (kind: TimelineItem['kind']) => kind === 'note' || kind === 'call' || kind === 'meeting'
const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

interface VaultMark {
  id: string
  endsOn: string
}
const marksOf = (value: unknown) => (Array.isArray(value) ? (value as VaultMark[]) : [])

interface TimelineItemProps {
  item: TimelineItem
  words: ItemWords
  /** Stands under its month, and says its day instead of the hour. */
  isOld: boolean
}

/** One thing that happened: a sentence, when, at most three lines of it, and what can be done with it. */
export function TimelineItemView({ item, words, isOld }: TimelineItemProps) {
  const { person, work } = usePersonView()
  const t = useTexts(timelineTexts)
  const formats = useFormats()
  const session = useSession()
  const refresh = useRefreshPerson()
  const acts = useItemActs(item)
  const [isEdited, setEdited] = useState(false)
  const sentence = describeItem(item, words)
  const ItemIcon = timelineIcons[item.kind]
  const text = isNote(item.kind) ? textOf(item.details.text) : null
  const isOpenTask = item.kind === 'task' && item.details.doneAt === null
  const dueOn = item.kind === 'task' ? textOf(item.details.dueOn) : null
  const changedAt = textOf(item.details.changedAt)
  const canChange = work !== undefined && item.etag !== null
  if (isEdited && work && item.etag && text !== null)
    return (
      <Suspense fallback={<Skeleton height={138} />}>
        <NoteWriter
          personId={person.id}
          desk={work}
          note={{ id: item.id, text, etag: item.etag }}
          draftPlace={`${session.id} note ${item.id}`}
          onDone={() => {
            setEdited(false)
            void refresh()
          }}
        />
      </Suspense>
    )
  if (isEdited && work && item.etag && item.kind === 'task')
    return (
      <Suspense fallback={<Skeleton height={96} />}>
        <TaskForm
          isCard
          personId={person.id}
          desk={work}
          task={{
            id: item.id,
            etag: item.etag,
            title: textOf(item.details.title) ?? '',
            dueOn,
            assignee: textOf(item.details.assignee),
          }}
          onSaved={refresh}
          onClose={() => setEdited(false)}
        />
      </Suspense>
    )
  return (
    <article id={`item-${item.id}`} tabIndex={-1} aria-label={sentence} className={styles.item}>
      {isOpenTask && canChange ? (
        <Checkbox
          size="xs"
          radius="xl"
          checked={false}
          onChange={() => void acts.finish()}
          aria-label={t('markDone', { title: textOf(item.details.title) ?? '' })}
          className={styles.tick}
        />
      ) : (
        <ItemIcon size={16} stroke={1.75} aria-hidden="true" className={styles.icon} />
      )}
      <p className={styles.sentence} data-done={item.kind === 'task' && !isOpenTask}>
        {sentence}
        {isOpenTask && dueOn && <span className={styles.quiet}> · {t('dueOn', { day: formats.relative(dueOn) })}</span>}
        {item.kind === 'task' && !isOpenTask && <span className={styles.quiet}> · {t('done')}</span>}
        {changedAt && <span className={styles.quiet}> · {t('edited', { when: formats.relative(changedAt) })}</span>}
      </p>
      <time dateTime={item.at} title={formats.exact(item.at)} className={styles.time}>
        {isOld ? formats.dayOfMonth(item.at) : formats.time(item.at)}
      </time>
      {canChange ? (
        <ButtonMenu label={t('actions', { sentence })} className={styles.more}>
          {() => (
            <>
              <Menu.Item onClick={() => setEdited(true)}>{t('edit')}</Menu.Item>
              <Menu.Item onClick={() => void acts.remove()}>{t('remove')}</Menu.Item>
            </>
          )}
        </ButtonMenu>
      ) : (
        <span />
      )}
      {text !== null && <NoteText text={text} />}
      {marksOf(item.details.vault).map((mark) => (
        <VaultLine key={mark.id} {...mark} />
      ))}
    </article>
  )
}
