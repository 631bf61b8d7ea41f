import { MoreMenu } from '../../../platform/menus/more-menu.tsx'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { useIsOfficer, usePersonView } from '../person-view.ts'
import { actTexts } from './act-texts.ts'
import { type PersonAct, useOpenAct } from './person-act.ts'

interface MenuEntry {
  label: 'invite' | 'consent' | 'request' | 'object' | 'basis' | 'restrict' | 'lift' | 'handOut' | 'erase'
  /** In the open menu this letter runs it. */
  letter: string
  act: PersonAct
  isDangerous?: boolean
}

/** ⋯: what this role may do with the person, and nothing else. */
export function PersonMenu() {
  const view = usePersonView()
  const t = useTexts(actTexts)
  const open = useOpenAct()
  const isOfficer = useIsOfficer()
  const entries = entriesOf(view, isOfficer).map(({ label, act, ...entry }) => ({
    ...entry,
    label: t(label),
    run: () => open(act),
  }))
  return <MoreMenu label={t('more')} entries={entries} />
}

function entriesOf({ person, desk, work }: ReturnType<typeof usePersonView>, isOfficer: boolean): MenuEntry[] {
  const { awaiting } = person.card
  const isOwed = awaiting ? awaiting.sentAt === null : person.notices.some(({ deliveredAt }) => deliveredAt === null)
  const isRestricted = person.card.purposes.some(({ state }) => state === 'restricted')
  const entries: (MenuEntry | false)[] = [
    isOwed &&
      person.emails.length > 0 &&
      desk !== 'marketing' && { label: 'invite', letter: 'i', act: { kind: 'invite' } },
    { label: 'consent', letter: 's', act: { kind: 'consent' } },
    { label: 'request', letter: 'r', act: { kind: 'request' } },
    { label: 'object', letter: 'o', act: { kind: 'object' } },
    work !== undefined && { label: 'basis', letter: 'g', act: { kind: 'basis' } },
    isOfficer && !isRestricted && { label: 'restrict', letter: 'b', act: { kind: 'restrict' } },
    isOfficer && isRestricted && { label: 'lift', letter: 'b', act: { kind: 'lift' } },
    isOfficer && { label: 'handOut', letter: 'u', act: { kind: 'hand-out' } },
    isOfficer && { label: 'erase', letter: 'd', act: { kind: 'erase' }, isDangerous: true },
  ]
  return entries.filter((entry) => entry !== false)
}
