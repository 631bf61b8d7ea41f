import { MenuEntries, type MenuEntry } from '../../platform/menus/menu-entries.tsx'
import { useMay } from '../../platform/session/session.ts'
import type { RowMenu } from '../../platform/table/data-table.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { companyRowTexts } from './company-row-texts.ts'
import type { CompanyRow } from './use-companies.ts'

/** What the list does with one of its companies. */
export interface CompanyRowActs {
  open: () => void
  /** Nothing where there is no room beside the list. */
  peek: (() => void) | undefined
  showPeople: () => void
  addPerson: () => void
}

/** Everything that the reader's roles may do with one company, in the menu of the row. */
export function CompanyRowMenu({ row, acts, menu }: { row: CompanyRow; acts: CompanyRowActs; menu: RowMenu }) {
  const t = useTexts(companyRowTexts)
  const mayChange = useMay('seller', 'officer')
  const { website } = row
  const entries: (MenuEntry | false | undefined)[] = [
    { label: t('open'), letter: 'o', run: acts.open },
    acts.peek && { label: t('peek'), letter: 'k', run: acts.peek },
    row.people > 0 && { label: t('showPeople'), letter: 'p', run: acts.showPeople },
    website !== null && {
      label: t('website'),
      letter: 'w',
      run: () => void window.open(website, '_blank', 'noopener,noreferrer'),
    },
    mayChange && { label: t('addPerson'), letter: 't', begins: true, run: acts.addPerson },
  ]
  return (
    <MenuEntries entries={entries.filter((entry) => entry !== false && entry !== undefined)} close={menu.close}>
      {menu.changes}
    </MenuEntries>
  )
}
