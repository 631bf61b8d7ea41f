import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

interface RowLinkProps {
  /** An address within the app. */
  to: string
  className: string | undefined
  children: ReactNode
}

/**
 * The link of a row, whose tab stop is the row. The router's own link is drawn anew whenever the address changes, so that it may
 * show that it is the current one: of that a list has nothing, and a hundred of them answer a press late.
 */
export function RowLink({ to, className, children }: RowLinkProps) {
  const router = useRouter()
  const follow = (event: MouseEvent) => {
    // Another tab or window is the browser's own affair.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void router.navigate({ to })
  }
  return (
    <a href={to} tabIndex={-1} className={className} onClick={follow}>
      {children}
    </a>
  )
}
