import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { SearchBox } from '../../platform/filters/search-box.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './tasks.module.css'
import { dueTimes } from './tasks-screen.ts'
import { tasksTexts } from './tasks-texts.ts'
import type { TasksSearch } from './use-tasks.ts'

/** Search, whose, when, and open or done. */
export function TasksToolbar({ search: { who, due, state } }: { search: TasksSearch }) {
  const t = useTexts(tasksTexts)
  const [searched, find] = useSearched()
  const navigate = useNavigate({ from: '/tasks' })
  return (
    <div className={styles.toolbar}>
      <SearchBox label={t('search')} value={searched} onSearch={find} />
      <SegmentedControl
        size="sm"
        aria-label={t('which')}
        value={who}
        onChange={(value) => void navigate({ search: (before) => ({ ...before, who: value === 'me' ? 'me' : 'all' }) })}
        data={[
          { value: 'me', label: t('mine') },
          { value: 'all', label: t('everybody') },
        ]}
      />
      <SegmentedControl
        size="sm"
        aria-label={t('state')}
        value={state ?? 'open'}
        onChange={(value) =>
          void navigate({
            search: (before) => ({ ...before, state: value === 'done' ? 'done' : undefined, sort: undefined }),
          })
        }
        data={[
          { value: 'open', label: t('open') },
          { value: 'done', label: t('done') },
        ]}
      />
      <NativeSelect
        size="sm"
        aria-label={t('when')}
        value={due ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: (before) => ({ ...before, due: dueTimes.find((one) => one === value) }) })
        }
        data={[
          { value: '', label: t('anyDay') },
          { value: 'overdue', label: t('overdue') },
          { value: 'today', label: t('today') },
          { value: 'week', label: t('week') },
          { value: 'later', label: t('later') },
          { value: 'none', label: t('undated') },
        ]}
      />
    </div>
  )
}
