import { Popover, type PopoverProps } from '@mantine/core'
import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { useKeyAction } from '../keys/key-actions.ts'

interface ButtonPopoverProps extends Pick<PopoverProps, 'width' | 'position' | 'children'> {
  /** Opens and closes it. */
  button: (toggle: (event: MouseEvent<HTMLElement>) => void) => ReactNode
  className?: string | undefined
}

/** What a button unfolds beside itself. Esc closes it wherever the focus is, which Mantine's own does from within only. */
export function ButtonPopover({ button, className, children, ...props }: ButtonPopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLElement>(null)
  useKeyAction(
    'close',
    isOpen &&
      (() => {
        setOpen(false)
        opener.current?.focus()
      }),
  )
  return (
    <Popover {...props} withArrow={false} closeOnEscape={false} opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        {button((event) => {
          opener.current = event.currentTarget
          setOpen(!isOpen)
        })}
      </Popover.Target>
      <Popover.Dropdown className={className ?? ''}>{children}</Popover.Dropdown>
    </Popover>
  )
}
