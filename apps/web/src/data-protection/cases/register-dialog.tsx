import { Radio, Select, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ActForm } from '../../crm/person/acts/act-form.tsx'
import { actTexts } from '../../crm/person/acts/act-texts.ts'
import { todayIn } from '../../crm/today/days.ts'
import { answer, api } from '../../platform/api/client.ts'
import { DateField } from '../../platform/fields/date-field.tsx'
import { useInstallation } from '../../platform/session/installation.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { caseTexts } from './case-texts.ts'
import styles from './cases.module.css'
import { type RequestKind, requestKinds } from './request-names.ts'

const ways = ['telephone', 'email', 'letter', 'in-person'] as const

/** Takes down a request, also where nobody knows yet who asks (REQ-1, REQ-13). */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(caseTexts)
  const say = useTexts(actTexts)
  const { day } = useFormats()
  const client = useQueryClient()
  const today = todayIn(useInstallation()?.timeZone ?? 'UTC')
  const [person, setPerson] = useState<string | null>(null)
  const [kind, setKind] = useState<RequestKind>('access')
  const [channel, setChannel] = useState<(typeof ways)[number]>('telephone')
  const [receivedOn, setReceivedOn] = useState(today)
  const [words, setWords] = useState('')
  return (
    <ActForm
      heading={t('registerHeading')}
      lead={say('requestWhat')}
      action={say('saveRequest')}
      onClose={onClose}
      onAct={async () => {
        const { dueOn } = await answer(
          api.POST('/api/requests', {
            headers: { 'diskret-purpose': 'rights' },
            body: {
              ...(person && { person }),
              kind,
              channel,
              ...(words.trim() && { words }),
              // Midday is the same day in every zone that a controller here can have.
              ...(receivedOn !== today && receivedOn !== '' && { receivedAt: `${receivedOn}T12:00:00Z` }),
            },
          }),
        )
        showDone({ text: say('requested', { day: day(dueOn) }) })
        await Promise.all(
          [['requests'], ['counters'], ['due']].map((queryKey) => client.invalidateQueries({ queryKey })),
        )
      }}
    >
      <PersonChoice value={person} onChange={setPerson} />
      <Radio.Group
        label={say('requestKind')}
        value={kind}
        onChange={(value) => setKind(requestKinds.find((one) => one === value) ?? kind)}
      >
        <div className={styles.checks}>
          {requestKinds.map((value) => (
            <Radio key={value} value={value} label={say(`request-${value}`)} />
          ))}
        </div>
      </Radio.Group>
      <div className={styles.pair}>
        <Select
          label={say('requestChannel')}
          data={ways.map((value) => ({ value, label: say(`via-${value}`) }))}
          value={channel}
          onChange={(value) => setChannel(ways.find((one) => one === value) ?? channel)}
        />
        <DateField label={say('receivedOn')} max={today} value={receivedOn} onChange={setReceivedOn} />
      </div>
      <Textarea
        label={say('words')}
        description={say('optional')}
        maxLength={5000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </ActForm>
  )
}

function PersonChoice({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const t = useTexts(caseTexts)
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 150)
  const found = useQuery({
    queryKey: ['search', 'people-of-cases', text],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/search', { params: { query: { text } }, headers: { 'diskret-purpose': 'rights' }, signal })),
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
  }).data
  const choices = (found?.people ?? []).map(({ id, name, company, email, phone }) => ({
    value: id,
    label: [name, company ?? email ?? phone].filter(Boolean).join(', '),
  }))
  return (
    <Select
      data-autofocus
      searchable
      clearable
      label={t('person')}
      description={t('personHelp')}
      data={choices}
      filter={({ options }) => options}
      nothingFoundMessage={text.length > 1 ? t('nobody') : undefined}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
    />
  )
}
