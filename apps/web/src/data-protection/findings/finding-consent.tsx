import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { type VaultCategory, vaultCategories } from '../../crm/person/vault/vault-categories.ts'
import { vaultTexts } from '../../crm/person/vault/vault-texts.ts'
import { answer, api } from '../../platform/api/client.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { findingTexts } from './finding-texts.ts'
import styles from './findings.module.css'

const VaultConsentDialog = lazy(async () => ({
  default: (await import('../../crm/person/vault/vault-consent-dialog.tsx')).VaultConsentDialog,
}))

/** @returns the kinds of data that a consent would have to cover; nothing where one of them has no vault (SPE-10, SPE-11) */
export function vaultCategoriesOf(findings: readonly { category: string }[]): VaultCategory[] | undefined {
  const found = [...new Set(findings.map(({ category }) => category))]
  const open = vaultCategories.filter((category) => found.includes(category))
  return found.length > 0 && open.length === found.length ? open : undefined
}

interface FindingConsentProps {
  person: { id: string; name: string }
  category: VaultCategory
}

/** Whether the person has expressly agreed to that kind of data, and where not, the way to write it down. */
export function FindingConsent({ person, category }: FindingConsentProps) {
  const t = useTexts(findingTexts)
  const vault = useTexts(vaultTexts)
  const formats = useFormats()
  const [isRecording, setRecording] = useState(false)
  const { data } = useQuery({
    queryKey: ['people', person.id, 'vault-consent', category],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/people/{id}/vault-consent', {
          params: { path: { id: person.id }, query: { category } },
          headers: { 'diskret-purpose': 'rights' },
          signal,
        }),
      ),
  })
  if (!data) return null
  const { consent, wording } = data
  const what = t(category)
  return (
    <div className={styles.consent} role="status">
      <span>
        {consent
          ? t('agreed', { name: person.name, what, until: formats.day(consent.endsOn) })
          : t('notAgreed', { name: person.name, what })}
      </span>
      {!consent && (
        <Button size="sm" onClick={() => setRecording(true)}>
          {vault('record')}
        </Button>
      )}
      {isRecording && (
        <Suspense>
          <VaultConsentDialog
            personId={person.id}
            name={person.name}
            desk="rights"
            category={category}
            wording={wording}
            onClose={() => setRecording(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
