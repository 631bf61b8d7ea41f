import { Popover, type PopoverProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { useKeyAction } from '../keys/key-actions.ts'
import { type LayerButton, TargetElsewhere, useLayer } from './use-layer.tsx'

interface ButtonPopoverProps extends Pick<PopoverProps, 'width' | 'position' | 'children'> {
  /** Opens and closes it by what it is given. */
  button: (layer: LayerButton) => ReactNode
  className?: string | undefined
}

/** What a button unfolds beside itself. Esc closes it wherever the focus is, which Mantine's own does from within only. */
export function ButtonPopover({ button, className, children, ...props }: ButtonPopoverProps) {
  const layer = useLayer('dialog')
  useKeyAction(
    'close',
    layer.isOpen &&
      (() => {
        layer.setOpen(false)
        layer.opener.current?.focus()
      }),
  )
  return (
    <>
      {button(layer.button)}
      {layer.isThere && (
        <Popover {...props} {...layer.layer} withArrow={false} closeOnEscape={false}>
          <Popover.Target>
            <TargetElsewhere of={layer.opener} />
          </Popover.Target>
          <Popover.Dropdown className={className ?? ''}>{children}</Popover.Dropdown>
        </Popover>
      )}
    </>
  )
}
