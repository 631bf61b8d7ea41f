import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { FoundPassage } from '../../../data-protection/sensitive-text/found-passages.ts'
import { answer, api } from '../../../platform/api/client.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { calledName } from '../card/called-name.ts'
import { usePersonView } from '../person-view.ts'
import styles from './vault.module.css'
import { type VaultCategory, vaultCategories } from './vault-categories.ts'
import { vaultTexts } from './vault-texts.ts'

const VaultConsentDialog = lazy(async () => ({
  default: (await import('./vault-consent-dialog.tsx')).VaultConsentDialog,
}))

interface VaultChoiceProps {
  passage: FoundPassage
  onKeep: (category: VaultCategory) => void
}

/** The way out of article 9(2)(a): what the person has expressly agreed to is kept in the vault; else the consent comes first. */
export function VaultChoice({ passage, onKeep }: VaultChoiceProps) {
  const { person, desk } = usePersonView()
  const t = useTexts(vaultTexts)
  const formats = useFormats()
  const [isOpen, setOpen] = useState(false)
  const [isRecording, setRecording] = useState(false)
  const category = onlyCategory(passage)
  const query = useQuery({
    queryKey: ['people', person.id, 'vault-consent', category],
    enabled: isOpen && category !== undefined,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/people/{id}/vault-consent', {
          params: { path: { id: person.id }, query: { category: category! } },
          ...(desk !== 'marketing' && desk !== 'invitation' && { headers: { 'diskret-purpose': desk } }),
          signal,
        }),
      ),
  })
  if (!category) return null
  const name = calledName(person)
  const { consent, wording } = query.data ?? {}
  return (
    <>
      <Button variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('choose')}
      </Button>
      {isOpen && wording && (
        <div className={styles.step} role="status">
          <span>
            {consent
              ? t('agreed', { name, day: formats.day(consent.givenAt), until: formats.day(consent.endsOn) })
              : t('notAgreed', { name })}
          </span>
          <Button onClick={() => (consent ? onKeep(category) : setRecording(true))}>
            {t(consent ? 'keep' : 'record')}
          </Button>
        </div>
      )}
      {isRecording && wording && (
        <Suspense>
          <VaultConsentDialog
            personId={person.id}
            name={name}
            desk={desk}
            category={category}
            wording={wording}
            onClose={() => setRecording(false)}
          />
        </Suspense>
      )}
    </>
  )
}

/** One consent is about one kind of data: a sentence that shows two is first made into one. */
function onlyCategory({ findings }: FoundPassage): VaultCategory | undefined {
  const found = [...new Set(findings.map(({ category }) => category))]
  return found.length === 1 ? vaultCategories.find((category) => category === found[0]) : undefined
}
