import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { addressOfView } from '../views/address-of-view.ts'
import { type ViewedList, viewsQuery } from '../views/views-query.ts'
import styles from './sidebar.module.css'

/** So many stand below their list; the others are in its own menu. */
const most = 6

/** The views of a list that the reader has saved, below its entry in the navigation. */
export function OwnViews({ list, to, onFollow }: { list: ViewedList; to: string; onFollow?: () => void }) {
  const views = useQuery(viewsQuery).data?.filter((view) => view.own && view.list === list)
  const { view: open }: { view?: string } = useSearch({ strict: false })
  if (!views?.length) return null
  const shown = views.filter(({ id }, index) => index < most || id === open)
  return (
    <ul className={styles.views}>
      {shown.map((view) => (
        <li key={view.id}>
          <Link
            to={to}
            // Each screen's own `validateSearch` checks what comes; which one it is is not known here.
            search={addressOfView(view) as never}
            activeOptions={{ exact: true, includeSearch: true }}
            className={styles.view}
            data-open={view.id === open || undefined}
            aria-current={view.id === open ? 'true' : undefined}
            title={view.name}
            onClick={onFollow}
          >
            {view.name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
