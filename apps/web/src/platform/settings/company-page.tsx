import { displayNames } from '@diskret/server/texts/intl-formats'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'
import type { paths } from '../api/schema.d.ts'
import { Field } from '../fields/field.tsx'
import { Load } from '../page/states.tsx'
import { controllerQuery } from '../session/controller.ts'
import { locales, useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { companyTexts } from './company-texts.ts'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'

type Change = paths['/api/controller']['patch']['requestBody'] extends { content: { 'application/json': infer Body } }
  ? Body
  : never

/** How the company is reached, as notices tell it: saved field by field. */
export function CompanyPage() {
  const t = useTexts(companyTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const controller = useQuery(controllerQuery)
  const save = async (change: Change) => {
    queries.setQueryData(controllerQuery.queryKey, await answer(api.PATCH('/api/controller', { body: change })))
  }
  const countries = displayNames(locales[language], { type: 'region' })
  return (
    <SettingsPage name="company">
      <Load query={controller}>
        {({ company, country, registrationNumber, timeZone, contact, protectionOfficer, ...periods }) => {
          const officer = (part: Partial<Record<'name' | 'email' | 'phone', string | null>>) => {
            const next = { name: null, email: null, phone: null, ...protectionOfficer, ...part }
            // Without any way to reach one there is none.
            return save({ protectionOfficer: next.email || next.phone ? next : null })
          }
          const days = (name: 'invitationDays' | 'invitationDaysUnsent') => (value: string | null) =>
            save({ [name]: Number(value ?? Number.NaN) })
          return (
            <>
              <section className={styles.section}>
                <h2>{t('who')}</h2>
                <p className={styles.lead}>{t('whoLead')}</p>
                <Field label={t('name')} value={company} />
                <Field label={t('number')} value={registrationNumber} />
                <Field label={t('country')} value={countries.of(country) ?? country} />
                <Field label={t('timeZone')} value={timeZone} />
              </section>
              <section className={styles.section}>
                <h2>{t('contact')}</h2>
                <p className={styles.lead}>{t('contactLead')}</p>
                <Field
                  label={t('email')}
                  inputType="email"
                  value={contact.email}
                  onSave={(email) => save({ email: email ?? '' })}
                />
                <Field label={t('address')} value={contact.address} onSave={(address) => save({ address })} />
                <Field label={t('phone')} inputType="tel" value={contact.phone} onSave={(phone) => save({ phone })} />
                <Field label={t('website')} value={contact.website} onSave={(website) => save({ website })} />
              </section>
              <section className={styles.section}>
                <h2>{t('officer')}</h2>
                <Field
                  label={t('officerEmail')}
                  inputType="email"
                  value={protectionOfficer?.email ?? null}
                  onSave={(email) => officer({ email })}
                />
                <Field
                  label={t('officerName')}
                  value={protectionOfficer?.name ?? null}
                  onSave={(name) => officer({ name })}
                />
                <Field
                  label={t('officerPhone')}
                  inputType="tel"
                  value={protectionOfficer?.phone ?? null}
                  onSave={(phone) => officer({ phone })}
                />
              </section>
              <section className={styles.section}>
                <h2>{t('retention')}</h2>
                <p className={styles.lead}>{t('retentionLead')}</p>
                <Field
                  label={t('invitationDays')}
                  value={String(periods.invitationDays)}
                  onSave={days('invitationDays')}
                />
                <Field
                  label={t('invitationDaysUnsent')}
                  value={String(periods.invitationDaysUnsent)}
                  onSave={days('invitationDaysUnsent')}
                />
              </section>
            </>
          )
        }}
      </Load>
    </SettingsPage>
  )
}
