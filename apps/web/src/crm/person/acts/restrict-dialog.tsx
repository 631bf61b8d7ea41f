import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { calledName } from '../card/called-name.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-texts.ts'

/** Restricts the processing: the data is stored and nothing else (article 18; RES-2). */
export function RestrictDialog({ onClose }: { onClose: () => void }) {
  const { person } = usePersonView()
  const t = useTexts(actTexts)
  const refresh = useRefreshPerson()
  const [ground, setGround] = useState('')
  const name = calledName(person)
  return (
    <ActForm
      heading={t('restrictHeading', { name })}
      lead={t('restrictWhat', { name })}
      action={t('restrictAction')}
      onClose={onClose}
      onAct={async () => {
        await answer(
          api.POST('/api/people/{id}/restrictions', {
            params: { path: { id: person.id } },
            body: { ...(ground.trim() && { ground }) },
          }),
        )
        showDone({ text: t('restricted') })
        void refresh()
      }}
    >
      <TextInput
        label={t('ground')}
        description={t('optional')}
        maxLength={500}
        value={ground}
        data-autofocus
        onChange={(event) => setGround(event.currentTarget.value)}
      />
    </ActForm>
  )
}
