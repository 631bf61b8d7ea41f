import { Button, Menu } from '@mantine/core'
import { keyShortcuts } from '../../platform/keys/key-actions.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { nextMonday, plusDays } from '../today/days.ts'
import styles from './tasks.module.css'
import { tasksTexts } from './tasks-texts.ts'
import { reachOf, type useTasksBulk, type useTasksPreview } from './use-tasks-bulk.ts'

interface TasksBulkBarProps {
  preview: ReturnType<typeof useTasksPreview>
  bulk: ReturnType<typeof useTasksBulk>
  isEverything: boolean
  state: 'open' | 'all'
  /** `YYYY-MM-DD` */
  today: string
  onDate: () => void
  onAssign: () => void
}

/** What can be done with the chosen tasks, and how many each act reaches before it is done. */
export function TasksBulkBar({ preview, bulk, isEverything, state, today, onDate, onAssign }: TasksBulkBarProps) {
  const t = useTexts(tasksTexts)
  const { number } = useFormats()
  if (!preview) return <div className={styles.bulk} />
  const gone = preview.reasons.find(({ reason }) => reason === 'not-here')?.count ?? 0
  const same = preview.reasons.find(({ reason }) => reason === 'has-it-already')?.count ?? 0
  const here = reachOf(preview)
  const said = [
    isEverything
      ? preview.exact
        ? t('allChosen', { count: here })
        : t('moreChosen', { number: number(here) })
      : t('chosen', { count: here + gone }),
    same > 0 && t(state === 'open' ? 'alreadyDone' : 'stillOpen', { count: same }),
    gone > 0 && t('notHere', { count: gone }),
    bulk.isRunning && bulk.reached > 0 && t('progress', { done: number(bulk.reached) }),
  ].filter(Boolean)
  return (
    <div className={styles.bulk}>
      <span className="figures" role="status">
        {said.join(' · ')}
      </span>
      <Menu>
        <Menu.Target>
          <Button disabled={bulk.isRunning}>{t('postponeMany', { count: here })}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => bulk.postpone(plusDays(today, 1))}>{t('toTomorrow')}</Menu.Item>
          <Menu.Item onClick={() => bulk.postpone(nextMonday(today))}>{t('toMonday')}</Menu.Item>
          <Menu.Item onClick={onDate}>{t('toDate')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button disabled={bulk.isRunning} onClick={onAssign} {...keyShortcuts('task.assign')}>
        {t('assignMany', { count: here })}
      </Button>
      {preview.reached > 0 && (
        <Button
          loading={bulk.isRunning}
          onClick={state === 'open' ? bulk.finish : bulk.reopen}
          {...keyShortcuts('today.done')}
        >
          {t(state === 'open' ? 'finishMany' : 'reopenMany', { count: preview.reached })}
        </Button>
      )}
    </div>
  )
}
