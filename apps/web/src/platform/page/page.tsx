import { type ReactNode, useEffect, useId } from 'react'
import { useInstallation } from '../session/installation.ts'
import { type Crumb, setCrumbs } from '../shell/crumbs.ts'
import styles from './page.module.css'

interface PageProps {
  /** The heading; on a person's page the person's name. */
  title: string
  /** What the browser's tab says, where the title must not stand in it: no person's name ever does. */
  tab?: string
  /** Pages above this one: `[{ label: 'Personer', to: '/people' }]`. */
  above?: readonly Crumb[]
  /** One filled button at most, and quiet ones. */
  actions?: ReactNode
  /** `list` lies edge to edge and scrolls by itself, `form` is 640 wide, `settings` 880, `wide` has no limit. */
  width?: 'list' | 'form' | 'settings' | 'wide'
  children: ReactNode
}

/** A page of the app: its heading, its actions, its place in the breadcrumb and in the tab. */
export function Page({ title, tab, above = [], actions, width = 'wide', children }: PageProps) {
  const id = useId()
  const company = useInstallation()?.company
  useEffect(() => {
    document.title = [tab ?? title, company].filter(Boolean).join(' · ')
  }, [tab, title, company])
  const path = JSON.stringify([...above, { label: title }])
  useEffect(() => setCrumbs(JSON.parse(path) as Crumb[]), [path])
  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.head}>
        <h1 id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {actions && (
          <div className={styles.actions} data-not-printed>
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  )
}
