import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, api } from '../../platform/api/client.ts'
import { Load } from '../../platform/page/states.tsx'
import { SidePanel } from '../../platform/panel/side-panel.tsx'
import { useMay } from '../../platform/session/session.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { TaskForm } from './task-form.tsx'
import styles from './tasks.module.css'
import { tasksTexts } from './tasks-texts.ts'
import type { useTaskActs } from './use-task-acts.ts'

const useDesk = () => (useMay('seller') ? 'seller-desk' : 'rights')

function useRefresh() {
  const client = useQueryClient()
  return () =>
    Promise.all([['tasks'], ['counters'], ['people']].map((queryKey) => client.invalidateQueries({ queryKey })))
}

/** Makes a task about anybody. */
export function NewTaskPanel({ onClose }: { onClose: () => void }) {
  const t = useTexts(tasksTexts)
  const desk = useDesk()
  const refresh = useRefresh()
  return (
    <SidePanel title={t('newTask')} takesFocus onClose={onClose}>
      <TaskForm desk={desk} onSaved={refresh} onClose={onClose} />
    </SidePanel>
  )
}

interface TaskPanelProps {
  id: string
  acts: ReturnType<typeof useTaskActs>
  onClose: () => void
}

/** One task: its words, its day, whose it is, and the person a press away. */
export function TaskPanel({ id, acts, onClose }: TaskPanelProps) {
  const t = useTexts(tasksTexts)
  const desk = useDesk()
  const refresh = useRefresh()
  const query = useQuery({
    queryKey: ['tasks', id],
    queryFn: ({ signal }) => answer(api.GET('/api/tasks/{id}', { params: { path: { id } }, signal })),
  })
  return (
    <SidePanel title={t('editTask')} takesFocus onClose={onClose}>
      <Load query={query}>
        {(task) => (
          <div className={styles.panel}>
            <p className={styles.about}>
              <Link to="/people/$personId" params={{ personId: task.person.id }}>
                {task.person.name}
              </Link>
              {task.person.company && <span className={styles.quiet}>{task.person.company}</span>}
            </p>
            <TaskForm key={task.etag} desk={desk} task={task} onSaved={refresh} onClose={onClose} />
            <div className={styles.acts}>
              <Button
                onClick={() => {
                  void (task.doneAt === null ? acts.finish(task) : acts.reopen(task))
                  onClose()
                }}
              >
                {t(task.doneAt === null ? 'finish' : 'reopen')}
              </Button>
              <Button
                onClick={() => {
                  void acts.remove(task)
                  onClose()
                }}
              >
                {t('remove')}
              </Button>
            </div>
          </div>
        )}
      </Load>
    </SidePanel>
  )
}
