import { useQueryClient } from '@tanstack/react-query'
import { ConfirmErasure } from '../../data-protection/erasure/confirm-erasure.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { personRowTexts } from './person-row-texts.ts'

interface EraseRowProps {
  person: { id: string; name: string }
  onErased: () => void
  onClose: () => void
}

/** Erasing one person of the list, the plan first; afterwards the list is there without them. */
export function EraseRow({ person, onErased, onClose }: EraseRowProps) {
  const t = useTexts(personRowTexts)
  const client = useQueryClient()
  return (
    <ConfirmErasure
      person={person}
      title={t('eraseHeading', { name: person.name })}
      action={t('erase')}
      onClose={onClose}
      onErased={async () => {
        onErased()
        client.removeQueries({ queryKey: ['people', person.id] })
        await Promise.all(
          [['people'], ['companies'], ['tasks'], ['counters']].map((queryKey) =>
            client.invalidateQueries({ queryKey }),
          ),
        )
      }}
    />
  )
}
