import { displayNames } from '@diskret/server/texts/intl-formats'
import type { ReactNode } from 'react'
import type { paths } from '../../platform/api/schema.d.ts'
import { locales, useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { allPurposeNames, isAnyPurpose } from '../all-purpose-names.ts'
import styles from './record.module.css'
import { recordTexts } from './record-texts.ts'

type ProcessingRecord = Omit<
  paths['/api/registers/record']['get']['responses'][200]['content']['application/json'],
  'jointControllers' | 'representative'
>
type Activity = ProcessingRecord['activities'][number]

const contactParts = ['name', 'address', 'email', 'phone', 'website'] as const

/** Article 30(1), letter by letter; (b), (c) and (f) for each activity. */
export function RecordDocument({ record }: { record: ProcessingRecord }) {
  const t = useTexts(recordTexts)
  const language = useLanguage()
  const { controller, protectionOfficer, activities, recipients, transfers, security } = record
  const countries = displayNames(locales[language], { type: 'region' })
  const contact = (values: Readonly<Record<string, string | undefined>>): [string, string][] =>
    contactParts.flatMap((part) => (values[part] ? [[t(part), values[part]]] : []))
  const facts: [string, string][] = [
    [t('company'), controller.company],
    ...(controller.registrationNumber
      ? [[t('registrationNumber'), controller.registrationNumber] satisfies [string, string]]
      : []),
    [t('country'), countries.of(controller.country) ?? controller.country],
    ...contact(controller.contact),
    [t('joint'), t('none')],
    [t('representative'), t('none')],
    [
      t('protectionOfficer'),
      protectionOfficer
        ? contact(protectionOfficer)
            .map(([, value]) => value)
            .join(', ')
        : t('none'),
    ],
  ]
  return (
    <article className={styles.document} lang={language}>
      <p className={styles.article}>{t('article')}</p>
      <Section title={t('a')}>
        <dl className={styles.facts}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {activities.map((activity) => (
        <ActivitySection key={activity.purpose} activity={activity} />
      ))}
      <Section title={t('d')}>
        <Texts items={recipients} none={t('noRecipients')} />
      </Section>
      <Section title={t('e')}>
        <Texts items={transfers} none={t('noTransfers')} />
      </Section>
      <Section title={t('g')}>
        <Texts items={security} none={t('none')} />
      </Section>
    </article>
  )
}

function ActivitySection({ activity }: { activity: Activity }) {
  const t = useTexts(recordTexts)
  const purposeOf = useTexts(allPurposeNames)
  const { purpose, label, description, bases, persons, data, retention } = activity
  const limits = [...Map.groupBy(retention, ({ limit }) => limit)]
  const said = [...new Set(data.flatMap(({ labels }) => labels))]
  return (
    <Section title={isAnyPurpose(purpose) ? purposeOf(purpose) : label}>
      <h3>{t('b')}</h3>
      <p>{description}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('bases')}</dt>
          <dd>
            {bases.length === 0
              ? t('none')
              : bases.map((basis) => t('basis', { label: basis.label, article: basis.article })).join(' · ')}
          </dd>
        </div>
      </dl>
      <h3>{t('c')}</h3>
      <dl className={styles.facts}>
        <div>
          <dt>{t('persons')}</dt>
          <dd>{persons.join(', ')}</dd>
        </div>
        <div>
          <dt>{t('data')}</dt>
          <dd>{said.join(', ')}</dd>
        </div>
      </dl>
      <h3>{t('f')}</h3>
      <table className={styles.limits}>
        <thead>
          <tr>
            <th scope="col">{t('limit')}</th>
            <th scope="col">{t('what')}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map(([limit, those]) => (
            <tr key={limit}>
              <th scope="row">{limit}</th>
              <td>{those.map(({ what }) => what).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Texts({ items, none }: { items: readonly string[]; none: string }) {
  if (items.length === 0) return <p>{none}</p>
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
