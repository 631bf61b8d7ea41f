import { answer, api } from '../../../platform/api/client.ts'
import { type Purpose, purposeNames } from '../../../platform/purposes/purpose-names.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { calledName } from '../card/called-name.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-texts.ts'

/** Writes down that the person takes a consent back: as easy as writing down that they gave it (CON-30). */
export function WithdrawalDialog({ purpose, onClose }: { purpose: Purpose; onClose: () => void }) {
  const { person, desk } = usePersonView()
  const t = useTexts(actTexts)
  const name = useTexts(purposeNames)
  const refresh = useRefreshPerson()
  return (
    <ActForm
      heading={t('withdrawHeading', { name: calledName(person) })}
      lead={t('withdrawWhat', { purpose: name(purpose) })}
      action={t('withdrawAction')}
      onClose={onClose}
      onAct={async () => {
        await answer(
          api.POST('/api/people/{id}/withdrawals', {
            params: { path: { id: person.id } },
            headers: { 'diskret-purpose': desk },
            body: { purpose },
          }),
        )
        showDone({ text: t('withdrawn') })
        void refresh()
      }}
    />
  )
}
