import { Radio, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { DateField } from '../../../platform/fields/date-field.tsx'
import { useInstallation } from '../../../platform/session/installation.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { todayIn } from '../../today/days.ts'
import { calledName } from '../card/called-name.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-texts.ts'
import styles from './acts.module.css'

const kinds = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const
const ways = ['telephone', 'email', 'letter', 'in-person'] as const

/** Takes down what a person asks for, however it comes (REQ-1). */
export function RequestDialog({ onClose }: { onClose: () => void }) {
  const { person, desk } = usePersonView()
  const t = useTexts(actTexts)
  const { day } = useFormats()
  const refresh = useRefreshPerson()
  const today = todayIn(useInstallation()?.timeZone ?? 'UTC')
  const [kind, setKind] = useState<(typeof kinds)[number]>('access')
  const [channel, setChannel] = useState<(typeof ways)[number]>('telephone')
  const [receivedOn, setReceivedOn] = useState(today)
  const [words, setWords] = useState('')
  return (
    <ActForm
      heading={t('requestHeading', { name: calledName(person) })}
      lead={t('requestWhat')}
      action={t('saveRequest')}
      onClose={onClose}
      onAct={async () => {
        const { dueOn } = await answer(
          api.POST('/api/requests', {
            headers: { 'diskret-purpose': desk },
            body: {
              person: person.id,
              kind,
              channel,
              ...(words.trim() && { words }),
              // Midday is the same day in every zone that a controller here can have.
              ...(receivedOn !== today && receivedOn !== '' && { receivedAt: `${receivedOn}T12:00:00Z` }),
            },
          }),
        )
        showDone({ text: t('requested', { day: day(dueOn) }) })
        void refresh()
      }}
    >
      <Radio.Group
        label={t('requestKind')}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
      >
        <div className={styles.checks}>
          {kinds.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`request-${value}`)}
              data-autofocus={value === 'access' || undefined}
            />
          ))}
        </div>
      </Radio.Group>
      <div className={styles.pair}>
        <Select
          label={t('requestChannel')}
          data={ways.map((value) => ({ value, label: t(`via-${value}`) }))}
          value={channel}
          onChange={(value) => setChannel(ways.find((one) => one === value) ?? channel)}
        />
        <DateField label={t('receivedOn')} max={today} value={receivedOn} onChange={setReceivedOn} />
      </div>
      <Textarea
        label={t('words')}
        description={t('optional')}
        maxLength={5000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </ActForm>
  )
}
