import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../../platform/toasts/toasts.tsx'
import { calledName } from '../card/called-name.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-texts.ts'

/** Lifts a restriction, once the person was told (RES-4). */
export function LiftDialog({ onClose }: { onClose: () => void }) {
  const { person } = usePersonView()
  const t = useTexts(actTexts)
  const refresh = useRefreshPerson()
  const [told, setTold] = useState('')
  const name = calledName(person)
  const send = (body: { lift?: true; tell?: true; ground?: string }) =>
    answer(api.POST('/api/people/{id}/restrictions', { params: { path: { id: person.id } }, body }))
  const tell = async () => {
    try {
      await saving(send({ tell: true }))
      showDone({ text: t('toldNow') })
      onClose()
    } catch (error) {
      showFault(error)
    }
  }
  return (
    <ActForm
      heading={t('liftHeading', { name })}
      lead={t('liftWhat', { name })}
      action={t('liftAction')}
      other={<Button onClick={() => void tell()}>{t('tell')}</Button>}
      onClose={onClose}
      onAct={async () => {
        await send({ lift: true, ...(told.trim() && { ground: told }) })
        showDone({ text: t('lifted') })
        void refresh()
      }}
    >
      <TextInput
        label={t('told')}
        description={t('optional')}
        maxLength={500}
        value={told}
        data-autofocus
        onChange={(event) => setTold(event.currentTarget.value)}
      />
    </ActForm>
  )
}
