import { SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Filter } from '../../platform/filters/filter.ts'
import { FilterBar } from '../../platform/filters/filter-bar.tsx'
import type { FilterField } from '../../platform/filters/filter-field.ts'
import { SearchBox } from '../../platform/filters/search-box.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './tasks.module.css'
import { tasksTexts } from './tasks-texts.ts'
import type { WhichTasks } from './use-tasks.ts'

interface TasksToolbarProps extends WhichTasks {
  fields: readonly FilterField[]
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** Search, whose, open or done, and filters in plain words. */
export function TasksToolbar({ areMine, state, fields, filter, onFilter }: TasksToolbarProps) {
  const t = useTexts(tasksTexts)
  const [searched, find] = useSearched()
  const navigate = useNavigate({ from: '/tasks' })
  return (
    <div className={styles.toolbar}>
      <SearchBox label={t('search')} value={searched} onSearch={find} />
      <SegmentedControl
        size="sm"
        aria-label={t('which')}
        value={areMine ? 'me' : 'all'}
        onChange={(value) => void navigate({ search: (before) => ({ ...before, who: value === 'me' ? 'me' : 'all' }) })}
        data={[
          { value: 'me', label: t('mine') },
          { value: 'all', label: t('everybody') },
        ]}
      />
      <SegmentedControl
        size="sm"
        aria-label={t('state')}
        value={state}
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
      <FilterBar fields={fields} filter={filter} onChange={onFilter} />
    </div>
  )
}
