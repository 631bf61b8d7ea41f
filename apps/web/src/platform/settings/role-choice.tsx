import { Checkbox } from '@mantine/core'
import type { StaffRole } from '../session/session.ts'
import { useTexts } from '../texts/use-texts.ts'
import { colleaguesTexts } from './colleagues-texts.ts'
import styles from './settings.module.css'

export const staffRoles = ['seller', 'marketer', 'officer', 'administrator'] as const satisfies StaffRole[]
const helps = {
  seller: 'sellerHelp',
  marketer: 'marketerHelp',
  officer: 'officerHelp',
  administrator: 'administratorHelp',
} as const

/** What an account may do; several at once. */
export function RoleChoice({
  chosen,
  onChange,
}: {
  chosen: readonly StaffRole[]
  onChange: (next: StaffRole[]) => void
}) {
  const t = useTexts(colleaguesTexts)
  return (
    <Checkbox.Group
      label={t('roles')}
      value={[...chosen]}
      onChange={(next) => onChange(staffRoles.filter((role) => next.includes(role)))}
    >
      <div className={styles.form}>
        {staffRoles.map((role) => (
          <Checkbox key={role} value={role} label={t(role)} description={t(helps[role])} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
