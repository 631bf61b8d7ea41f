import { Notifications } from '@mantine/notifications'

/** The messages, bottom left, three at a time. */
export function ToastList() {
  return <Notifications position="bottom-left" limit={3} zIndex={300} />
}
