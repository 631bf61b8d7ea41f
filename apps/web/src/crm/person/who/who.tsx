import { displayNames } from '@diskret/server/texts/intl-formats'
import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import fieldStyles from '../../../platform/fields/field.module.css'
import { Field } from '../../../platform/fields/field.tsx'
import { useKeyAction } from '../../../platform/keys/key-actions.ts'
import { ButtonMenu } from '../../../platform/menus/button-menu.tsx'
import { useReady } from '../../../platform/routing/use-ready.ts'
import { countryChoices } from '../../../platform/set-up/countries.ts'
import { languageNames, languages, locales, useLanguage } from '../../../platform/texts/language.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showFault } from '../../../platform/toasts/toasts.tsx'
import type { ChosenCompany } from '../../positions/company-choice.tsx'
import { colleaguesQuery, type DescribedField, type Person } from '../person-queries.ts'
import { personTexts } from '../person-texts.ts'
import { useChangePerson, usePersonView } from '../person-view.ts'
import { AboutButton } from './about-button.tsx'
import { AddressField } from './address-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FieldAbout } from './field-about.tsx'
import { Positions } from './positions.tsx'
import type { Address } from './postal-address.ts'
import { ReachField } from './reach-field.tsx'
import { TagsField } from './tags-field.tsx'
import styles from './who.module.css'

const loadCompanyChoice = () =>
  import('../../positions/company-choice.tsx').then(({ CompanyChoice }) => ({ default: CompanyChoice }))
const CompanyChoice = lazy(loadCompanyChoice)

const kinds = ['company-contact', 'sole-trader', 'consumer'] as const

/** Who it is: every field changed in place, each with what the law asks of it one press away. */
export function Who() {
  const { person, work, desk } = usePersonView()
  useReady(loadCompanyChoice)
  const t = useTexts(personTexts)
  const language = useLanguage()
  const formats = useFormats()
  const change = useChangePerson()
  const first = useRef<{ edit: () => void } | null>(null)
  const colleagues = useQuery(colleaguesQuery)
  useKeyAction('person.edit', change && (() => first.current?.edit()))
  const about = (field: DescribedField | undefined) => field && <FieldAbout field={field} />
  const text = (name: string) => fieldText(person, name)
  const names = displayNames(locales[language], { type: 'language' })
  const regions = displayNames(locales[language], { type: 'region' })
  const spoken = text('language')
  const address = addressOf(person)
  const addressRow = person.related.postal_addresses?.[0]
  const tagRow = person.related.tags?.[0]
  const reads = (purpose: 'sellers') => purpose === 'sellers' && (desk === 'seller-desk' || desk === 'rights')
  return (
    <section aria-label={t('about')} className={styles.who}>
      <Field
        label={t('name')}
        value={person.name}
        about={about(person.fields.name)}
        ref={(control) => {
          first.current = control
        }}
        onSave={
          change &&
          ((name) => change(t('name'), { name: name ?? person.name }, { name: person.name }, (now) => now.name))
        }
      />
      {reads('sellers') && (
        <Field
          label={t('title')}
          value={person.title}
          about={about(person.fields.title)}
          onSave={change && ((title) => change(t('title'), { title }, { title: person.title }, (now) => now.title))}
        />
      )}
      <CompanyField />
      <ReachField
        kind="email"
        values={person.emails}
        about={(value) => reachField(person, 'email_addresses', 'address', value)}
        onSave={change && ((emails) => change(t('email'), { emails }, { emails: person.emails }))}
      />
      <ReachField
        kind="phone"
        values={person.phones}
        about={(value) => reachField(person, 'phone_numbers', 'number', value)}
        onSave={change && ((phones) => change(t('phone'), { phones }, { phones: person.phones }))}
      />
      <AddressField
        address={address}
        about={addressRow?.street ?? addressRow?.city}
        onSave={change && ((postalAddress) => change(t('address'), { postalAddress }, { postalAddress: address }))}
      />
      <ChoiceField
        label={t('country')}
        value={person.country}
        shown={person.country && (regions.of(person.country) ?? person.country)}
        choices={countryChoices(language)}
        about={person.fields.country}
        onSave={change && ((country) => change(t('country'), { country }, { country: person.country }))}
      />
      <ChoiceField
        label={t('language')}
        value={spoken}
        shown={spoken && (names.of(spoken) ?? spoken)}
        choices={languageChoices(spoken, names)}
        about={person.fields.language}
        onSave={change && ((next) => change(t('language'), { language: next }, { language: spoken }))}
      />
      <ChoiceField
        label={t('kind')}
        value={person.kind}
        shown={t(person.kind)}
        choices={kinds.map((kind) => ({ value: kind, label: t(kind) }))}
        about={person.fields.kind}
        onSave={
          change &&
          ((value) => {
            const kind = kinds.find((one) => one === value) ?? person.kind
            return change(t('kind'), { kind }, { kind: person.kind })
          })
        }
      />
      {reads('sellers') && (
        <>
          <ChoiceField
            label={t('owner')}
            value={person.owner?.id ?? null}
            shown={person.owner && (person.owner.name ?? t('accountClosed'))}
            none={t('noOwner')}
            choices={(colleagues.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name ?? '–' }))}
            about={person.fields.ownerId}
            onSave={change && ((owner) => change(t('owner'), { owner }, { owner: person.owner?.id ?? null }))}
          />
          <TagsField
            tags={person.tags}
            about={tagRow?.tag}
            onSave={change && ((tags) => change(t('tags'), { tags }, { tags: person.tags }))}
          />
        </>
      )}
      <Positions />
      <p className={styles.meta}>
        {person.fields.name?.source && <span>{t('source', { source: person.fields.name.source })}</span>}
        <span>{t('recorded', { day: formats.day(person.recordedAt) })}</span>
        {person.lastContactAt && (
          <time dateTime={person.lastContactAt} title={formats.exact(person.lastContactAt)}>
            {t('lastContact', { day: formats.relative(person.lastContactAt) })}
          </time>
        )}
        {!work && desk !== 'invitation' && <span>{t('readOnly')}</span>}
      </p>
    </section>
  )
}

/** The company of the main position: a link, and the way to another. */
function CompanyField() {
  const { person } = usePersonView()
  const t = useTexts(personTexts)
  const change = useChangePerson()
  const [isOpen, setOpen] = useState(false)
  const before = person.companyId ? { company: { id: person.companyId } } : { company: null }
  const choose = async (company: ChosenCompany | null) => {
    setOpen(false)
    try {
      await change?.(t('company'), { company }, before)
    } catch (error) {
      showFault(error)
    }
  }
  const label = t('company')
  return (
    <div className={fieldStyles.field}>
      <span className={fieldStyles.label}>{label}</span>
      <div className={fieldStyles.value}>
        {isOpen ? (
          <div className={fieldStyles.input}>
            <Suspense fallback={<span className={fieldStyles.plain}>{person.company ?? '–'}</span>}>
              <CompanyChoice
                label={label}
                hasHiddenLabel
                isFirst
                known={person.companyId && person.company ? { id: person.companyId, name: person.company } : undefined}
                onChoose={(company) => company && void choose(company)}
                onLeave={() => setOpen(false)}
              />
            </Suspense>
          </div>
        ) : person.companyId ? (
          <>
            <Link to="/companies/$companyId" params={{ companyId: person.companyId }} className={styles.reach}>
              {person.company}
            </Link>
            {change && (
              <ButtonMenu label={t('actionsFor', { value: person.company ?? label })} className={styles.aboutButton}>
                {() => (
                  <>
                    <Menu.Item onClick={() => setOpen(true)}>{t('changeCompany')}</Menu.Item>
                    <Menu.Item onClick={() => void choose(null)}>{t('leaveCompany')}</Menu.Item>
                  </>
                )}
              </ButtonMenu>
            )}
            <AboutButton label={label} field={person.related.employments?.[0]?.startedOn} />
          </>
        ) : change ? (
          <button type="button" className={fieldStyles.edit} data-empty onClick={() => setOpen(true)}>
            {t('noCompany')}
          </button>
        ) : (
          <span className={fieldStyles.plain}>–</span>
        )}
      </div>
    </div>
  )
}

const fieldText = (person: Person, name: string): string | null => {
  const value = person.fields[name]?.value
  return typeof value === 'string' ? value : null
}

function reachField(person: Person, table: string, column: string, value: string): DescribedField | undefined {
  return person.related[table]?.find((row) => row[column]?.value === value)?.[column]
}

function addressOf(person: Person): Address {
  const row = person.related.postal_addresses?.[0]
  const part = (name: string) => {
    const value = row?.[name]?.value
    return typeof value === 'string' ? value : null
  }
  return {
    street: part('street'),
    street2: part('street2'),
    postalCode: part('postalCode'),
    city: part('city'),
    region: part('region'),
    country: part('country'),
  }
}

const others = ['sv', 'nb', 'de', 'fi', 'is', 'nl', 'fr', 'es', 'it', 'pl']

function languageChoices(spoken: string | null, names: Intl.DisplayNames): { value: string; label: string }[] {
  const codes = [...new Set([...languages, ...others, ...(spoken ? [spoken] : [])])]
  return codes.map((value) => ({ value, label: names.of(value) ?? languageNames[value as 'da'] ?? value }))
}
