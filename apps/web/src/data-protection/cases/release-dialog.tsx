import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { ActForm } from '../../crm/person/acts/act-form.tsx'
import { answer, api } from '../../platform/api/client.ts'
import { saveFile } from '../../platform/files/save-file.ts'
import { isLanguage, languageNames, languages, useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { caseTexts } from './case-texts.ts'
import styles from './cases.module.css'
import type { CaseDialogProps } from './close-dialog.tsx'

const formatsOf = { access: ['html', 'json'], portability: ['json', 'csv', 'vcard'] } as const
type Format = (typeof formatsOf)[keyof typeof formatsOf][number]

interface ReleaseDialogProps extends CaseDialogProps {
  person: { id: string; language: string | undefined }
}

/** The report or the file for the person; with it the case is answered (ACC-5, POR-1). */
export function ReleaseDialog({ one, person, onDone, onClose }: ReleaseDialogProps) {
  const t = useTexts(caseTexts)
  const shown = useLanguage()
  const kind = one.kind === 'portability' ? 'portability' : 'access'
  const formats: readonly Format[] = formatsOf[kind]
  const [format, setFormat] = useState<Format>(formatsOf[kind][0])
  const [language, setLanguage] = useState(person.language && isLanguage(person.language) ? person.language : shown)
  return (
    <ActForm
      heading={t('releaseHeading')}
      lead={t('releaseWhat')}
      action={t('release')}
      onClose={onClose}
      onAct={async () => {
        const { file, mediaType, content } = await answer(
          api.POST('/api/people/{id}/exports', {
            params: { path: { id: person.id } },
            body: { kind, format, language },
          }),
        )
        saveFile(file, mediaType, content)
        await answer(
          api.POST('/api/requests/{id}/closing', {
            params: { path: { id: one.id } },
            body: { outcome: 'answered', answer: t('releasedAs', { file }) },
          }),
        )
        showDone({ text: t('released', { file }) })
        await onDone()
      }}
    >
      <div className={styles.pair}>
        <NativeSelect
          data-autofocus
          label={t('format')}
          data={formats.map((value) => ({ value, label: t(value) }))}
          value={format}
          onChange={(event) => setFormat(formats.find((one) => one === event.currentTarget.value) ?? format)}
        />
        <NativeSelect
          label={t('language')}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChange={(event) => setLanguage(languages.find((one) => one === event.currentTarget.value) ?? language)}
        />
      </div>
    </ActForm>
  )
}
