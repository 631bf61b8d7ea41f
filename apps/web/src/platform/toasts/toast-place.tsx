import { useNotifications } from '@mantine/notifications'
import { lazy, Suspense } from 'react'
import { useReady } from '../routing/use-ready.ts'

const load = () => import('./toast-list.tsx').then(({ ToastList }) => ({ default: ToastList }))
const ToastList = lazy(load)

/** Where messages stand, once there is one: no first page waits for how they slide in. */
export function ToastPlace() {
  const { notifications, queue } = useNotifications()
  useReady(load)
  if (notifications.length + queue.length === 0) return null
  return (
    <Suspense fallback={null}>
      <ToastList />
    </Suspense>
  )
}
