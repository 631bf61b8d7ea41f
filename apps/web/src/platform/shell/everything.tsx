import { Drawer, Menu } from '@mantine/core'
import { useDialogTexts } from '../dialogs/dialog-texts.ts'
import { useInstallation } from '../session/installation.ts'
import { useTexts } from '../texts/use-texts.ts'
import { AccountItems } from './account-menu.tsx'
import styles from './bottom-bar.module.css'
import { useNavigation } from './navigation.ts'
import { shellTexts } from './shell-texts.ts'
import { Entries } from './sidebar.tsx'

/** On a phone: all pages, and what concerns the account. */
export function Everything({ onClose }: { onClose: () => void }) {
  const t = useTexts(shellTexts)
  const { close } = useDialogTexts()
  const company = useInstallation()?.company ?? 'Diskret'
  const crm = useNavigation('crm')
  const officer = useNavigation('data-protection')
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="85%"
      title={company}
      closeButtonProps={{ 'aria-label': close }}
    >
      <nav aria-label={t('navigation')} className={styles.everything}>
        <Entries screens={crm} onFollow={onClose} />
        {officer.length > 0 && (
          <section aria-label={t('dataProtection')}>
            <p className={styles.heading}>{t('dataProtection')}</p>
            <Entries screens={officer} onFollow={onClose} />
          </section>
        )}
      </nav>
      <Menu
        opened
        withinPortal={false}
        position="bottom-start"
        trapFocus={false}
        closeOnClickOutside={false}
        onClose={onClose}
      >
        <AccountItems />
      </Menu>
    </Drawer>
  )
}
