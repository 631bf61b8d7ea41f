import { MenuEntries, type MenuEntry } from '../../platform/menus/menu-entries.tsx'
import { useMay } from '../../platform/session/session.ts'
import type { RowMenu } from '../../platform/table/data-table.tsx'
import { showPhone } from '../../platform/texts/show-phone.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { useSendNotice } from '../person/acts/use-send-notice.ts'
import { mayReach } from '../person/may-reach.ts'
import type { Writing } from '../person/writing.ts'
import { usePreview } from './bulk/use-bulk.ts'
import { personRowTexts } from './person-row-texts.ts'
import type { PersonRow } from './use-people.ts'

/** What the list does with one of its people. */
export interface PersonRowActs {
  open: () => void
  /** Nothing where there is no room beside the list. */
  peek: (() => void) | undefined
  write: (what: Writing) => void
  erase: () => void
}

/** Everything that the reader's roles may do with one person, in the menu of the row. */
export function PersonRowMenu({ row, acts, menu }: { row: PersonRow; acts: PersonRowActs; menu: RowMenu }) {
  const t = useTexts(personRowTexts)
  const isSeller = useMay('seller', 'officer')
  const isOfficer = useMay('officer')
  const send = useSendNotice()
  const preview = usePreview(isSeller ? 'invite' : undefined, { ids: [row.id] })
  const reason = preview?.reached === 0 ? (preview.reasons[0]?.reason ?? 'other') : undefined
  const canReach = isSeller && mayReach(row.states)
  // Whoever has not answered yet is neither written about nor given tasks.
  const canWrite = isSeller && !row.states.some(({ state }) => state === 'awaiting-answer')
  const [phone] = row.phones
  const [email] = row.emails
  const leave = (address: string) => () => window.location.assign(address)
  const entries: (MenuEntry | false | undefined)[] = [
    { label: t('open'), letter: 'o', run: acts.open },
    acts.peek && { label: t('peek'), letter: 'k', run: acts.peek },
    canReach &&
      phone !== undefined && { label: t('call', { phone: showPhone(phone) }), letter: 'r', run: leave(`tel:${phone}`) },
    canReach && email !== undefined && { label: t('mail'), letter: 'm', run: leave(`mailto:${email}`) },
    canWrite && { label: t('note'), letter: 'n', begins: true, run: () => acts.write('note') },
    canWrite && { label: t('logCall'), letter: 'l', run: () => acts.write('call') },
    canWrite && { label: t('task'), letter: 't', run: () => acts.write('task') },
    isSeller && {
      label: t('invite'),
      letter: 'i',
      begins: true,
      whyNot: reason && t(reason),
      run: () => void send(row.id),
    },
    isOfficer && { label: t('erase'), letter: 'd', isDangerous: true, begins: true, run: acts.erase },
  ]
  return (
    <MenuEntries entries={entries.filter((entry) => entry !== false && entry !== undefined)} close={menu.close}>
      {menu.changes}
    </MenuEntries>
  )
}
