import { Radio, Select } from '@mantine/core'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { saveFile } from '../../../platform/files/save-file.ts'
import { isLanguage, languageNames, languages, useLanguage } from '../../../platform/texts/language.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { calledName } from '../card/called-name.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-texts.ts'
import styles from './acts.module.css'

const formatsOf = { access: ['html', 'json'], portability: ['json', 'csv', 'vcard'] } as const
type Kind = keyof typeof formatsOf
type Format = (typeof formatsOf)[Kind][number]
const kinds = ['access', 'portability'] as const

/** Hands out what is held: an access report, or a file to take elsewhere; each is on record (ACC-5). */
export function HandOutDialog({ onClose }: { onClose: () => void }) {
  const { person } = usePersonView()
  const t = useTexts(actTexts)
  const refresh = useRefreshPerson()
  const shown = useLanguage()
  const spoken = person.fields.language?.value
  const [kind, setKind] = useState<Kind>('access')
  const [format, setFormat] = useState<Format>('html')
  const [language, setLanguage] = useState(typeof spoken === 'string' && isLanguage(spoken) ? spoken : shown)
  const formats: readonly Format[] = formatsOf[kind]
  const name = calledName(person)
  return (
    <ActForm
      heading={t('handOutHeading', { name })}
      lead={t('handOutWhat', { name })}
      action={t('download')}
      onClose={onClose}
      onAct={async () => {
        const { file, mediaType, content, fields } = await answer(
          api.POST('/api/people/{id}/exports', {
            params: { path: { id: person.id } },
            body: { kind, format, language },
          }),
        )
        saveFile(file, mediaType, content)
        showDone({ text: t('handedOut', { count: fields }) })
        void refresh()
      }}
    >
      <Radio.Group
        label={t('kind')}
        value={kind}
        onChange={(value) => {
          const next = kinds.find((one) => one === value) ?? 'access'
          setKind(next)
          setFormat(formatsOf[next][0])
        }}
      >
        <div className={styles.checks}>
          {kinds.map((value) => (
            <Radio key={value} value={value} label={t(value)} data-autofocus={value === kind || undefined} />
          ))}
        </div>
      </Radio.Group>
      <div className={styles.pair}>
        <Select
          label={t('format')}
          data={formats.map((value) => ({ value, label: t(value) }))}
          value={format}
          onChange={(value) => setFormat(formats.find((one) => one === value) ?? format)}
        />
        <Select
          label={t('language')}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChange={(value) => setLanguage(languages.find((one) => one === value) ?? language)}
        />
      </div>
    </ActForm>
  )
}
