import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useKeyAction } from '../keys/key-actions.ts'
import { useTexts } from '../texts/use-texts.ts'
import { panelTexts } from './panel-texts.ts'
import styles from './side-panel.module.css'

interface SidePanelProps {
  title: string
  /** Buttons in the head, such as the way to the page itself. */
  actions?: ReactNode
  /** Whether it takes the focus when it opens: a form does, a peek leaves it in the list. */
  takesFocus?: boolean
  onClose: () => void
  children: ReactNode
}

/** A panel of 480 beside the page: the list stays usable. What opens it stands in the address (`?peek=…`), so it can be shared. */
export function SidePanel({ title, actions, takesFocus = false, onClose, children }: SidePanelProps) {
  const t = useTexts(panelTexts)
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const before = useRef<Element | null>(null)
  useKeyAction('close', onClose)
  useEffect(() => {
    before.current = document.activeElement
    if (takesFocus)
      (panel.current?.querySelector<HTMLElement>('[data-autofocus], input, textarea, select') ?? panel.current)?.focus()
    const held = panel.current
    return () => {
      // The focus goes back where it was, unless the reader has gone on already.
      if (held?.contains(document.activeElement) && before.current instanceof HTMLElement) before.current.focus()
    }
  }, [takesFocus])
  return (
    <aside ref={panel} aria-labelledby={id} tabIndex={-1} className={styles.panel}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {actions}
        <Tooltip label={t('close')}>
          <ActionIcon aria-label={t('close')} onClick={onClose}>
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
