import { useMay } from '../../platform/session/session.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { PositionDialog } from '../positions/position-dialog.tsx'
import { positionTexts } from '../positions/position-texts.ts'
import { usePositionActs } from '../positions/use-position-acts.ts'

/** Says of somebody who is registered that they work at a company of the list. */
export function AddPerson({ companyId, onClose }: { companyId: string; onClose: () => void }) {
  const t = useTexts(positionTexts)
  const acts = usePositionActs(useMay('seller') ? 'seller-desk' : 'rights')
  return (
    <PositionDialog
      heading={t('addToCompany')}
      asks="person"
      onSave={async (details, { person }) => {
        if (person) await acts.add(person, { id: companyId }, details)
      }}
      onClose={onClose}
    />
  )
}
