import { isPurpose, purposes } from '../data-protection/purposes/purposes.ts'
import { type Html, html, linkAddress } from '../platform/texts/html.ts'
import type { Language } from '../platform/texts/language.ts'
import { choice, field } from './render-staff-page.ts'
import { staffTexts } from './staff-texts.ts'

/** A person as the API lists them. */
export interface ListedPerson {
  id: string
  name: string
  company: string | null
  emails: string[]
  phones: string[]
  purposes: string[]
}

export interface PeoplePage {
  items: ListedPerson[]
  next: string | null
}

/** The list of people with its search and pages, and the form of an import. */
export function homeBody(language: Language, search: string, isLaterPage: boolean, people: PeoplePage | null): Html {
  const t = staffTexts.in(language)
  return html`<section>
<p class="lead">${people === null ? t('noAccess') : t('peopleLead')}</p>
${people !== null && html`${searchForm(language, search)}${peopleTable(language, people)}${pages(language, search, isLaterPage, people)}`}
</section>
${importForm(language)}`
}

function searchForm(language: Language, search: string): Html {
  const t = staffTexts.in(language)
  return html`<form method="get" action="/" class="line" role="search">${field({ name: 'search', label: t('search'), type: 'search', value: search })}<button>${t('searchButton')}</button></form>`
}

function peopleTable(language: Language, { items }: PeoplePage): Html {
  const t = staffTexts.in(language)
  if (items.length === 0) return html`<p class="after">${t('none')}</p>`
  return html`<div class="narrow after"><table>
<thead><tr><th scope="col">${t('nameColumn')}</th><th scope="col">${t('companyColumn')}</th><th scope="col">${t('contactColumn')}</th><th scope="col">${t('purposesColumn')}</th></tr></thead>
<tbody>${items.map(
    (person) =>
      html`<tr><th scope="row">${person.name}</th><td>${person.company ?? ''}</td><td>${[...person.emails, ...person.phones].join(', ')}</td><td>${person.purposes
        .filter(isPurpose)
        .map((purpose) => purposes[purpose].label[language])
        .join(', ')}</td></tr>`,
  )}</tbody></table></div>`
}

function pages(language: Language, search: string, isLaterPage: boolean, { next }: PeoplePage): Html {
  const t = staffTexts.in(language)
  const address = (query: Record<string, string>) =>
    linkAddress(`/?${new URLSearchParams({ language, ...(search ? { search } : {}), ...query })}`)
  return html`<p class="actions">${isLaterPage && html`<a class="button" href="${address({})}">${t('first')}</a>`}${
    next !== null && html`<a class="button" href="${address({ cursor: next })}">${t('next')}</a>`
  }</p>`
}

function importForm(language: Language): Html {
  const t = staffTexts.in(language)
  const bases = ['invitation', 'contract', 'legitimate-interest', 'consent'] as const
  return html`<section class="box"><h2>${t('importHeading')}</h2>
<p>${t('importLead')}</p>
<form method="post" action="/import" enctype="multipart/form-data">
${choice(
  'basis',
  t('basis'),
  'invitation',
  bases.map((basis) => [basis, t(`basis-${basis}`)] as const),
)}
<fieldset><label class="choice"><input type="checkbox" name="preview" value="true"> <span>${t('previewChoice')}</span></label></fieldset>
${field({ name: 'file', label: t('file'), type: 'file', isRequired: true })}
<button class="filled">${t('importButton')}</button>
</form></section>`
}
