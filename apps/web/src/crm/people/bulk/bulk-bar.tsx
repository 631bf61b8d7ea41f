import { Button, List } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ButtonPopover } from '../../../platform/dialogs/button-popover.tsx'
import type { MenuEntry } from '../../../platform/menus/menu-entries.tsx'
import { MoreMenu } from '../../../platform/menus/more-menu.tsx'
import { useMay } from '../../../platform/session/session.ts'
import type { Selection } from '../../../platform/table/column.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { AssignDialog } from '../../tasks/assign-dialog.tsx'
import styles from '../people.module.css'
import type { PeopleBody } from '../use-people.ts'
import { AskWords } from './ask-words.tsx'
import { BulkErase } from './bulk-erase.tsx'
import { BulkReach } from './bulk-reach.tsx'
import { bulkTexts } from './bulk-texts.ts'
import { type BulkAction, selectionOf, useBulk, usePreview } from './use-bulk.ts'

interface BulkBarProps {
  selection: Selection
  /** What the list shows, where everything that fits is chosen. */
  body: PeopleBody
  onDone: () => void
}

/** What can be done with those who are chosen, and how many each act reaches before it is done. */
export function BulkBar({ selection, body, onDone }: BulkBarProps) {
  const t = useTexts(bulkTexts)
  const { number } = useFormats()
  const chosen = selectionOf(selection, body)
  const bulk = useBulk(chosen, onDone)
  const isSeller = useMay('seller', 'officer')
  const preview = usePreview('invite', chosen)
  const isOfficer = useMay('officer')
  const [asking, setAsking] = useState<Exclude<BulkAction, 'invite'> | undefined>(undefined)
  const asked = usePreview(asking, chosen)
  const client = useQueryClient()
  const count = selection.everything ? undefined : selection.ids.size
  const ask = (action: typeof asking) => () => requestAnimationFrame(() => setAsking(action))
  const entries: (MenuEntry | false | undefined)[] = bulk.isRunning
    ? []
    : [
        isSeller && { label: t('assign'), letter: 't', run: ask('assign') },
        isSeller && { label: t('tag'), letter: 'm', run: ask('tag') },
        isSeller && { label: t('export'), letter: 'e', run: ask('export') },
        isSeller &&
          preview &&
          preview.reached > 0 && { label: t('invite', { count: preview.reached }), letter: 'i', run: bulk.invite },
        isOfficer && { label: t('erase'), letter: 'd', isDangerous: true, begins: isSeller, run: ask('erase') },
      ]
  return (
    <div className={styles.bulk}>
      <span className="figures">
        {count === undefined ? t('allChosen') : t('chosen', { count })}
        {preview && ` · ${t('invitable', { count: preview.reached })}`}
        {preview && preview.notReached > 0 && ` · ${t('notReached', { count: preview.notReached })} `}
        {preview && preview.reasons.length > 0 && (
          <ButtonPopover
            button={(layer) => (
              <Button size="sm" variant="transparent" {...layer}>
                {t('why')}
              </Button>
            )}
          >
            <List className={styles.reasons} aria-label={t('whyTitle')}>
              {preview.reasons.map(({ reason, count: many }) => (
                <List.Item key={reason}>{t(reason, { number: number(many) })}</List.Item>
              ))}
            </List>
          </ButtonPopover>
        )}
        {bulk.isRunning &&
          bulk.reached > 0 &&
          ` · ${t('progress', { done: number(bulk.reached), total: number(count ?? bulk.reached) })}`}
      </span>
      {isSeller && (
        <Button className={styles.onDesk ?? ''} disabled={bulk.isRunning} onClick={() => setAsking('assign')}>
          {t('assign')}
        </Button>
      )}
      {isSeller && (
        <Button className={styles.onDesk ?? ''} disabled={bulk.isRunning} onClick={() => setAsking('tag')}>
          {t('tag')}
        </Button>
      )}
      {isSeller && (
        <Button className={styles.onDesk ?? ''} disabled={bulk.isRunning} onClick={() => setAsking('export')}>
          {t('export')}
        </Button>
      )}
      {isSeller && preview && preview.reached > 0 && (
        <Button loading={bulk.isRunning} onClick={bulk.invite}>
          {t('invite', { count: preview.reached })}
        </Button>
      )}
      {isOfficer && (
        <Button className={styles.onDesk ?? ''} disabled={bulk.isRunning} onClick={() => setAsking('erase')}>
          {t('erase')}
        </Button>
      )}
      <MoreMenu label={t('more')} entries={entries.filter((entry) => entry !== false && entry !== undefined)} />
      {asking === 'assign' && (
        <AssignDialog title={t('assign')} onChoose={bulk.assign} onClose={() => setAsking(undefined)}>
          <BulkReach preview={asked} />
        </AssignDialog>
      )}
      {asking === 'tag' && (
        <AskWords
          title={t('tag')}
          label={t('tagName')}
          action={asked ? t('tagMany', { count: asked.reached }) : t('tag')}
          onAnswer={bulk.tag}
          onClose={() => setAsking(undefined)}
        >
          <BulkReach preview={asked} />
        </AskWords>
      )}
      {asking === 'export' && (
        <AskWords
          title={t('export')}
          label={t('reason')}
          help={t('reasonHelp')}
          action={asked ? t('exportMany', { count: asked.reached }) : t('export')}
          onAnswer={bulk.exportList}
          onClose={() => setAsking(undefined)}
        >
          <BulkReach preview={asked} />
        </AskWords>
      )}
      {asking === 'erase' && asked && (
        <BulkErase
          selection={chosen}
          preview={asked}
          onErased={async () => {
            onDone()
            await client.invalidateQueries()
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  )
}
