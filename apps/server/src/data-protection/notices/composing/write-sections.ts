import { type Language, locales } from '../../../platform/texts/language.ts'
import { type Authority, authorityOf } from './authorities.ts'
import type { NoticeFieldId, NoticeSection } from './composed-notice.ts'
import { describeRetention } from './describe-retention.ts'
import type { NoticeContact, NoticeInput, NoticePurpose, NoticeRetention } from './notice-input.ts'
import { noticeTexts } from './notice-texts.ts'
import { letterOfBasis, type Right } from './rights-matrix.ts'
import { rightsUnder } from './rights-under.ts'

const rightTexts = {
  access: 'rightAccess',
  rectification: 'rightRectification',
  erasure: 'rightErasure',
  restriction: 'rightRestriction',
  portability: 'rightPortability',
  objection: 'rightObjection',
  'automated-decisions': 'rightAutomatedDecisions',
} as const satisfies Partial<Record<Right, string>>

/**
 * The sections of a notice in one language, those that apply (law.md 6.1).
 * What is empty leaves its section out or empty; `findMissingFields` says so.
 */
export function writeSections(input: NoticeInput, language: Language): NoticeSection[] {
  const t = noticeTexts.in(language)
  const { controller } = input
  const company = controller.name
  const regions = new Intl.DisplayNames([locales[language]], { type: 'region' })
  const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code)
  const letters = input.purposes.map((purpose) => letterOfBasis[purpose.basis])
  const held = rightsUnder(letters)
  const sections: NoticeSection[] = []
  const add = (id: NoticeFieldId, heading: string, paragraphs: readonly string[], items: readonly string[] = []) => {
    sections.push({ id, heading, paragraphs, items })
  }

  const registration = controller.registrationNumber
  add(
    'NOT-C-1',
    t('controllerHeading'),
    [t('controller', { company })],
    [
      ...(registration
        ? [
            t(controller.country === 'DK' ? 'registrationNumberDenmark' : 'registrationNumber', {
              number: registration,
            }),
          ]
        : []),
      ...contactLines(controller, language),
      ...(controller.website ? [controller.website] : []),
      ...(controller.representative
        ? [
            t('representative', {
              contact: [controller.representative.name, ...contactLines(controller.representative, language)].join(
                ', ',
              ),
            }),
          ]
        : []),
    ],
  )
  if (input.dataProtectionOfficer) {
    const officer = input.dataProtectionOfficer
    add(
      'NOT-C-2',
      t('officerHeading'),
      [t('officer')],
      [...(officer.name ? [officer.name] : []), ...contactLines(officer, language)],
    )
  }
  add(
    'NOT-C-3',
    t('purposesHeading'),
    [t('purposes')],
    input.purposes.map((purpose) =>
      t('purpose', {
        name: purpose.name[language],
        description: purpose.description[language],
        basis: describeBasis(purpose, language),
      }),
    ),
  )
  const interests = input.purposes.flatMap((purpose) =>
    purpose.interest ? [t('interest', { name: purpose.name[language], interest: purpose.interest[language] })] : [],
  )
  if (interests.length > 0) add('NOT-C-4', t('interestsHeading'), [t('interests')], interests)
  add('NOT-C-15', t('objectionHeading'), [
    ...(held.includes('objection') ? [t('objectionInterest')] : []),
    t('objectionMarketing'),
    t('objectionWhere', { address: input.rightsAddress }),
  ])
  if (input.data.length > 0)
    add('NOT-C-5', t('dataHeading'), [
      sentenceOf(
        input.data.map((label) => label[language]),
        language,
      ),
    ])
  if (input.source) {
    add('NOT-C-14', t('sourceHeading'), [
      t('source', { source: input.source.text[language] }),
      t(input.source.isPubliclyAccessible ? 'sourcePublic' : 'sourceNotPublic'),
    ])
  }
  add(
    'NOT-C-6',
    t('recipientsHeading'),
    input.recipients === null ? [t('recipientsNone', { company })] : [],
    (input.recipients ?? []).map(({ name, role, country }) =>
      t('recipient', { name, role: role[language], country: countryName(country) }),
    ),
  )
  add(
    'NOT-C-7',
    t('transfersHeading'),
    input.transfers === null ? [t('transfersNone')] : [],
    (input.transfers ?? []).map(({ recipient, country, safeguard, copyAt }) =>
      t('transfer', { recipient, country: countryName(country), safeguard: safeguard[language], copy: copyAt }),
    ),
  )
  add('NOT-C-8', t('retentionHeading'), [], retentionLines(input.retention, language))
  add(
    'NOT-C-9',
    t('rightsHeading'),
    [t('rights'), t('rightsWhere', { address: input.rightsAddress })],
    held.flatMap((right) => (right in rightTexts ? [t(rightTexts[right as keyof typeof rightTexts])] : [])),
  )
  if (held.includes('withdrawal') && letters.includes('a')) {
    add('NOT-C-10', t('withdrawalHeading'), [t('withdrawal', { address: input.rightsAddress })])
  }
  const authority = input.authority ?? authorityOf(controller.country, controller.land)
  add('NOT-C-11', t('complaintHeading'), [t('complaint')], authority ? authorityLines(authority, language) : [])
  if (input.article === '13' && input.provision) {
    const { isRequiredBy, consequence } = input.provision
    const key = { law: 'provisionLaw', contract: 'provisionContract', nothing: 'provisionNothing' } as const
    add('NOT-C-12', t('provisionHeading'), [t(key[isRequiredBy], { consequence: consequence[language] })])
  }
  add(
    'NOT-C-13',
    t('decisionsHeading'),
    input.automatedDecisions === null ? [t('decisionsNone')] : [],
    (input.automatedDecisions ?? []).map(({ name, logic, consequences }) =>
      t('decision', { name: name[language], logic: logic[language], consequences: consequences[language] }),
    ),
  )
  add('NOT-C-16', t('ledgerHeading'), [t('ledger')])
  return sections
}

/** One line for each rule, with all that it applies to: the same sentence a dozen times is read by nobody. */
function retentionLines(retention: readonly NoticeRetention[], language: Language): string[] {
  const t = noticeTexts.in(language)
  const kept = Map.groupBy(retention, ({ rule }) => describeRetention(rule, language))
  return [...kept].map(([rule, items]) =>
    t('retention', {
      rule: capitalized(rule),
      what: listOf(
        items.map(({ what }) => what[language]),
        language,
      ),
    }),
  )
}

const sentenceOf = (words: readonly string[], language: Language) => `${capitalized(listOf(words, language))}.`

/** Names that begin with a capital as headings do stand in a sentence without; `CVR` keeps its own. */
function listOf(words: readonly string[], language: Language): string {
  const inSentence = words.map((word) =>
    word.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase(language)),
  )
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format([...new Set(inSentence)])
}

const capitalized = (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da'))

function describeBasis(purpose: NoticePurpose, language: Language): string {
  const t = noticeTexts.in(language)
  switch (purpose.basis) {
    case 'consent':
      return t('basisConsent')
    case 'contract':
      return t('basisContract')
    case 'legal-obligation':
      return t('basisLegalObligation', { law: purpose.law?.[language] ?? '' })
    case 'vital-interests':
      return t('basisVitalInterests')
    case 'public-task':
      return t('basisPublicTask')
    case 'legitimate-interest':
      return t('basisLegitimateInterest')
    case 'soft-opt-in':
      return t('basisSoftOptIn')
  }
}

function contactLines(contact: NoticeContact, language: Language): string[] {
  const t = noticeTexts.in(language)
  return [
    ...(contact.address ? [contact.address] : []),
    ...(contact.phone ? [t('phone', { phone: contact.phone })] : []),
    ...(contact.email ? [t('email', { email: contact.email })] : []),
  ]
}

function authorityLines(authority: Authority, language: Language): string[] {
  return [authority.name, ...contactLines(authority, language), authority.website]
}
