import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { FormFault } from '../fields/form-fault.tsx'
import { Load } from '../page/states.tsx'
import { controllerQuery, type Purpose, purposeNames } from '../session/controller.ts'
import { setUpTexts } from '../set-up/set-up-texts.ts'
import { saving } from '../shell/save-state.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone, showFault } from '../toasts/toasts.tsx'
import { purposesTexts } from './purposes-texts.ts'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'

interface Topic {
  id: string
  da: string
  en: string
}

/** Which purposes the company has, and the topics that a yes to marketing is for. */
export function PurposesPage() {
  const controller = useQuery(controllerQuery)
  const queries = useQueryClient()
  const save = async (change: { purposes?: Purpose[]; topics?: Topic[] }) => {
    const next = await saving(answer(api.PATCH('/api/controller', { body: change })))
    queries.setQueryData(controllerQuery.queryKey, next)
  }
  return (
    <SettingsPage name="marketing">
      <Load query={controller}>
        {({ purposes, topics }) => (
          <>
            <Purposes chosen={purposes as Purpose[]} onChange={(next) => save({ purposes: next })} />
            <Topics topics={topics} onChange={(next) => save({ topics: next })} />
          </>
        )}
      </Load>
    </SettingsPage>
  )
}

function Purposes({ chosen, onChange }: { chosen: readonly Purpose[]; onChange: (next: Purpose[]) => Promise<void> }) {
  const t = useTexts(purposesTexts)
  const words = useTexts(setUpTexts)
  return (
    <section className={styles.section}>
      <h2>{t('purposes')}</h2>
      <p className={styles.lead}>{t('purposesLead')}</p>
      {purposeNames.map((purpose) => (
        <Checkbox
          key={purpose}
          label={words(purpose)}
          checked={chosen.includes(purpose)}
          onChange={({ currentTarget: { checked } }) => {
            const next = purposeNames.filter((one) => (one === purpose ? checked : chosen.includes(one)))
            onChange(next).catch(showFault)
          }}
        />
      ))}
    </section>
  )
}

function Topics({ topics, onChange }: { topics: readonly Topic[]; onChange: (next: Topic[]) => Promise<void> }) {
  const t = useTexts(purposesTexts)
  const language = useLanguage()
  const [da, setDa] = useState('')
  const [en, setEn] = useState('')
  const add = useMutation({
    mutationFn: () => onChange([...topics, { id: idOf(en || da, topics), da: da.trim(), en: en.trim() || da.trim() }]),
    onSuccess: () => {
      showDone({ text: t('added', { topic: language === 'da' ? da : en || da }), undo: () => onChange([...topics]) })
      setDa('')
      setEn('')
    },
  })
  const remove = (topic: Topic) =>
    onChange(topics.filter(({ id }) => id !== topic.id)).then(
      () => showDone({ text: t('removed', { topic: topic[language] }), undo: () => onChange([...topics]) }),
      showFault,
    )
  return (
    <section className={styles.section}>
      <h2>{t('topics')}</h2>
      <p className={styles.lead}>{t('topicsLead')}</p>
      {topics.length === 0 ? (
        <p>{t('noTopics')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('danish')}</th>
              <th scope="col">{t('english')}</th>
              <th>
                <span className="only-for-readers">{t('removeTopic')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => (
              <tr key={topic.id}>
                <td>{topic.da}</td>
                <td lang="en">{topic.en}</td>
                <td>
                  <Button
                    size="sm"
                    aria-label={t('remove', { topic: topic[language] })}
                    onClick={() => void remove(topic)}
                  >
                    {t('removeTopic')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate()
        }}
      >
        <FormFault error={add.error} />
        <div className={styles.topic}>
          <TextInput
            label={t('danish')}
            required
            withAsterisk={false}
            value={da}
            onChange={(event) => setDa(event.currentTarget.value)}
          />
          <TextInput label={t('english')} value={en} onChange={(event) => setEn(event.currentTarget.value)} />
          <Button type="submit" loading={add.isPending}>
            {t('add')}
          </Button>
        </div>
      </form>
    </section>
  )
}

/** What a topic is called in data: letters and digits of its name, and a number where that is taken. */
function idOf(name: string, topics: readonly Topic[]): string {
  const base =
    name
      .toLowerCase()
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'oe')
      .replaceAll('å', 'aa')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 36) || 'topic'
  const taken = (id: string) => topics.some((topic) => topic.id === id)
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${String(number)}`
    if (!taken(id)) return id
  }
}
