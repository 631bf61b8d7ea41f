import type { paths } from '../../platform/api/schema.d.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { invitationTexts } from './invitation-texts.ts'
import styles from './invitations.module.css'

export type Invitation =
  paths['/api/invitations']['get']['responses'][200]['content']['application/json']['items'][number]

/** Where the message to somebody invited stands. */
export function MailState({ invitation: { mail, sentAt } }: { invitation: Invitation }) {
  const t = useTexts(invitationTexts)
  const { relative } = useFormats()
  if (sentAt) return <span>{t('sent', { when: relative(sentAt) })}</span>
  if (mail === null || mail === 'sent') return <span className={styles.quiet}>{t('none')}</span>
  return (
    <span data-mail={mail} className={styles.mail}>
      {t(mail)}
    </span>
  )
}
