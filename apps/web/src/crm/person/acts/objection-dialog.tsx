import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import {
  channelNames,
  channels,
  type Purpose,
  purposeNames,
  purposes,
} from '../../../platform/purposes/purpose-names.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { calledName } from '../card/called-name.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-texts.ts'
import styles from './acts.module.css'

/** Writes down an objection, which works from that moment (OBJ-1). */
export function ObjectionDialog({ purpose: first, onClose }: { purpose: Purpose; onClose: () => void }) {
  const { person, desk } = usePersonView()
  const t = useTexts(actTexts)
  const name = useTexts(purposeNames)
  const way = useTexts(channelNames)
  const refresh = useRefreshPerson()
  const [purpose, setPurpose] = useState<Purpose>(first)
  const [channel, setChannel] = useState<(typeof channels)[number] | undefined>(undefined)
  const [ground, setGround] = useState('')
  return (
    <ActForm
      heading={t('objectHeading', { name: calledName(person) })}
      lead={channel ? t('objectChannel') : t(`object-${purpose}`)}
      action={t('objectAction')}
      onClose={onClose}
      onAct={async () => {
        await answer(
          api.POST('/api/people/{id}/objections', {
            params: { path: { id: person.id } },
            headers: { 'diskret-purpose': desk },
            body: { purpose, ...(channel && { channel }), ...(ground.trim() && { ground }) },
          }),
        )
        showDone({ text: t('objected') })
        void refresh()
      }}
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
          data={[{ value: '', label: t('everyChannel') }, ...channels.map((value) => ({ value, label: way(value) }))]}
          value={channel ?? ''}
          onChange={(value) => setChannel(channels.find((one) => one === value))}
        />
      </div>
      <Textarea
        label={t('words')}
        description={t('optional')}
        maxLength={2000}
        value={ground}
        onChange={(event) => setGround(event.currentTarget.value)}
      />
    </ActForm>
  )
}
