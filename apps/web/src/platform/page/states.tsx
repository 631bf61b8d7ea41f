import { Button, Skeleton } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { ApiProblem, Unreachable } from '../api/problem.ts'
import { roleNotAllowedCodes } from '../session/role-problems.ts'
import type { StaffRole } from '../session/session.ts'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import { pageTexts } from './page-texts.ts'
import styles from './states.module.css'

interface StateProps {
  title: string
  text?: string
  /** What to do next; an area without a next step is a fault. */
  actions?: ReactNode
}

/** An area without content: it says why, and what comes next. */
export function EmptyState({ title, text, actions }: StateProps) {
  return (
    <div className={styles.state}>
      <h2>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

/** What went wrong, in the server's own words, with the way on. */
export function FaultState({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const t = useTexts(pageTexts)
  const retry = onRetry && <Button onClick={onRetry}>{t('retry')}</Button>
  if (error instanceof Unreachable)
    return <EmptyState title={t('unreachable')} text={t('unreachableWhy')} actions={retry} />
  if (error instanceof ApiProblem)
    return (
      <EmptyState
        title={error.title || t('failed')}
        text={error.message || t('failedWhy')}
        actions={roleNotAllowedCodes.has(error.code) ? undefined : retry}
      />
    )
  return <EmptyState title={t('failed')} text={t('failedWhy')} actions={retry} />
}

/** A page that is there, but not for this reader: which role has it, and who gives it. */
export function NoPermission({ roles }: { roles: readonly StaffRole[] }) {
  const t = useTexts(pageTexts)
  const { list } = useFormats()
  return (
    <EmptyState title={t('noPermission')} text={t('noPermissionWhy', { roles: list(roles.map((role) => t(role))) })} />
  )
}

/** Shows its children after 150 ms: what comes sooner needs no skeleton. They stand for the final size. */
export function Waiting({ children }: { children: ReactNode }) {
  const t = useTexts(pageTexts)
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div aria-busy="true" className={styles.waiting} data-late={isLate}>
      <span className="only-for-readers" role="status">
        {isLate ? t('loading') : ''}
      </span>
      {children}
    </div>
  )
}

/** Bars for lines of text. */
export function TextSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className={styles.lines}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={`line-${String(index)}`} height={14} width={`${String(90 - ((index * 23) % 50))}%`} />
      ))}
    </div>
  )
}

interface LoadProps<Data> {
  query: { data: Data | undefined; error: unknown; isPending: boolean; refetch: () => unknown }
  /** In the final size; lines of text unless given. */
  skeleton?: ReactNode
  children: (data: Data) => ReactNode
}

/** Shows what a query brings: a skeleton meanwhile, the fault where it failed; old data stays while it is asked again. */
export function Load<Data>({ query, skeleton, children }: LoadProps<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <FaultState error={query.error} onRetry={() => void query.refetch()} />
  return <Waiting>{skeleton ?? <TextSkeleton />}</Waiting>
}
