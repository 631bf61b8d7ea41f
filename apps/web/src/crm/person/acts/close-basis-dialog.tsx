import { answer, api } from '../../../platform/api/client.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { calledName } from '../card/called-name.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-texts.ts'

/** Closes a basis that has ended (BAS-22). */
export function CloseBasisDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { person } = usePersonView()
  const t = useTexts(actTexts)
  const refresh = useRefreshPerson()
  const name = calledName(person)
  return (
    <ActForm
      heading={t('endHeading', { name })}
      lead={t('endWhat', { name })}
      action={t('endAction')}
      isDangerous
      onClose={onClose}
      onAct={async () => {
        await answer(api.POST('/api/bases/{id}/end', { params: { path: { id } } }))
        showDone({ text: t('ended') })
        void refresh()
      }}
    />
  )
}
