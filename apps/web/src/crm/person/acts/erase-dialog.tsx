import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ConfirmErasure } from '../../../data-protection/erasure/confirm-erasure.tsx'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { actTexts } from './act-texts.ts'

/** Erasing the person whose page it is; afterwards there is no page. */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const { person } = usePersonView()
  const t = useTexts(actTexts)
  const navigate = useNavigate()
  const refresh = useRefreshPerson()
  const client = useQueryClient()
  return (
    <ConfirmErasure
      person={person}
      title={t('eraseHeading', { name: person.name })}
      action={t('erase')}
      onClose={onClose}
      onErased={async () => {
        await navigate({ to: '/' })
        client.removeQueries({ queryKey: ['people', person.id] })
        void refresh()
      }}
    />
  )
}
