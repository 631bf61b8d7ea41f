import { ActionIcon, Menu, type MenuProps } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { TargetElsewhere, useLayer } from '../dialogs/use-layer.tsx'

interface ButtonMenuProps extends Pick<MenuProps, 'position' | 'width'> {
  /** What the button is called. */
  label: string
  size?: 'sm' | 'md'
  className?: string | undefined
  /** The items, asked for when it opens. */
  children: () => ReactNode
}

/** ⋯ of one thing among many, and the menu that it opens. */
export function ButtonMenu({ label, size = 'sm', className, children, ...props }: ButtonMenuProps) {
  const layer = useLayer('menu')
  return (
    <>
      <ActionIcon
        size={size}
        aria-label={label}
        className={className ?? ''}
        {...layer.button}
        {...(layer.isOpen && { 'data-expanded': true })}
      >
        <IconDots size={16} stroke={1.75} />
      </ActionIcon>
      {layer.isThere && (
        <Menu {...props} {...layer.layer}>
          <Menu.Target>
            <TargetElsewhere of={layer.opener} />
          </Menu.Target>
          <Menu.Dropdown>{children()}</Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
