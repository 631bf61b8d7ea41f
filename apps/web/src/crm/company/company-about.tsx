import { displayNames } from '@diskret/server/texts/intl-formats'
import { Anchor } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { Field } from '../../platform/fields/field.tsx'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { countryChoices } from '../../platform/set-up/countries.ts'
import { Breakable } from '../../platform/texts/breakable.tsx'
import { locales, useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { colleaguesQuery } from '../person/person-queries.ts'
import { AddressField } from '../person/who/address-field.tsx'
import { ChoiceField } from '../person/who/choice-field.tsx'
import styles from './company.module.css'
import { type Company, type CompanyChange, type CompanyDesk, companyQuery } from './company-queries.ts'
import { companyTexts } from './company-texts.ts'

/** What is known of the company, each field changed in place. */
export function CompanyAbout({ company, desk }: { company: Company; desk: CompanyDesk }) {
  const t = useTexts(companyTexts)
  const language = useLanguage()
  const { day } = useFormats()
  const colleagues = useQuery(colleaguesQuery)
  const change = useChangeCompany(company, desk)
  const first = useRef<{ edit: () => void } | null>(null)
  useKeyAction('person.edit', change && (() => first.current?.edit()))
  const regions = displayNames(locales[language], { type: 'region' })
  const number = t(company.country === 'DK' || company.country === null ? 'cvr' : 'registrationNumber')
  const address = {
    street: company.street,
    postalCode: company.postalCode,
    city: company.city,
    // It has a line of its own below.
    country: null,
  }
  const line = (name: 'registrationNumber' | 'industry' | 'employees' | 'website', label: string) =>
    change && ((value: string | null) => change(label, { [name]: value }, { [name]: company[name] }))
  return (
    <section aria-label={t('about')} className={styles.about}>
      <Field
        label={t('name')}
        value={company.name}
        ref={(control) => {
          first.current = control
        }}
        onSave={change && ((name) => change(t('name'), { name: name ?? company.name }, { name: company.name }))}
      />
      <Field label={number} value={company.registrationNumber} onSave={line('registrationNumber', number)} />
      <AddressField
        address={address}
        withCountry={false}
        onSave={
          change &&
          (({ street, postalCode, city }) =>
            change(
              t('address'),
              { street, postalCode, city },
              { street: address.street, postalCode: address.postalCode, city: address.city },
            ))
        }
      />
      <ChoiceField
        label={t('country')}
        value={company.country}
        shown={company.country && (regions.of(company.country) ?? company.country)}
        choices={countryChoices(language)}
        onSave={change && ((country) => change(t('country'), { country }, { country: company.country }))}
      />
      <Field label={t('industry')} value={company.industry} onSave={line('industry', t('industry'))} />
      <Field label={t('employees')} value={company.employees} onSave={line('employees', t('employees'))} />
      <Field
        label={t('website')}
        value={company.website}
        shown={
          company.website && (
            <Anchor href={company.website} rel="noreferrer noopener" target="_blank" className={styles.website}>
              <Breakable text={company.website.replace(/^https?:\/\//, '').replace(/\/$/, '')} />
            </Anchor>
          )
        }
        onSave={line('website', t('website'))}
      />
      {desk !== 'marketing' && (
        <ChoiceField
          label={t('owner')}
          value={company.owner?.id ?? null}
          shown={company.owner && (company.owner.name ?? t('accountClosed'))}
          none={t('noOwner')}
          choices={(colleagues.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name ?? '–' }))}
          onSave={change && ((owner) => change(t('owner'), { owner }, { owner: company.owner?.id ?? null }))}
        />
      )}
      <p className={styles.meta}>
        <span>{t('recorded', { day: day(company.recordedAt) })}</span>
        {!change && <span>{t('readOnly')}</span>}
      </p>
    </section>
  )
}

function useChangeCompany(company: Company, desk: CompanyDesk) {
  const client = useQueryClient()
  const t = useTexts(companyTexts)
  if (desk === 'marketing') return undefined
  const send = async (body: CompanyChange, tag: string) => {
    const changed = await answer(
      api.PATCH('/api/companies/{id}', {
        params: { path: { id: company.id } },
        headers: { 'if-match': tag, 'diskret-purpose': desk },
        body,
      }),
    )
    client.setQueryData(companyQuery(company.id, desk).queryKey, changed)
    return changed
  }
  return async (label: string, body: CompanyChange, before: CompanyChange) => {
    const changed = await send(body, company.etag)
    showDone({ text: t('changed', { label }), undo: () => send(before, changed.etag) })
  }
}
