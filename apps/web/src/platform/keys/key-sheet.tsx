import { Modal, Switch } from '@mantine/core'
import { useDialogTexts } from '../dialogs/dialog-texts.ts'
import { changePreferences, usePreference } from '../preferences/preferences.ts'
import { useSession } from '../session/session.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { allKeys } from './all-keys.ts'
import { KeyCaps } from './key-caps.tsx'
import styles from './key-sheet.module.css'
import type { KeyGroup } from './key-table.ts'
import { keyTexts } from './key-texts.ts'

const groups: readonly KeyGroup[] = ['everywhere', 'go', 'create', 'lists', 'person', 'today', 'queues']

/** All keys of this reader, from the table, headed by the switch that turns single keys off (WCAG 2.1.4). */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(keyTexts)
  const { close } = useDialogTexts()
  const language = useLanguage()
  const singleKeys = usePreference('singleKeys')
  const entries = allKeys(useSession().roles)
  return (
    <Modal opened onClose={onClose} title={t('sheet')} size="55rem" closeButtonProps={{ 'aria-label': close }}>
      <Switch
        checked={singleKeys}
        onChange={(event) => changePreferences({ singleKeys: event.currentTarget.checked })}
        label={t('singleKeys')}
        description={t('singleKeysHelp')}
      />
      <div className={styles.groups}>
        {groups.map((group) => {
          const own = entries.filter((entry) => entry.group === group)
          if (own.length === 0) return null
          return (
            <section key={group} className={styles.group} aria-label={t(group)}>
              <h3>{t(group)}</h3>
              <dl className={styles.list}>
                {own.map(({ id, keys, label }) => (
                  <div key={id} className={styles.entry}>
                    <dt>{label[language]}</dt>
                    <dd>
                      {keys.map((key) => (
                        <KeyCaps key={key} keys={key} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Modal>
  )
}
