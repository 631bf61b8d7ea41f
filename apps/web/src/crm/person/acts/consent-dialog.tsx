import { Button, FileButton, Radio, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import {
  channelNames,
  channels,
  type Purpose,
  purposeNames,
  purposes,
} from '../../../platform/purposes/purpose-names.ts'
import { controllerQuery } from '../../../platform/session/controller.ts'
import { useLanguage } from '../../../platform/texts/language.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { calledName } from '../card/called-name.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-texts.ts'
import styles from './acts.module.css'
import { missingProof, missingProofs } from './missing-proof.ts'
import { readProofFile } from './read-proof-file.ts'
import { useWordingChoices } from './use-wording-choices.ts'

const methods = ['paper', 'in-person', 'telephone', 'web'] as const

/** Writes down a yes with what proves it (CON-20); says beforehand whether it will open anything. */
export function ConsentDialog({ purpose: first, onClose }: { purpose: Purpose; onClose: () => void }) {
  const { person, desk } = usePersonView()
  const t = useTexts(actTexts)
  const name = useTexts(purposeNames)
  const way = useTexts(channelNames)
  const language = useLanguage()
  const { list } = useFormats()
  const refresh = useRefreshPerson()
  const controller = useQuery({ ...controllerQuery, staleTime: 5 * 60_000 })
  const [purpose, setPurpose] = useState<Purpose>(first)
  const [channel, setChannel] = useState<(typeof channels)[number] | null>(first === 'marketing' ? 'email' : null)
  const [topic, setTopic] = useState<string | null>(null)
  const [wording, setWording] = useState<string | null>(null)
  const [method, setMethod] = useState<(typeof methods)[number] | null>(null)
  const [givenAt, setGivenAt] = useState('')
  const [evidence, setEvidence] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const [givenBy, setGivenBy] = useState<'self' | 'guardian'>('self')
  const [guardianship, setGuardianship] = useState('')
  const wordings = useWordingChoices({ purpose, channel, topic })
  const chosen = wordings.find(({ value }) => value === wording)?.value ?? null
  const missing = missingProof({
    ...{ purpose, channel, method, evidence, givenBy, guardianship },
    wording: chosen,
    givenAt: givenAt === '' ? null : givenAt,
    hasFile: file !== null,
    isChild: person.fields.isMinor?.value === true,
    canBeReached: channel === 'telephone' ? person.phones.length > 0 : person.emails.length > 0,
  })
  const save = async () => {
    const { status } = await answer(
      api.POST('/api/people/{id}/consents', {
        params: { path: { id: person.id } },
        headers: { 'diskret-purpose': desk },
        body: {
          purpose,
          ...(channel && { channel }),
          ...(topic && { topic }),
          ...(chosen && { wording: chosen }),
          ...(method && { method }),
          ...(givenAt && { givenAt: new Date(givenAt).toISOString() }),
          ...(file ? { evidence: await readProofFile(file) } : evidence.trim() && { evidence }),
          givenBy,
          ...(givenBy === 'guardian' && guardianship.trim() && { guardianship }),
        },
      }),
    )
    showDone({ text: status === 'given' ? t('consentGiven') : t('consentNoted', { name: calledName(person) }) })
    void refresh()
  }
  const isProved = missing.length === 0
  const topics = purpose === 'marketing' ? (controller.data?.topics ?? []) : []
  return (
    <ActForm
      heading={t('consentHeading', { name: person.name })}
      lead={t('consentLead')}
      action={t(isProved ? 'saveConsent' : 'saveUnproved')}
      onAct={save}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <Select
          label={t('purpose')}
          data={purposes.map((value) => ({ value, label: name(value) }))}
          value={purpose}
          data-autofocus
          onChange={(value) => setPurpose(purposes.find((one) => one === value) ?? purpose)}
        />
        <Select
          label={t('channel')}
          data={[
            ...(purpose === 'marketing' ? [] : [{ value: '', label: t('everyChannel') }]),
            ...channels.map((value) => ({ value, label: way(value) })),
          ]}
          value={channel ?? ''}
          onChange={(value) => setChannel(channels.find((one) => one === value) ?? null)}
        />
        {topics.length > 0 && (
          <Select
            label={t('topic')}
            data={[
              { value: '', label: t('everyTopic') },
              ...topics.map((one) => ({ value: one.id, label: one[language] })),
            ]}
            value={topic ?? ''}
            onChange={(value) => setTopic(value === '' ? null : value)}
          />
        )}
        <Select
          label={t('wording')}
          data={[{ value: '', label: t('noWording') }, ...wordings]}
          value={chosen ?? ''}
          onChange={(value) => setWording(value === '' ? null : value)}
        />
        <Select
          label={t('method')}
          data={methods.map((value) => ({ value, label: t(value) }))}
          value={method}
          placeholder={t('noWording')}
          onChange={(value) => setMethod(methods.find((one) => one === value) ?? null)}
        />
        <TextInput
          type="datetime-local"
          label={t('givenAt')}
          value={givenAt}
          onChange={(event) => setGivenAt(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t('evidence')}
        description={t(method === 'telephone' ? 'evidencePhone' : 'evidenceHint')}
        minRows={2}
        maxLength={8192}
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <FileButton
        onChange={(next) => {
          setTooLarge(next !== null && next.size > 10_000_000)
          setFile(next !== null && next.size > 10_000_000 ? null : next)
        }}
      >
        {(props) => (
          <Button {...props} style={{ justifySelf: 'start' }}>
            {t('evidenceFile')}
          </Button>
        )}
      </FileButton>
      {file && <p className={styles.quiet}>{t('fileChosen', { name: file.name })}</p>}
      {isTooLarge && <p role="alert">{t('fileTooLarge')}</p>}
      <Radio.Group
        label={t('givenBy')}
        value={givenBy}
        onChange={(value) => setGivenBy(value === 'guardian' ? 'guardian' : 'self')}
      >
        <div className={styles.checks}>
          <Radio value="self" label={t('self')} />
          <Radio value="guardian" label={t('guardian')} />
        </div>
      </Radio.Group>
      {givenBy === 'guardian' && (
        <TextInput
          label={t('guardianship')}
          maxLength={2000}
          value={guardianship}
          onChange={(event) => setGuardianship(event.currentTarget.value)}
        />
      )}
      <p role="status" className={styles.proof} data-proved={isProved}>
        {isProved
          ? t('proved')
          : t('unproved', {
              missing: list(missingProofs.filter((one) => missing.includes(one)).map((one) => t(`missing-${one}`))),
            })}
      </p>
    </ActForm>
  )
}
