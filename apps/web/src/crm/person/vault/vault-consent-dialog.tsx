import { Button, FileButton, Select, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { useLanguage } from '../../../platform/texts/language.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { ActForm } from '../acts/act-form.tsx'
import { actTexts } from '../acts/act-texts.ts'
import acts from '../acts/acts.module.css'
import { readProofFile } from '../acts/read-proof-file.ts'
import styles from './vault.module.css'
import type { VaultCategory } from './vault-categories.ts'
import { vaultTexts } from './vault-texts.ts'

interface VaultConsentDialogProps {
  personId: string
  /** What the person is called in a sentence. */
  name: string
  desk: 'seller-desk' | 'marketing' | 'rights' | 'invitation'
  category: VaultCategory
  wording: Record<'da' | 'en', string>
  onClose: () => void
}

const methods = ['paper', 'in-person'] as const
const languages = ['da', 'en'] as const
const largest = 10_000_000

/** Writes down an explicit consent with what was signed (CON-11); shows the words that it has to be in. */
export function VaultConsentDialog(props: VaultConsentDialogProps) {
  const { personId, name, desk, category, wording, onClose } = props
  const t = useTexts(vaultTexts)
  const act = useTexts(actTexts)
  const reader = useLanguage()
  const client = useQueryClient()
  const [language, setLanguage] = useState<'da' | 'en'>(reader)
  const [method, setMethod] = useState<(typeof methods)[number]>('paper')
  const [givenAt, setGivenAt] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const save = async () => {
    const { status } = await answer(
      api.POST('/api/people/{id}/vault-consents', {
        params: { path: { id: personId } },
        headers: { 'diskret-purpose': desk },
        body: {
          category,
          language,
          method,
          givenAt: new Date(givenAt).toISOString(),
          evidence: await readProofFile(file!),
        },
      }),
    )
    showDone({ text: t(status === 'given' ? 'saved' : 'unproved') })
    await client.invalidateQueries({ queryKey: ['people', personId] })
  }
  return (
    <ActForm
      heading={t('heading', { name })}
      lead={t('lead')}
      action={t('save')}
      isReady={givenAt !== '' && file !== null}
      onAct={save}
      onClose={onClose}
    >
      <figure className={styles.words}>
        <figcaption className={acts.quiet}>{t('words')}</figcaption>
        <blockquote lang={language}>{wording[language]}</blockquote>
        <Button
          size="sm"
          onClick={() =>
            void navigator.clipboard.writeText(wording[language]).then(() => showDone({ text: t('copied') }))
          }
        >
          {t('copy')}
        </Button>
      </figure>
      <div className={acts.pair}>
        <Select
          label={t('language')}
          data={languages.map((value) => ({ value, label: t(value) }))}
          value={language}
          allowDeselect={false}
          data-autofocus
          onChange={(value) => setLanguage(languages.find((one) => one === value) ?? language)}
        />
        <Select
          label={act('method')}
          data={methods.map((value) => ({ value, label: act(value) }))}
          value={method}
          allowDeselect={false}
          onChange={(value) => setMethod(methods.find((one) => one === value) ?? method)}
        />
        <TextInput
          type="datetime-local"
          label={act('givenAt')}
          required
          withAsterisk={false}
          value={givenAt}
          onChange={(event) => setGivenAt(event.currentTarget.value)}
        />
      </div>
      <FileButton
        onChange={(next) => {
          setTooLarge(next !== null && next.size > largest)
          setFile(next !== null && next.size > largest ? null : next)
        }}
      >
        {(props) => (
          <Button {...props} style={{ justifySelf: 'start' }}>
            {act('evidenceFile')}
          </Button>
        )}
      </FileButton>
      <p className={acts.quiet}>{file ? act('fileChosen', { name: file.name }) : t('proofNeeded')}</p>
      {isTooLarge && <p role="alert">{act('fileTooLarge')}</p>}
    </ActForm>
  )
}
