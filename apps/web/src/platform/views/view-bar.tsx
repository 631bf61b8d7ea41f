import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import type { ListView } from './use-list-view.ts'
import { useViewActs } from './use-view-acts.ts'
import { ViewForm } from './view-form.tsx'
import { ViewMenu } from './view-menu.tsx'
import styles from './views.module.css'
import { viewsTexts } from './views-texts.ts'

/** So many stand in a row; the others are in the menu. */
const most = 4

/** The views at the head of a list: each a link, and what can be done with the one that is open. */
export function ViewBar({ view }: { view: ListView }) {
  const t = useTexts(viewsTexts)
  const acts = useViewActs(view)
  const [asking, setAsking] = useState<'new' | 'name' | undefined>(undefined)
  const { saved, openId, isChanged } = view
  if (asking)
    return (
      <ViewForm
        view={asking === 'name' ? saved : undefined}
        onSave={(name, shared) => {
          if (asking === 'name') acts.rename(name)
          else acts.saveAsNew(name, shared)
          setAsking(undefined)
        }}
        onClose={() => setAsking(undefined)}
      />
    )
  const first = view.views.filter((one, index) => index < most || one.id === openId)
  const tabs = [
    ...view.builtIn.map((one) => ({ id: one.id, name: one.name, search: view.searchOf(one) })),
    { id: undefined, name: t('all'), search: view.searchOfAll },
    ...first.map((one) => ({ id: one.id, name: one.name, search: view.searchOf(one) })),
  ]
  return (
    <nav className={styles.bar} aria-label={t('views')}>
      <ul className={styles.tabs}>
        {tabs.map(({ id, name, search }) => (
          <li key={id ?? 'all'}>
            <Link
              to="."
              // Which list it is, and so what its address may say, is known only where it is shown.
              search={search as never}
              // Only the very same address is active by itself; which view is open is said below.
              activeOptions={{ exact: true, includeSearch: true }}
              className={styles.tab}
              aria-current={id === openId && !view.isGone ? 'true' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <ViewMenu view={view} acts={acts} onAsk={setAsking} />
      {isChanged && (
        <span className={styles.changed}>
          {openId !== undefined && <span className={styles.mark}>{t('changedMark')}</span>}
          {saved?.own ? (
            <Button size="sm" variant="subtle" loading={acts.isSaving} onClick={acts.saveChanges}>
              {t('saveChanges')}
            </Button>
          ) : (
            <Button size="sm" variant="subtle" onClick={() => setAsking('new')}>
              {t('save')}
            </Button>
          )}
        </span>
      )}
      {view.isGone && (
        <p role="status" className={styles.gone}>
          {t('gone')}
          <Button
            size="sm"
            variant="subtle"
            leftSection={<IconX size={14} stroke={1.75} aria-hidden="true" />}
            onClick={() => view.open(undefined)}
          >
            {t('all')}
          </Button>
        </p>
      )}
    </nav>
  )
}
