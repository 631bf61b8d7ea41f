import { purposeChip } from '../../data-protection/portal/rendering/parts/purpose-chip.ts'
import { isPurpose, purposes } from '../../data-protection/purposes/purposes.ts'
import type { Formats } from '../../platform/texts/formats.ts'
import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import type { Language } from '../../platform/texts/language.ts'
import { dataTable, pageLinks } from '../rendering/data-table.ts'
import { textField } from '../rendering/form-parts.ts'
import type { DeskName } from './desks.ts'
import { peopleTexts } from './people-texts.ts'

/** A page of people as the API lists them. */
export interface PeoplePage {
  items: {
    id: string
    name: string
    company: string | null
    emails: string[]
    phones: string[]
    purposes: string[]
    recordedAt: string
  }[]
  next: string | null
}

export interface PeopleView {
  language: Language
  formats: Formats
  desks: readonly DeskName[]
  desk: DeskName
  search: string
  isLater: boolean
  people: PeoplePage
}

/** The list of people with its search and pages; an empty one says how people come in. */
export function peopleBody(view: PeopleView): Html {
  const { language, desk, search, isLater, people } = view
  const t = peopleTexts.in(language)
  const query: Record<string, string> = { desk, ...(search ? { search } : {}) }
  return html`${view.desks.length > 1 && deskTabs(view)}
<form method="get" action="/" class="line" role="search"><input type="hidden" name="desk" value="${desk}">
${textField({ language, sent: {}, faults: [] }, { name: 'search', label: t('search'), type: 'search', value: search, isOptional: true })}
<button>${t('searchButton')}</button>${search && html`<a class="button" href="${linkAddress(`/?desk=${desk}`)}">${t('clear')}</a>`}${people.items.length > 0 && html`<a class="button" href="/imports">${t('importList')}</a>`}</form>
${people.items.length === 0 ? emptyList(view) : peopleTable(view)}
${pageLinks(language, '/', query, { next: people.next, isLater })}`
}

function deskTabs({ language, desks, desk }: PeopleView): Html {
  const t = peopleTexts.in(language)
  return html`<nav aria-label="${t('desks')}"><ul class="tabs">${desks.map(
    (name) =>
      html`<li><a href="${linkAddress(`/?desk=${name}`)}"${name === desk && html` aria-current="page"`}>${t(`desk-${name}`)}</a></li>`,
  )}</ul></nav>`
}

function emptyList({ language, search, desk, desks }: PeopleView): Html {
  const t = peopleTexts.in(language)
  if (search)
    return html`<div class="empty"><h2>${t('noHit', { search })}</h2><p class="note">${t('noHitLead')}</p></div>`
  return html`<div class="empty"><h2>${t('empty')}</h2><p class="note">${t('emptyLead')}</p>${
    desk !== 'rights' && desks.includes('rights') && html`<p class="note">${t('emptyOfficer')}</p>`
  }<p><a class="button filled" href="/imports">${t('importList')}</a></p></div>`
}

function peopleTable({ language, formats, desk, people }: PeopleView): Html {
  const t = peopleTexts.in(language)
  const columns = ['name', 'company', 'mayBeUsedFor', 'contact', 'since'] as const
  return dataTable(
    t('heading'),
    columns.map((name) => ({ label: t(name), isShort: name === 'since' })),
    people.items.map((person) => [
      html`<a href="${linkAddress(`/people/${person.id}?desk=${desk}`)}">${person.name}</a>`,
      person.company ?? '',
      purposeChips(person.purposes, language),
      [...person.emails, ...person.phones].join(', '),
      formats.day(person.recordedAt),
    ]),
  )
}

/** What somebody may be used for, in words; never color alone. */
export function purposeChips(names: readonly string[], language: Language): Html {
  const open = names.filter(isPurpose)
  return html`<span class="chips">${
    open.length === 0
      ? purposeChip('not-permitted', peopleTexts.in(language)('nothing'))
      : open.map((name) => purposeChip('permitted', purposes[name].label[language]))
  }</span>`
}
