import { Button, List, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { ButtonPopover } from '../../../platform/dialogs/button-popover.tsx'
import { useMay } from '../../../platform/session/session.ts'
import type { Selection } from '../../../platform/table/column.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import styles from '../people.module.css'
import type { PeopleFilter } from '../people-filter.ts'
import { AskWords } from './ask-words.tsx'
import { bulkTexts } from './bulk-texts.ts'
import { selectionOf, useBulk, usePreview } from './use-bulk.ts'

interface BulkBarProps {
  selection: Selection
  /** What the list shows, where everything that fits is chosen. */
  body: { search?: string; filter?: PeopleFilter }
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
  const [asking, setAsking] = useState<'tag' | 'export' | undefined>(undefined)
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => answer(api.GET('/api/colleagues')),
    enabled: isSeller,
  }).data?.items
  const count = selection.everything ? undefined : selection.ids.size
  return (
    <div className={styles.bulk}>
      <span className="figures">
        {count === undefined ? t('allChosen') : t('chosen', { count })}
        {preview && ` · ${t('invitable', { count: preview.reached })}`}
        {preview && preview.notReached > 0 && ` · ${t('notReached', { count: preview.notReached })} `}
        {preview && preview.reasons.length > 0 && (
          <ButtonPopover
            button={(toggle) => (
              <Button size="sm" variant="transparent" onClick={toggle}>
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
        <Menu>
          <Menu.Target>
            <Button disabled={bulk.isRunning}>{t('assign')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => bulk.assign('me')}>{t('toMe')}</Menu.Item>
            {colleagues?.map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => bulk.assign(id)}>
                {name}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item onClick={() => bulk.assign(null)}>{t('toNobody')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {isSeller && (
        <Button disabled={bulk.isRunning} onClick={() => setAsking('tag')}>
          {t('tag')}
        </Button>
      )}
      {isSeller && (
        <Button disabled={bulk.isRunning} onClick={() => setAsking('export')}>
          {t('export')}
        </Button>
      )}
      {isSeller && preview && preview.reached > 0 && (
        <Button loading={bulk.isRunning} onClick={bulk.invite}>
          {t('invite', { count: preview.reached })}
        </Button>
      )}
      {asking === 'tag' && (
        <AskWords
          title={t('tag')}
          label={t('tagName')}
          action={t('tagMany', { count: count ?? 2 })}
          onAnswer={bulk.tag}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'export' && (
        <AskWords
          title={t('export')}
          label={t('reason')}
          help={t('reasonHelp')}
          action={t('exportMany', { count: count ?? 2 })}
          onAnswer={bulk.exportList}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  )
}
