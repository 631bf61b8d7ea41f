import { useMemo } from 'react'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { BuiltInView } from '../../platform/views/use-list-view.ts'
import { viewsTexts } from '../../platform/views/views-texts.ts'
import { tasksTexts } from './tasks-texts.ts'

const all = 'all' as const
/** When something was done stands before when it was due. */
const doneColumns = {
  order: ['title', 'person', 'company', 'done', 'due', 'assignee', 'recorded'],
  hidden: ['recorded'],
  widths: { title: 264, person: 168, company: 192, done: 128, due: 128, assignee: 136 },
}

/** „Mine“ by day, and what is done, the last first; „Alle“ are the open ones of everybody. */
export function useTaskViews(): readonly BuiltInView[] {
  const t = useTexts(tasksTexts)
  const inViews = useTexts(viewsTexts)
  return useMemo(() => {
    const mine = { match: all, conditions: [{ field: 'assignee', is: ['me'] }] }
    const done = { match: all, conditions: [{ field: 'done', is: ['yes'] }] }
    return [
      { id: 'mine', name: inViews('mine'), definition: { filter: mine, sort: 'due_on' } },
      { id: 'done', name: t('done'), definition: { filter: done, sort: '-done_at', columns: doneColumns } },
    ]
  }, [t, inViews])
}
