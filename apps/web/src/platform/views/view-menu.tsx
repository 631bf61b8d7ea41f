import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { keyShortcuts, useKeyAction } from '../keys/key-actions.ts'
import { KeyCaps } from '../keys/key-caps.tsx'
import { useLetters } from '../menus/use-letters.ts'
import { useTexts } from '../texts/use-texts.ts'
import type { ListView } from './use-list-view.ts'
import type { useViewActs } from './use-view-acts.ts'
import styles from './views.module.css'
import { viewsTexts } from './views-texts.ts'

interface ViewMenuProps {
  view: ListView
  acts: ReturnType<typeof useViewActs>
  onAsk: (what: 'new' | 'name') => void
}

/** Every view, and what can be done with the one that is open; `v` opens it, and a letter does an act. */
export function ViewMenu({ view, acts, onAsk }: ViewMenuProps) {
  const t = useTexts(viewsTexts)
  const [isOpen, setOpen] = useState(false)
  useKeyAction('list.views', () => setOpen(true))
  const { saved, openId, isChanged } = view
  const isOwn = saved?.own ?? false
  const entries = [
    { letter: 'g', label: t('saveAsNew'), run: () => onAsk('new') },
    isOwn && isChanged && { letter: 'a', label: t('saveChanges'), run: acts.saveChanges },
    isChanged && { letter: 'f', label: t('discard'), run: view.discard },
    isOwn && { letter: 'o', label: t('rename'), run: () => onAsk('name') },
    isOwn && {
      letter: 'd',
      label: t(saved?.shared ? 'unshare' : 'share'),
      run: () => acts.share(!saved?.shared),
    },
    isOwn && { letter: 's', label: t('delete'), run: acts.remove },
  ].filter((entry) => entry !== false)
  useLetters(isOpen, entries, () => setOpen(false))
  const choices = [
    ...view.builtIn.map((one) => ({
      id: one.id as string | undefined,
      name: one.name,
      meta: '',
      open: () => view.open(one),
    })),
    { id: undefined, name: t('all'), meta: '', open: () => view.open(undefined) },
    ...view.views.map((one) => ({
      id: one.id as string | undefined,
      name: one.name,
      meta: one.own ? (one.shared ? t('shared') : '') : t('sharedBy', { name: one.owner.name ?? t('colleague') }),
      open: () => view.open(one),
    })),
  ]
  const openName = choices.find(({ id }) => id === openId)?.name ?? t('all')
  return (
    <Menu
      opened={isOpen}
      onChange={setOpen}
      // The key that opens it goes on to the page, where it counted as a press outside.
      clickOutsideEvents={['mousedown', 'touchstart']}
      // The first view has the focus, not a place without a role before it.
      withInitialFocusPlaceholder={false}
      withinPortal={false}
      position="bottom-start"
      width={300}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Button
          size="sm"
          variant="subtle"
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden="true" />}
          {...keyShortcuts('list.views')}
        >
          <span className={styles.onDesk}>{t('views')}</span>
          <span className={styles.onPhone}>{isChanged && openId ? t('changed', { name: openName }) : openName}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.choices} aria-label={t('views')}>
        {choices.map(({ id, name, meta, open }, index) => (
          <Menu.Item
            key={id ?? 'all'}
            data-autofocus={index === 0 ? true : undefined}
            className={styles.item}
            aria-current={id === openId ? 'true' : undefined}
            onClick={open}
            rightSection={id === openId && <IconCheck size={16} stroke={1.75} aria-hidden="true" />}
          >
            {name}
            {meta && <span className={styles.meta}> {meta}</span>}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {entries.map(({ letter, label, run }) => (
          <Menu.Item key={letter} className={styles.item} rightSection={<KeyCaps keys={letter} />} onClick={run}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
